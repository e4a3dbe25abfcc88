import { type Database, type KeptFile, type KeptReading, STORES } from './keeping-schema.ts';

/** A file with its bytes and what was read of it. */
export interface Brought {
  readonly file: KeptFile;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly reading: KeptReading;
}

/**
 * Keeps files and resolves to the place of each, once they are on the disk: all of them or, when it rejects, none. A
 * file that is kept already has the place it had; which tab is first makes no difference.
 *
 * @throws {DOMException} `QuotaExceededError` when there is no room.
 */
export async function keepFiles(database: Database, brought: readonly Brought[]): Promise<number[]> {
  const transaction = database.transaction(STORES, 'readwrite', { durability: 'strict' });
  const files = transaction.objectStore('files');
  const write = async ({ file, bytes, reading }: Brought): Promise<number> => {
    const known = await files.index('hash').getKey(file.hash);
    if (known !== undefined) return known;
    const place = await files.add(file);
    await transaction.objectStore('contents').put(bytes, place);
    await transaction.objectStore('readings').put(reading, place);
    return place;
  };
  const writing = async (): Promise<number[]> => {
    const places: number[] = [];
    for (const each of brought) places.push(await write(each));
    return places;
  };
  const written = writing().catch((error: unknown) => {
    // Ended already, where it was the disk that failed.
    if (transaction.error === null) transaction.abort();
    throw error;
  });
  const [places, done] = await Promise.allSettled([written, transaction.done]);
  if (places.status === 'fulfilled' && done.status === 'fulfilled') return places.value;
  throw transaction.error ?? (places.status === 'rejected' ? places.reason : 'not kept');
}

/** Keeps what was read anew of kept files. A file that was removed meanwhile stays removed. */
export async function keepReadings(
  database: Database,
  anew: ReadonlyMap<number, KeptReading>,
): Promise<void> {
  const transaction = database.transaction(STORES, 'readwrite');
  for (const [place, reading] of anew) {
    const there = await transaction.objectStore('files').getKey(place);
    if (there !== undefined) await transaction.objectStore('readings').put(reading, place);
  }
  await transaction.done;
}

/** Keeps by which answers a list is read from now on. A file that was removed meanwhile stays removed. */
export async function keepMapping(database: Database, place: number, mapping: unknown): Promise<void> {
  const transaction = database.transaction('files', 'readwrite');
  const file = await transaction.store.get(place);
  if (file !== undefined) await transaction.store.put({ ...file, mapping }, place);
  await transaction.done;
}

/** Removes every file, all that was read of it, and all that was put right by hand. */
export async function forgetFiles(database: Database): Promise<void> {
  const all = [...STORES, 'corrections'] as const;
  const transaction = database.transaction(all, 'readwrite', { durability: 'strict' });
  await Promise.all([...all.map((name) => transaction.objectStore(name).clear()), transaction.done]);
}
