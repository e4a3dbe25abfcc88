import type { TableMapping } from '../tables/mapping.ts';
import type { ReadTable } from '../tables/read-grid.ts';
import { readTable } from '../tables/read-table.ts';

/** A page of one list's rows; a worker is asked for one list alone, and reads it once. */
export interface ListPageCall {
  readonly name: string;
  readonly file: Blob;
  readonly mapping: TableMapping;
  /** How many rows stand before the page. */
  readonly after: number;
  readonly most: number;
}

/** A row as it was read. */
export interface ListPageRow {
  /** What its document is called: the list with the row. */
  readonly document: string;
  readonly projectNumber: string | null;
  readonly title: string | null;
  readonly owner: string | null;
  /** ISO dates. */
  readonly start: string | null;
  readonly end: string | null;
  readonly totalBudget: number | null;
  readonly currency: string | null;
}

export interface ListPage {
  readonly after: number;
  readonly rows: readonly ListPageRow[];
}

let tables: Promise<readonly ReadTable[]> | null = null;

// Reads a list off the main thread, for who wants to look at its rows whether or not it counts.
self.addEventListener('message', ({ data }: MessageEvent<ListPageCall>) => {
  answer(data).catch(reportError);
});

async function answer(call: ListPageCall): Promise<void> {
  tables ??= read(call);
  const rows: ListPageRow[] = [];
  let left = call.after;
  for (const { count, record } of await tables) {
    for (let row = left; row < count && rows.length < call.most; row += 1) {
      const { document, projectNumber, title, owner, start, end, totalBudget, currency } = record(row);
      rows.push({ document, projectNumber, title, owner, start, end, totalBudget, currency });
    }
    left = Math.max(0, left - count);
  }
  self.postMessage({ after: call.after, rows } satisfies ListPage);
}

async function read({ name, file, mapping }: ListPageCall): Promise<readonly ReadTable[]> {
  return readTable(name, new Uint8Array(await file.arrayBuffer()), mapping).tables ?? [];
}
