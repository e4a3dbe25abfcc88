import type { Labels } from '../fields/meaning.ts';
import type { Phase } from '../record.ts';
import { fieldWith } from './field-signs.ts';
import type { LayoutReader } from './layout.ts';

const LABELS: Labels = {
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
};
const PHASES: ReadonlyMap<string, Phase> = new Map([
  ['förprojektering', 'preparation'],
  ['genomförande', 'implementation'],
  ['förstudie', 'feasibility-study'],
]);

/** The fund's project bank 2007–2013: label and value glued together, without a colon. */
export const esf20072013: LayoutReader = {
  layout: 'esf-2007-2013',
  form: 'glued',
  labels: LABELS,
  recognise({ lines }) {
    for (const line of lines) {
      const match = /^ProgramområdeProgramområde \d/u.exec(line.text);
      if (match) return { start: line.start, end: line.start + match[0].length };
    }
    return null;
  },
  complete({ source, sheet, fields, sign }) {
    const area = fieldWith(fields, 'programmeArea');
    sheet.set('programme', 'esf-2007-2013', area?.value ?? sign, 'inferred', 'layout-of-the-period');
    const support = fieldWith(fields, 'esfSupport');
    sheet.set('fund', 'ESF', support?.label ?? sign, 'inferred', 'fund-of-the-layout');
    const phase = fieldWith(fields, 'phase');
    if (phase === null) return;
    const value = PHASES.get(source.plain.slice(phase.value.start, phase.value.end).toLowerCase());
    if (value !== undefined) sheet.set('phase', value, phase.value, 'stated');
  },
};
