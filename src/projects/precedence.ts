import type { Layout } from '../records/record.ts';
import { FACT_NAMES, gives } from './fact-kinds.ts';
import type { ReadDocument } from './project.ts';

/** Lists and mirrors of what the funds publish themselves, in another currency and with fewer facts. */
const SECOND_HAND: readonly (Layout | null)[] = ['kohesio-page', 'kohesio-export', 'list-of-operations'];

/**
 * Which of two documents of one project goes first: the fund's own page before any other and that before a mirror,
 * then the one with more facts, then by name. Of different documents none are equal.
 */
export function byPrecedence(one: ReadDocument, other: ReadDocument): number {
  return (
    standing(one) - standing(other) ||
    countFacts(other) - countFacts(one) ||
    byCode(one.record.document, other.record.document) ||
    byCode(one.text, other.text)
  );
}

function standing({ record: { layout } }: ReadDocument): number {
  if (layout === null) return 1;
  return SECOND_HAND.includes(layout) ? 2 : 0;
}

function countFacts({ record }: ReadDocument): number {
  return FACT_NAMES.filter((name) => gives(record, name)).length;
}

/** The same order wherever it is asked for, which that of a language is not. */
function byCode(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
