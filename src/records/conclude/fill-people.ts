import type { RecordSheet } from '../record-sheet.ts';
import type { Facts, Statement } from '../record.ts';
import type { FoundStatement } from '../prose/read-statements.ts';

type PeopleFact = 'plannedParticipants' | 'actualParticipants' | 'resultTarget' | 'result';
const FACT_OF_KIND: Record<Statement['kind'], PeopleFact> = {
  planned: 'plannedParticipants',
  actual: 'actualParticipants',
  target: 'resultTarget',
  result: 'result',
};

/**
 * The record's four counts of persons from the text, each only where the text gives exactly one: two different
 * numbers of a kind leave the fact unknown, unless one is the sum of the women and the men beside it. A field on the page always stands before the text.
 */
export function fillPeople(sheet: RecordSheet, statements: readonly FoundStatement[]): void {
  for (const { kind, value, unit, span, phrase, rule } of statements) {
    const start = sheet.source.toOriginal(span.start);
    const end = sheet.source.toOriginal(span.end);
    sheet.statements.push({ kind, value, unit, start, end, quote: sheet.source.original.slice(start, end) });
    const fact: keyof Facts = FACT_OF_KIND[kind];
    const others = statements.filter(
      (one) => one.kind === kind && one.unit === 'persons' && one.value !== value,
    );
    const alone = others.length === 0 || areWomenAndMen(others, value, sheet.source.plain);
    if (unit === 'persons' && alone) sheet.set(fact, value, phrase, 'stated', rule);
  }
}

const WOMEN = /(?:kvinnor|flickor|tjejer)(?:na)?$/iu;
const MEN = /(?:män|männen|pojkar|killar)(?:na)?$/iu;

/** "90 personer, 50 kvinnor och 40 män": the sum is printed with its parts. */
function areWomenAndMen(parts: readonly FoundStatement[], value: number, text: string): boolean {
  const [first, second] = parts.map(({ phrase }) => text.slice(phrase.start, phrase.end));
  if (parts.length !== 2 || first === undefined || second === undefined) return false;
  const both = (WOMEN.test(first) && MEN.test(second)) || (MEN.test(first) && WOMEN.test(second));
  return both && parts.reduce((sum, part) => sum + part.value, 0) === value;
}
