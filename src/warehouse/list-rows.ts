import { documentKeys, projectKeys, textKey } from '../projects/compare-values.ts';
import type { ReadDocument } from '../projects/project.ts';

/** A list whose rows are made when they are asked for, so that a hundred thousand of them need no room. */
export interface ListRows {
  readonly count: number;
  /** What a row's document is called. */
  readonly name: (row: number) => string;
  readonly names: (row: number) => { number: string; owner: string; title: string };
  /** The keys of a row that was put right by hand; null for any other. */
  readonly correctedKeys?: (row: number) => string[] | null;
  readonly document: (row: number) => ReadDocument;
}

/** The keys of pages, by which rows of a list may be of their projects. */
export function keysOfPages(pages: readonly ReadDocument[]): string[] {
  return pages.flatMap(documentKeys);
}

/** The keys of each row of a list. What has no names is like another row by all that it says, unless it is `alone`. */
export function keysOfRows(list: ListRows, alone: boolean): string[][] {
  return Array.from({ length: list.count }, (_, row) => {
    const { number, owner, title } = list.names(row);
    const named = list.correctedKeys?.(row) ?? projectKeys([number], owner, title);
    // No page says the same as a row.
    return named.length > 0 || alone ? named : [textKey(list.document(row))];
  });
}

const SEVERAL = -1;

/** For each list, by the keys of its rows, those that may be of a project that a page or another list tells of, too. */
export function sharedRows(
  keys: readonly (readonly (readonly string[])[])[],
  pageKeys: readonly string[],
): Set<number>[] {
  const holders = new Map<string, number>(pageKeys.map((key) => [key, SEVERAL]));
  if (keys.length > 1)
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
