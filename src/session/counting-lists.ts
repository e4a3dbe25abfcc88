import { type EditionChoices, editionsOf } from '../projects/editions/editions.ts';
import type { KeptList } from './kept-list.ts';

/** A list whose rows are among the figures, and the earlier editions in whose place it counts, the latest first. */
export interface CountingList {
  readonly list: KeptList;
  readonly earlier: readonly KeptList[];
}

/** Of all lists those that count; see `editionsOf`. */
export function countingLists(lists: readonly KeptList[], choices: EditionChoices): CountingList[] {
  return editionsOf(lists, choices).flatMap(({ list, replacedBy, replaces }) =>
    replacedBy === null ? [{ list, earlier: replaces }] : [],
  );
}
