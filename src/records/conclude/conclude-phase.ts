import type { RecordSheet } from '../record-sheet.ts';
import type { Field } from '../fields/scan-fields.ts';
import { fieldWith } from '../layouts/field-signs.ts';
import type { Span } from '../source-text.ts';
import type { Sentence } from '../prose/sentences.ts';
import type { FoundStatement } from '../prose/read-statements.ts';

const OWN_STUDY = /denna förstudie(?!\p{L})|^förstudiens?(?!\p{L})/iu;
// A study that the project follows after is another project.
const EARLIER_STUDY = /bygger|byggde|byggt|tidigare|föregående|föregick|genomfördes|visade|resultatet av/iu;
const SMALL = 20;
const SHORTEST_MONTHS = 12;

/** A name that begins with "Förstudie" says what the project is. */
export function concludePhaseFromName(sheet: RecordSheet): void {
  const name = /^förstudien?(?!\p{L})/iu.exec(sheet.facts.title ?? '')?.[0];
  const place = sheet.places.title;
  if (name === undefined || place === undefined) return;
  const span = { start: place.start, end: place.start + name.length };
  sheet.set('phase', 'feasibility-study', span, 'derived', 'name-begins-with-study');
}

/**
 * The phase of a project-bank page that prints none. A feasibility study calls itself so, in its name or text. An
 * implementation takes in 20 people or more over at least a year: the fund's preparatory projects had no
 * participants to speak of and ran for nine months at most. Anything else stays unknown.
 */
export function concludePhase(
  sheet: RecordSheet,
  fields: readonly Field[],
  sentences: readonly Sentence[],
  statements: readonly FoundStatement[],
): void {
  if (sheet.facts.phase !== null) return;
  for (const { text, start } of sentences) {
    const match = EARLIER_STUDY.test(text) ? null : OWN_STUDY.exec(text);
    if (match === null) continue;
    const from = start + match.index;
    sheet.set(
      'phase',
      'feasibility-study',
      { start: from, end: from + match[0].length },
      'inferred',
      'calls-itself-study',
    );
    return;
  }
  const planned = sheet.facts.plannedParticipants;
  const field = fieldWith(fields, 'plannedParticipants');
  if (planned === null || planned < SMALL || field === null || monthsOf(sheet) < SHORTEST_MONTHS) return;
  const sign = saidInText(planned, sentences, statements) ?? field.value;
  sheet.set('phase', 'implementation', sign, 'inferred', 'takes-in-participants');
}

function saidInText(
  planned: number,
  sentences: readonly Sentence[],
  statements: readonly FoundStatement[],
): Span | null {
  const said = statements.find(
    (one) => one.kind === 'planned' && one.unit === 'persons' && one.value === planned,
  );
  const sentence = sentences.find(
    (one) => said !== undefined && one.start <= said.phrase.start && said.phrase.end <= one.end,
  );
  return said === undefined || sentence === undefined
    ? null
    : { start: sentence.start, end: said.phrase.end };
}

/** Whole months between the two dates, both inclusive; 0 when one is missing. */
function monthsOf({ facts: { start, end } }: RecordSheet): number {
  if (start === null || end === null) return 0;
  const from = new Date(start);
  const to = new Date(Date.parse(end) + 86_400_000);
  const months = (to.getUTCFullYear() - from.getUTCFullYear()) * 12 + to.getUTCMonth() - from.getUTCMonth();
  return to.getUTCDate() < from.getUTCDate() ? months - 1 : months;
}
