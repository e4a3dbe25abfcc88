import type { IDBPTransaction } from 'idb';
import {
  type Database,
  type Holding,
  type Keeping,
  type KeptFile,
  type KeptReading,
  STORES,
} from './keeping-schema.ts';

/** A file with its bytes and what was read of it. */
export interface Brought {
  readonly file: KeptFile;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly reading: KeptReading;
}

/** Where a file is kept, and whether it was before. */
export interface PlaceKept {
  readonly place: number;
  readonly known: boolean;
}

/**
 * Keeps files and resolves to the place of each, once they are on the disk: all of them or, when it rejects, none. A
 * file that is kept already has the place it had; which tab is first makes no difference.
 *
 * @throws {DOMException} `QuotaExceededError` when there is no room.
 */
export async function keepFiles(database: Database, brought: readonly Brought[]): Promise<PlaceKept[]> {
  const transaction = database.transaction(STORES, 'readwrite', { durability: 'strict' });
  const written = writeAll(transaction, brought).catch((error: unknown) => {
    // Ended already, where it was the disk that failed.
    if (transaction.error === null) transaction.abort();
    throw error;
  });
  const [places, done] = await Promise.allSettled([written, transaction.done]);
  if (places.status === 'fulfilled' && done.status === 'fulfilled') return places.value;
  throw transaction.error ?? (places.status === 'rejected' ? places.reason : 'not kept');
}

type Writing = IDBPTransaction<Keeping, typeof STORES, 'readwrite'>;

/** Asks for all of a kind at once, since each answer comes from another process. */
async function writeAll(transaction: Writing, brought: readonly Brought[]): Promise<PlaceKept[]> {
  const files = transaction.objectStore('files');
  const contents = transaction.objectStore('contents');
  const readings = transaction.objectStore('readings');
  const hashes = files.index('hash');
  const known = await Promise.all(brought.map(({ file }) => hashes.getKey(file.hash)));
  const fresh = new Map<string, Brought>();
  for (const [at, each] of brought.entries())
    if (known[at] === undefined && !fresh.has(each.file.hash)) fresh.set(each.file.hash, each);
  const places = new Map<string, number>();
  await Promise.all(
    [...fresh.values()].map(async ({ file }) => places.set(file.hash, await files.add(file))),
  );
  await Promise.all(
    [...fresh].flatMap(([hash, { bytes, reading }]) => [
      contents.put(bytes, places.get(hash)),
      readings.put(reading, places.get(hash)),
    ]),
  );
  return brought.map((each, at) => {
    const { hash } = each.file;
    const place = known[at] ?? places.get(hash);
    if (place === undefined) throw new Error('a file has no place');
    return { place, known: fresh.get(hash) !== each };
  });
}

/** What was read anew of a kept file, and by which answers, where it is a list. */
export interface Anew {
  readonly reading: KeptReading;
  readonly holds: Holding;
  readonly mapping?: unknown;
}

/** Keeps what was read anew of kept files. A file that was removed meanwhile stays removed. */
export async function keepReadings(database: Database, anew: ReadonlyMap<number, Anew>): Promise<void> {
  const transaction = database.transaction(['files', 'readings'], 'readwrite');
  const [files, readings] = [transaction.objectStore('files'), transaction.objectStore('readings')];
  for (const [place, { reading, ...read }] of anew) {
    const file = await files.get(place);
    if (file === undefined) continue;
    await files.put({ ...file, ...read }, place);
    await readings.put(reading, place);
  }
  await transaction.done;
}

/** Removes every file, all that was read of it, and all that was put right by hand. */
export async function forgetFiles(database: Database): Promise<void> {
  const all = [...STORES, 'corrections'] as const;
  const transaction = database.transaction(all, 'readwrite', { durability: 'strict' });
  await Promise.all([...all.map((name) => transaction.objectStore(name).clear()), transaction.done]);
}
