import type { TableReading } from '../tables/table-reading.ts';
import type { ReadAnswer } from './read-call.ts';

/** How a file went: read, read with something to look at, with an open question, not taken, or here already. */
export type ItemState = 'read' | 'findings' | 'asks' | 'rejected' | 'present';

/** What became of one file that was added. */
export interface ImportItem {
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  readonly state: ItemState;
  /** Records that it gave. */
  readonly records: number;
  /** Cells that could not be read, lines left out, findings. */
  readonly toCheck: number;
  /** Why it was not taken and what to do. */
  readonly reason: { readonly sv: string; readonly en: string } | null;
  /** The list that it is here as. */
  readonly list: string | null;
}

/** The item of a file by what reading gave. */
export function itemOf({ name, size, outcome }: Pick<ReadAnswer, 'name' | 'size' | 'outcome'>): ImportItem {
  const item = { name, size, records: 0, toCheck: 0, reason: null, list: null };
  switch (outcome.kind) {
    case 'documents': {
      const { facts, toCheck } = outcome;
      return { ...item, state: toCheck > 0 ? 'findings' : 'read', records: facts.length, toCheck };
    }
    case 'list':
      return { ...item, ...listState(outcome.readings), records: outcome.operations, list: name };
    case 'workspace':
      return { ...item, state: 'read' };
    case 'rejected': {
      const { reason, reasonEn, line } = outcome.rejection;
      const at = (word: string): string => (line === null || line === 1 ? '' : `${word} ${line}: `);
      return { ...item, state: 'rejected', reason: { sv: at('Rad') + reason, en: at('Line') + reasonEn } };
    }
  }
  return outcome satisfies never;
}

/** Whether a list waits for an answer, and how many of its cells and lines were not read. */
export function listState(readings: readonly TableReading[]): { state: ItemState; toCheck: number } {
  const asks = readings.some((reading) => reading.asks.length > 0);
  let toCheck = 0;
  for (const { columns, rows, flags } of readings) {
    for (const { unreadable } of columns) toCheck += unreadable;
    toCheck += (rows['too-many-fields'] ?? 0) + (rows['too-few-fields'] ?? 0) + (rows.incomplete ?? 0);
    toCheck += flags.length;
  }
  if (asks) return { state: 'asks', toCheck };
  return { state: toCheck > 0 ? 'findings' : 'read', toCheck };
}
