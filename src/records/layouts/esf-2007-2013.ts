import { labelTable } from '../fields/meaning.ts';
import { opening } from '../patterns/opening.ts';
import type { Phase } from '../record.ts';
import type { SourceText, Span } from '../source-text.ts';
import { fieldText, fieldWith } from './field-signs.ts';
import type { LayoutReader } from './layout.ts';

const LABELS = labelTable({
  programområde: 'programmeArea',
  projektfas: 'phase',
  projektägare: 'owner',
  kontaktperson: 'contactName',
  'e-post': 'contactEmail',
  telefonnummer: 'contactPhone',
  'beviljat esf-stöd': 'esfSupport',
  'total projektbudget': 'totalBudget',
  projektperiod: 'period',
  region: 'region',
});
const PHASES: ReadonlyMap<string, Phase> = new Map([
  ['förprojektering', 'preparation'],
  ['genomförande', 'implementation'],
  ['förstudie', 'feasibility-study'],
]);
const DOUBLED = opening(/^ProgramområdeProgramområde \d/u);
const GLUED = opening(
  /^(?:Projektfas|Projektägare|Beviljat ESF-stöd|Total projektbudget|Projektperiod)[\p{Lu}\d]/u,
);

// Labels that the banks after this one have, glued as well.
const OF_LATER_BANKS = opening(
  /^(?:Projektnummer|Diarienummer|Planerat antal deltagare|Specifikt mål|Unionens medfinansieringsgrad|Interventionstyp):? ?\d/u,
);

/** The fund's project bank 2007–2013: label and value glued together, without a colon. */
export const esf20072013: LayoutReader = {
  layout: 'esf-2007-2013',
  forms: ['glued', 'colon', 'bare'],
  nameStands: 'above-fields',
  labels: LABELS,
  recognise: (source) => doubledArea(source) ?? severalGlued(source) ?? phaseField(source),
  complete({ source, sheet, fields, sign }) {
    const area = fieldWith(fields, 'programmeArea');
    sheet.set('programme', 'esf-2007-2013', area?.value ?? sign, 'inferred', 'layout-of-the-period');
    const support = fieldWith(fields, 'esfSupport');
    sheet.set('fund', 'ESF', support?.label ?? sign, 'inferred', 'fund-of-the-layout');
    const phase = fieldWith(fields, 'phase');
    const value = PHASES.get(fieldText(source, fields, 'phase')?.toLowerCase() ?? '');
    if (phase !== null && value !== undefined) sheet.set('phase', value, phase.value, 'stated');
  },
};

/** "ProgramområdeProgramområde 2": the label, and the value that repeats it. */
function doubledArea({ lines }: SourceText): Span | null {
  for (const line of lines) {
    const match = DOUBLED.exec(line.text);
    if (match) return { start: line.start, end: line.start + match[0].length };
  }
  return null;
}

function severalGlued({ lines }: SourceText): Span | null {
  const glued = lines.filter((line) => GLUED.test(line.text));
  const [first] = glued;
  const later = lines.some(({ text }) => OF_LATER_BANKS.test(text));
  return first === undefined || glued.length < 3 || later ? null : { start: first.start, end: first.end };
}

/** The same page with its fact box as a table: only this period's bank prints `Projektfas`. */
function phaseField({ lines }: SourceText): Span | null {
  const phase = lines.find(
    ({ head, text }) =>
      head?.startsWith('projektfas') === true && /^projektfas:?(?: {0,3}\p{L}{5,20})?$/iu.test(text),
  );
  const area = lines.some(
    ({ head, text }) =>
      head?.startsWith('programområde') === true &&
      /^(?:programområde:? {0,3})?programområde \d /iu.test(text),
  );
  return phase !== undefined && area ? { start: phase.start, end: phase.end } : null;
}
