import { MADE_STORES, type MadeDatabase, type MadeHead, type MadeRows } from './made-schema.ts';

/** More than this is not kept but made anew, bytes. */
const MOST_BYTES = 400_000_000;
/** After so many changes all is made anew, since each of them takes its time. */
const MOST_STEPS = 16;

/** Rows as they are made, on their way to be kept. */
interface Making {
  readonly add: (rows: readonly MadeRows[]) => Promise<void>;
  /** Keeps them as what the tables hold, in the place of what was kept before. */
  readonly end: () => Promise<void>;
}

/** Takes all rows made of what `fingerprint` tells of. What cannot be kept is made anew the next time. */
export function makeAll(database: MadeDatabase, fingerprint: string): Making {
  const making = crypto.randomUUID();
  let [count, bytes] = [0, 0];
  return {
    add: async (rows) => {
      bytes += sizeOf(rows);
      if (bytes > MOST_BYTES) return;
      const transaction = database.transaction('rows', 'readwrite', { durability: 'relaxed' });
      for (const each of rows) void transaction.store.put(each, [making, count++]);
      await transaction.done;
    },
    end: async () => {
      const transaction = database.transaction(['heads', 'rows'], 'readwrite', { durability: 'relaxed' });
      const rows = transaction.objectStore('rows');
      // Another tab that has ended meanwhile has removed them.
      const whole = bytes <= MOST_BYTES && (await rows.count(rangeOf(making))) === count;
      const head = { fingerprint, making, steps: [{ gone: null, rows: count }], bytes };
      if (whole) {
        await transaction.objectStore('heads').put(head, 'rows');
        await rows.delete(IDBKeyRange.upperBound([making, -1]));
        await rows.delete(IDBKeyRange.lowerBound([making, count]));
      } else await rows.delete(rangeOf(making));
      await transaction.done;
    },
  };
}

/** Adds a change to the kept rows, where these are what the tables held before it. */
export async function keepChange(
  database: MadeDatabase,
  before: string,
  fingerprint: string,
  change: { readonly gone: readonly string[]; readonly rows: readonly MadeRows[] },
): Promise<void> {
  const transaction = database.transaction(['heads', 'rows'], 'readwrite', { durability: 'relaxed' });
  const heads = transaction.objectStore('heads');
  const head = await heads.get('rows');
  const bytes = (head?.bytes ?? 0) + sizeOf(change.rows);
  if (head?.fingerprint === before && head.steps.length < MOST_STEPS && bytes <= MOST_BYTES) {
    const { making, steps } = head;
    let at = countOf(head);
    for (const each of change.rows) await transaction.objectStore('rows').put(each, [making, at++]);
    const step = { gone: change.gone, rows: change.rows.length };
    await heads.put({ fingerprint, making, steps: [...steps, step], bytes }, 'rows');
  }
  await transaction.done;
}

/** One change of the tables, as it was kept. */
export interface MadeChange {
  readonly gone: readonly string[] | null;
  readonly rows: readonly MadeRows[];
}

/** The changes that lead to what `fingerprint` tells of; null where they are not kept, or not whole. */
export async function keptChanges(database: MadeDatabase, fingerprint: string): Promise<MadeChange[] | null> {
  const head = await database.get('heads', 'rows');
  if (head?.fingerprint !== fingerprint) return null;
  let at = 0;
  const changes: MadeChange[] = [];
  for (const step of head.steps) {
    const rows: MadeRows[] = [];
    for (const end = at + step.rows; at < end; at += 1) {
      const row = await database.get('rows', [head.making, at]);
      if (row === undefined) return null;
      rows.push(row);
    }
    changes.push({ gone: step.gone, rows });
  }
  return changes;
}

/** Removes all that was made of documents. */
export async function forgetMade(database: MadeDatabase): Promise<void> {
  const transaction = database.transaction(MADE_STORES, 'readwrite');
  await Promise.all([...MADE_STORES.map((name) => transaction.objectStore(name).clear()), transaction.done]);
}

const rangeOf = (making: string): IDBKeyRange =>
  IDBKeyRange.bound([making, 0], [making, Number.POSITIVE_INFINITY]);
const countOf = ({ steps }: MadeHead): number => steps.reduce((sum, { rows }) => sum + rows, 0);
const sizeOf = (rows: readonly MadeRows[]): number =>
  rows.reduce((sum, { stream }) => sum + stream.byteLength, 0);
