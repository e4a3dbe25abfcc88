import { labelTable } from '../fields/meaning.ts';
import type { Programme } from '../record.ts';
import type { Field } from '../fields/scan-fields.ts';
import { opening } from '../patterns/opening.ts';
import type { SourceText, Span } from '../source-text.ts';
import { isFurniture } from '../fields/furniture.ts';
import { fieldText, fieldWith, labelLines } from './field-signs.ts';
import { fillNamedFund } from './fill-fund.ts';
import type { LayoutPage, LayoutReader } from './layout.ts';

const LABELS = labelTable({
  'start date': 'start',
  'start time': 'start',
  startdatum: 'start',
  'end date': 'end',
  'end time': 'end',
  slutdatum: 'end',
  'project duration': 'period',
  duration: 'period',
  period: 'period',
  fund: 'fund',
  fond: 'fund',
  'total budget': 'totalBudget',
  'total project budget': 'totalBudget',
  'eu contribution': 'euContribution',
  'eu budget contribution': 'euContribution',
  'eu-bidrag': 'euContribution',
  'eu co-financing rate': 'unionRate',
  'co-financing rate': 'unionRate',
  'programming period': 'programme',
  programperiod: 'programme',
  beneficiary: 'owner',
  'beneficiary name': 'owner',
  stödmottagare: 'owner',
  'stödmottagare / beneficiary': 'owner',
  'beneficiary / stödmottagare': 'owner',
  'stödmottagarens namn': 'owner',
  operation_local_identifier: 'diaryNumber',
  'operation local identifier': 'diaryNumber',
  'local identifier': 'diaryNumber',
});
const SIGNS = new Set([
  'eu contribution',
  'eu-bidrag',
  'eu budget contribution',
  'programming period',
  'programperiod',
  'total budget',
  'european commission topic',
  'stödmottagare / beneficiary',
  'beneficiary / stödmottagare',
  'operation_local_identifier',
  'operation local identifier',
]);
const SECTIONS = opening(
  /^(?:project info(?:rmation)?|projektinfo|home|projects|beneficiaries|themes|funding|programme|about the project|projektinformation|finansiering|program|beneficiary|location|european commission topic)$/iu,
);
const CONTRIBUTION = new Set(['eu contribution', 'eu-bidrag', 'eu budget contribution']);
const NAMED =
  /kohesio(?<!\p{L}.......)(?!\p{L})|EU Knowledge Graph|EU public data|eupublicdata|linkedopendata\.eu/iu;
const LONGEST_TITLE = 200;

/** A project's page on Kohesio, in English or Swedish, or in one of its mirrors. Amounts are in euro. */
export const kohesioPage: LayoutReader = {
  layout: 'kohesio-page',
  forms: ['colon', 'bare'],
  nameStands: 'top',
  labels: LABELS,
  recognise(source) {
    const { first, count } = labelLines(source, SIGNS);
    if (count === 0) return null;
    const contribution = labelLines(source, CONTRIBUTION);
    return count >= 3 || (contribution.count > 0 && count >= 2) || NAMED.test(source.plain) ? first : null;
  },
  complete(page) {
    const { source, sheet, fields } = page;
    fillNamedFund(source, sheet, fields);
    fillProgramme(page);
    const title = findTitle(source, fields);
    if (title !== null) sheet.set('title', source.plain.slice(title.start, title.end), title, 'stated');
  },
};

/** Only the programmes that the record knows: the Social Fund's. */
function fillProgramme({ source, sheet, fields }: LayoutPage): void {
  const period = fieldWith(fields, 'programme');
  if (period === null) return;
  const years = fieldText(source, fields, 'programme')?.replace(/\s*[–-]\s*/u, '-');
  const programme = PROGRAMMES.get(`${years} ${sheet.facts.fund}`);
  if (programme !== undefined) sheet.set('programme', programme, period.value, 'derived');
}

const PROGRAMMES: ReadonlyMap<string, Programme> = new Map([
  ['2014-2020 ESF', 'esf-2014-2020'],
  ['2021-2027 ESF+', 'esf-plus-2021-2027'],
]);

/** The name stands at the top, or as a short line of its own right above the description. */
function findTitle(source: SourceText, fields: readonly Field[]): Span | null {
  const taken = new Set(fields.flatMap((field) => [field.line, field.lastLine]));
  const firstField = fields[0]?.line ?? Infinity;
  let top: Span | null = null;
  let candidate: Span | null = null;
  for (const [index, line] of source.lines.entries()) {
    const text = line.text;
    if (text === '' || taken.has(index) || SECTIONS.test(text) || isFurniture(text) || text.endsWith(':'))
      continue;
    if (text.length > LONGEST_TITLE || /[.!?]$/.test(text)) break;
    const span = { start: line.start, end: line.end };
    if (index < firstField) top ??= span;
    else candidate = span;
  }
  return top ?? candidate;
}
