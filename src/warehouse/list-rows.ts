import { projectKeys, textKey } from '../projects/compare-values.ts';
import { mergeDocuments } from '../projects/merge-documents.ts';
import type { Project, ReadDocument } from '../projects/project.ts';
import { appendsOf } from './document-tables.ts';
import type { Append } from './engine.ts';

/** A list whose rows are made when they are asked for, so that a hundred thousand of them need no room. */
export interface ListRows {
  readonly count: number;
  readonly names: (row: number) => { number: string; owner: string; title: string };
  readonly document: (row: number) => ReadDocument;
}

/** The keys of pages, by which rows of a list may be of their projects. */
export function keysOfPages(pages: readonly ReadDocument[]): string[] {
  return pages.flatMap(({ record: { projectNumber, journalNumber, owner, title } }) =>
    projectKeys([projectNumber, journalNumber], owner, title),
  );
}

/** For each list, the rows that may be of a project that a page or another list tells of, too. */
export function sharedRows(lists: readonly ListRows[], pageKeys: readonly string[]): Set<number>[] {
  const holders = new Map<string, number>(pageKeys.map((key) => [key, SEVERAL]));
  const keys = lists.map((list) =>
    Array.from({ length: list.count }, (_, row) => {
      const { number, owner, title } = list.names(row);
      const named = projectKeys([number], owner, title);
      // What has no names is like another row by all that it says; no page says the same as a row.
      return named.length > 0 || lists.length === 1 ? named : [textKey(list.document(row))];
    }),
  );
  if (lists.length > 1)
    for (const [at, ofList] of keys.entries())
      for (const key of ofList.flat())
        if ((holders.get(key) ?? at) !== at) holders.set(key, SEVERAL);
        else holders.set(key, holders.get(key) ?? at);
  return keys.map(
    (ofList) =>
      new Set(
        ofList.flatMap((ofRow, row) => (ofRow.some((key) => holders.get(key) === SEVERAL) ? [row] : [])),
      ),
  );
}

const SEVERAL = -1;
/** Projects whose rows are made at a time. */
const BATCH = 2_000;

/** The rows of the warehouse for every row of the lists but the shared ones, each a project of its own, batch by batch. */
export function* appendsOfLists(
  lists: readonly ListRows[],
  shared: readonly ReadonlySet<number>[],
): Generator<{ appends: Append[]; projects: number }> {
  let batch: Project[] = [];
  for (const [at, list] of lists.entries()) {
    for (let row = 0; row < list.count; row += 1) {
      if (shared[at]?.has(row)) continue;
      batch.push(mergeDocuments(list.document(row), []));
      if (batch.length < BATCH) continue;
      yield { appends: appendsOf(batch), projects: batch.length };
      batch = [];
    }
  }
  if (batch.length > 0) yield { appends: appendsOf(batch), projects: batch.length };
}
