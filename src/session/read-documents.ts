import type { ReadDocument } from '../projects/project.ts';
import { type BroughtDocument, underName } from './brought-document.ts';
import { here } from './here.ts';

/** So few stay in memory once they are read, and their rows are made where they are needed: a worker would take longer. */
export const FEW = 100;
let near = new Map<string, ReadDocument>();

/**
 * The documents themselves, each under its name here. Of few of them the same one is the same object, call after call.
 * What another tab has removed meanwhile is left out.
 */
export async function readDocuments(wanted: readonly BroughtDocument[]): Promise<ReadDocument[]> {
  const found = new Map<string, ReadDocument>();
  const far = new Map<number, BroughtDocument[]>();
  for (const each of wanted) {
    const { name, from } = each;
    const key = keyOf(each);
    const known = key === null ? undefined : near.get(key);
    if ('record' in from) found.set(name, underName(name, from));
    else if (known !== undefined) found.set(name, known);
    else far.set(from.place, [...(far.get(from.place) ?? []), each]);
  }
  const missing = await readFar(far, found);
  if (missing.length > 0) {
    const { readAgain } = await import('./keep.ts');
    await readAgain(missing);
    await readFar(new Map(missing.map((place) => [place, far.get(place) ?? []])), found);
  }
  near = new Map();
  return wanted.flatMap((each) => {
    const document = found.get(each.name);
    const key = keyOf(each);
    if (document !== undefined && key !== null && wanted.length <= FEW) near.set(key, document);
    return document ?? [];
  });
}

/** Reads documents from the disk into `found`, and resolves to the places whose readings are not there. */
async function readFar(
  far: ReadonlyMap<number, readonly BroughtDocument[]>,
  found: Map<string, ReadDocument>,
): Promise<number[]> {
  const { database } = here;
  if (far.size === 0 || database === null) return [];
  const missing = new Set(far.keys());
  const [{ readingsAt }, { unpackDocuments }] = await Promise.all([
    import('../keeping/read-kept.ts'),
    import('../keeping/packed-documents.ts'),
  ]);
  for await (const readings of readingsAt(database, READER_MARK, [...far.keys()]))
    for (const [place, reading] of readings) {
      missing.delete(place);
      const documents = unpackDocuments(reading.documents);
      for (const { name, from } of far.get(place) ?? []) {
        const document = 'record' in from ? undefined : documents[from.at];
        if (document !== undefined) found.set(name, underName(name, document));
      }
    }
  return [...missing];
}

/** By what a kept document is known again; null for one that is at hand anyway. */
const keyOf = ({ name, text, from }: BroughtDocument): string | null =>
  'record' in from ? null : JSON.stringify([name, text, from.place, from.at]);
