import * as v from 'valibot';
import type { Database, KeptFile, KeptReading } from './keeping-schema.ts';

/** A kept file with what was read of it; null when that must be read anew. */
export interface Kept {
  readonly place: number;
  readonly file: KeptFile;
  readonly reading: KeptReading | null;
}

/** So many at a time that the page can answer in between. */
const AT_ONCE = 250;

// Only this page's own reader writes what bears its mark; anything else is read anew from the file itself.
const readingSchema = v.object({
  reader: v.string(),
  documents: v.array(v.object({ record: v.looseObject({ document: v.string() }), text: v.string() })),
});

/** The files kept after a place, in their order, each with its reading where `reader` made it. */
export async function* readKept(database: Database, reader: string, after: number): AsyncGenerator<Kept[]> {
  for (let last = after; ;) {
    const transaction = database.transaction(['files', 'readings']);
    const [files, readings] = [transaction.objectStore('files'), transaction.objectStore('readings')];
    const places = await files.getAllKeys(IDBKeyRange.lowerBound(last, true), AT_ONCE);
    const [from, to] = [places[0], places.at(-1)];
    if (from === undefined || to === undefined) return;
    const range = IDBKeyRange.bound(from, to);
    const [named, readPlaces, read] = await Promise.all([
      files.getAll(range),
      readings.getAllKeys(range),
      readings.getAll(range),
    ]);
    const byPlace = new Map(readPlaces.map((place, at) => [place, read[at]]));
    yield places.flatMap((place, at) => {
      const file = named[at];
      const reading = byPlace.get(place);
      const sound = v.is(readingSchema, reading) && reading?.reader === reader;
      return file === undefined ? [] : [{ place, file, reading: sound ? (reading ?? null) : null }];
    });
    last = to;
  }
}

/** The bytes of a kept file; undefined when another tab has removed it. */
export function bytesOf(database: Database, place: number): Promise<Uint8Array<ArrayBuffer> | undefined> {
  return database.get('contents', place);
}
