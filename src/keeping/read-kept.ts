import * as v from 'valibot';
import type { Database, Holding, KeptFile, KeptReading } from './keeping-schema.ts';

/** A kept file with what its reading holds; null when it must be read anew, or its reading looked at. */
export interface Kept {
  readonly place: number;
  readonly file: KeptFile;
  readonly holds: Holding | null;
}

/** So many at a time that the page can answer in between. */
const [FILES_AT_ONCE, READINGS_AT_ONCE] = [1_000, 100];

const text = v.string();
// Only this page's own reader writes what bears its mark; anything else is read anew from the file itself.
const holdingSchema = v.object({
  reader: text,
  documents: v.array(v.object({ name: text, text, origin: v.exactOptional(text) })),
  list: v.boolean(),
});
const readingSchema = v.object({
  reader: text,
  documents: v.instance(Uint8Array),
  list: v.optional(
    v.object({
      readings: v.array(v.unknown()),
      operations: v.number(),
      fingerprint: text,
      marks: v.instance(Float64Array),
    }),
  ),
});

/** The files kept after a place, in their order, each with what `reader` read of it. */
export async function* readKept(database: Database, reader: string, after: number): AsyncGenerator<Kept[]> {
  for (let last = after; ;) {
    const { store: files } = database.transaction('files');
    const range = IDBKeyRange.lowerBound(last, true);
    const [places, named] = await Promise.all([
      files.getAllKeys(range, FILES_AT_ONCE),
      files.getAll(range, FILES_AT_ONCE),
    ]);
    const to = places.at(-1);
    if (to === undefined) return;
    yield places.flatMap((place, at) => {
      const file = named[at];
      if (file === undefined) return [];
      const sound = v.is(holdingSchema, file.holds) && file.holds.reader === reader;
      return [{ place, file, holds: sound ? file.holds : null }];
    });
    last = to;
  }
}

/** What `reader` read of the files at these places. One that another read, or that is gone, is left out. */
export async function* readingsAt(
  database: Database,
  reader: string,
  places: readonly number[],
): AsyncGenerator<[number, KeptReading][]> {
  const wanted = [...new Set(places)].toSorted((one, other) => one - other);
  for (let at = 0; at < wanted.length; at += READINGS_AT_ONCE) {
    const some = wanted.slice(at, at + READINGS_AT_ONCE);
    const [from, to] = [some[0] ?? 0, some.at(-1) ?? 0];
    const { store } = database.transaction('readings');
    // One request where all that lies between is wanted, which takes far less than one for each.
    const dense = to - from < 2 * some.length;
    const found = dense
      ? zip(
          ...(await Promise.all([
            store.getAllKeys(IDBKeyRange.bound(from, to)),
            store.getAll(IDBKeyRange.bound(from, to)),
          ])),
        )
      : zip(some, await Promise.all(some.map((place) => store.get(place))));
    const asked = new Set(some);
    yield found.flatMap(([place, reading]) =>
      asked.has(place) && v.is(readingSchema, reading) && reading.reader === reader ? [[place, reading]] : [],
    );
  }
}

const zip = <Item>(places: readonly number[], items: readonly Item[]): [number, Item | undefined][] =>
  places.map((place, at) => [place, items[at]]);

/** The file kept at a place, as it is kept by now. */
export function fileAt(database: Database, place: number): Promise<KeptFile | undefined> {
  return database.get('files', place);
}

/** The bytes of a kept file; undefined when another tab has removed it. */
export function bytesOf(database: Database, place: number): Promise<Uint8Array<ArrayBuffer> | undefined> {
  return database.get('contents', place);
}
