import type { KeptFile } from '../keeping/keeping-schema.ts';
import { type BroughtDocument, type BroughtDocuments, NO_DOCUMENTS, unpackedAs } from './brought-document.ts';
import { rememberKept } from './kept-count.ts';
import { here } from './here.ts';
import { anewOf, hold, letGo, takeUp, tell } from './kept-documents.ts';
import type { KeptList } from './kept-list.ts';
import { useKept } from './kept-store.ts';
import { tellTabs } from './tabs.ts';

/** The names of all kept files, by the hash of their bytes. */
export function keptHashes(): Map<string, string> {
  return new Map([...here.held.values()].map(({ file: { hash, name } }) => [hash, name]));
}

/** The file of a list; null where another tab has removed it. */
export async function fileOf({ from }: KeptList): Promise<Blob | null> {
  if (from instanceof Blob) return from;
  if (here.database === null) return null;
  const { bytesOf } = await import('../keeping/read-kept.ts');
  const bytes = await bytesOf(here.database, from);
  return bytes === undefined ? null : new Blob([bytes]);
}

/** Takes another reading of a list in the place of the one that is held, and keeps the answers that it was read by. */
export async function replaceList(old: KeptList, list: KeptList): Promise<void> {
  here.looseLists = here.looseLists.map((each) => (each === old ? list : each));
  const [place] = [...here.lists].find(([, each]) => each === old) ?? [];
  if (place === undefined) return;
  here.lists.set(place, list);
  if (here.database === null) return;
  const { keepReadings } = await import('../keeping/keep-files.ts');
  // What cannot be written down lasts as long as the page.
  await keepReadings(here.database, new Map([[place, anewOf(NO_DOCUMENTS, list)]])).catch(() => undefined);
  tellTabs('kept');
}

/**
 * Reads files anew whose readings are not on the disk as this page wrote them: a tab of another version has written its
 * own. A file that is not there any more is let go.
 */
export async function readAgain(places: readonly number[]): Promise<void> {
  if (here.database === null) return;
  const { lookAt } = await import('./take-up.ts');
  const gone = new Set(places);
  const files = [...here.held].filter(([place]) => gone.has(place));
  await lookAt(
    here.database,
    new Map(files.map(([place, { file }]) => [place, file])),
    anewOf,
    (place, file, holds, documents) => {
      gone.delete(place);
      if (here.held.has(place)) hold(place, file, holds, documents);
    },
  );
  for (const place of gone) here.held.delete(place);
  tell();
}

/** A file that was brought, with what was read of it, and the list that it is, if it is one. */
export interface BroughtFile {
  readonly file: Omit<KeptFile, 'holds' | 'mapping'>;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly documents: BroughtDocuments;
  readonly list: KeptList | null;
}

/**
 * Keeps files, or shows them for as long as the page lasts and says why that is all. Resolves to the documents that are
 * kept now and were not before.
 *
 * @param bare Whether there is nothing in the storage any more but what was brought.
 */
export async function keep(brought: readonly BroughtFile[], bare = false): Promise<BroughtDocument[]> {
  const [first, ...others] = brought;
  if (first === undefined) return [];
  const read = brought.map((each) => ({ ...each, anew: anewOf(each.documents, each.list) }));
  try {
    if (here.database === null) throw new Error('nothing can be kept');
    const { keepFiles } = await import('../keeping/keep-files.ts');
    const places = await keepFiles(
      here.database,
      read.map(({ file, bytes, anew: { reading, ...rest } }) => ({
        file: { ...file, ...rest },
        bytes,
        reading,
      })),
    );
    const fresh: BroughtDocument[] = [];
    for (const [at, { file, list, anew }] of read.entries()) {
      const kept = places[at];
      // Another tab was first, and has its own name for it.
      if (kept === undefined || kept.known) continue;
      fresh.push(...hold(kept.place, file, anew.holds));
      if (list !== null) here.lists.set(kept.place, { ...list, from: kept.place });
    }
    if (places.some(({ place, known }) => known && !here.held.has(place))) await takeUp();
    rememberKept(here.held.size);
    tell();
    tellTabs('kept');
    return fresh;
  } catch (error) {
    const full = error instanceof DOMException && error.name === 'QuotaExceededError';
    // What was made of documents can be made again, and never takes the room of a document.
    if (full && !bare) {
      const { forgetAllMade } = await import('./made.ts');
      await forgetAllMade();
      return keep(brought, true);
    }
    if (full && others.length > 0) {
      // There may be room for some of them.
      const kept: BroughtDocument[] = [];
      for (const each of brought) kept.push(...(await keep([each], true)));
      return kept;
    }
    here.loose = [...here.loose, ...brought.flatMap(({ documents }) => unpackedAs(documents))];
    here.looseLists = [...here.looseLists, ...brought.flatMap(({ list }) => list ?? [])];
    const { unkept } = useKept.getState();
    useKept.setState({ unkept: unkept + brought.length, ...(full ? { full } : {}) });
    return [];
  }
}

/** Asks the browser to remove nothing on its own. It decides, and may ask the visitor. */
export async function askToPersist(): Promise<void> {
  if (here.database === null || useKept.getState().persisted === true) return;
  const persisted = await navigator.storage?.persist?.().catch(() => false);
  useKept.setState({ persisted: persisted ?? null });
}

/** A file takes the room of its bytes and, about as much again, of its text and what was read of it. */
const ROOM_FACTOR = 2;

/** Finds out whether there is room for these files, so that the visitor hears of it before they are read. */
export async function askForRoom(files: readonly Blob[]): Promise<void> {
  const { quota = 0, usage = 0 } = (await navigator.storage?.estimate?.().catch(() => null)) ?? {};
  if (here.database === null || quota === 0) return;
  const needed = ROOM_FACTOR * files.reduce((sum, { size }) => sum + size, 0);
  const free = quota - usage;
  useKept.setState({ short: needed > free ? { needed, free } : null });
}

/** Removes everything that this page has put into the browser, in all tabs. Rejects when the browser did not do so. */
export async function forgetEverything(): Promise<void> {
  if (here.database !== null) {
    const { forgetFiles } = await import('../keeping/keep-files.ts');
    await forgetFiles(here.database);
  }
  letGo();
  const { forgetAllMade } = await import('./made.ts');
  await forgetAllMade();
  tellTabs('forgotten');
  for (const name of Object.keys(window.localStorage).filter(isOurs)) window.localStorage.removeItem(name);
  if ('caches' in window) for (const name of (await caches.keys()).filter(isOurs)) await caches.delete(name);
  await (await navigator.serviceWorker?.getRegistration())?.unregister();
}

/** Other pages of the same host may have their own. */
function isOurs(name: string): boolean {
  return name.startsWith('utfall');
}
