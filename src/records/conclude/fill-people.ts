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
 * numbers of a kind leave the fact unknown, unless one is the sum of the others. A field on the page always stands before the text.
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
    const alone = others.length === 0 || isSumOf(value, others);
    if (unit === 'persons' && alone) sheet.set(fact, value, phrase, 'stated', rule);
  }
}

/** "90 personer, 50 kvinnor och 40 män": the sum is printed with its parts. */
function isSumOf(value: number, parts: readonly FoundStatement[]): boolean {
  return parts.length > 1 && parts.reduce((sum, part) => sum + part.value, 0) === value;
}
