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
 * numbers of a kind leave the fact unknown. A field on the page always stands before the text.
 */
export function fillPeople(sheet: RecordSheet, statements: readonly FoundStatement[]): void {
  for (const { kind, value, unit, span, phrase, rule } of statements) {
    const start = sheet.source.toOriginal(span.start);
    const end = sheet.source.toOriginal(span.end);
    sheet.statements.push({ kind, value, unit, start, end, quote: sheet.source.original.slice(start, end) });
    const fact: keyof Facts = FACT_OF_KIND[kind];
    const alone = !statements.some(
      (one) => one.kind === kind && one.unit === 'persons' && one.value !== value,
    );
    if (unit === 'persons' && alone) sheet.set(fact, value, phrase, 'stated', rule);
  }
}
