import { type Database, type Holding, type KeptFile, type KeptReading, STORES } from './keeping-schema.ts';

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
  const files = transaction.objectStore('files');
  const write = async ({ file, bytes, reading }: Brought): Promise<PlaceKept> => {
    const known = await files.index('hash').getKey(file.hash);
    if (known !== undefined) return { place: known, known: true };
    const place = await files.add(file);
    await transaction.objectStore('contents').put(bytes, place);
    await transaction.objectStore('readings').put(reading, place);
    return { place, known: false };
  };
  const writing = async (): Promise<PlaceKept[]> => {
    const places: PlaceKept[] = [];
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

/** Keeps what the readings of files hold, where that was not written beside them. */
export async function keepHoldings(
  database: Database,
  holdings: ReadonlyMap<number, Holding>,
): Promise<void> {
  const transaction = database.transaction('files', 'readwrite');
  for (const [place, holds] of holdings) {
    const file = await transaction.store.get(place);
    if (file !== undefined) await transaction.store.put({ ...file, holds }, place);
  }
  await transaction.done;
}

/** Removes every file, all that was read of it, and all that was put right by hand. */
export async function forgetFiles(database: Database): Promise<void> {
  const all = [...STORES, 'corrections'] as const;
  const transaction = database.transaction(all, 'readwrite', { durability: 'strict' });
  await Promise.all([...all.map((name) => transaction.objectStore(name).clear()), transaction.done]);
}
