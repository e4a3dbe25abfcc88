import type { Anew } from '../keeping/keep-files.ts';
import type { Database, Holding, KeptFile, KeptReading } from '../keeping/keeping-schema.ts';
import type { KeepingProblem } from '../keeping/open-keeping.ts';
import { type BroughtDocument, factsOf } from './brought-document.ts';
import { rememberedKept, rememberKept } from './kept-count.ts';
import { useKept } from './kept-store.ts';
import type { KeptList } from './kept-list.ts';
import { useCorrections } from './corrections-store.ts';
import { freeName } from './new-documents.ts';
import { tellTabs } from './tabs.ts';

interface Held {
  readonly file: KeptFile;
  readonly documents: readonly BroughtDocument[];
}

/** Kept files by their place, each of them on the disk. */
const held = new Map<number, Held>();
/** What could not be kept and lasts as long as the page. */
let loose: readonly BroughtDocument[] = [];
/** Lists that were read, by the place of their file; and those that are not kept. */
const lists = new Map<number, KeptList>();
let looseLists: readonly KeptList[] = [];
let database: Database | null = null;
let opening: Promise<void> | null = null;
/** Up to where what is kept has been taken up. */
let last = 0;

/** What the visitor has brought, in the order that all tabs agree on; what is not kept comes last. */
export function broughtDocuments(): BroughtDocument[] {
  return [...inOrder(held).flatMap(([, { documents }]) => documents), ...loose];
}

/**
 * The lists among what was brought, in the same order. Projects are told apart by the name of their list, so of two
 * that came under one name, each in a tab of its own, the later has another.
 */
export function broughtLists(): KeptList[] {
  const names = new Set<string>();
  const own = (list: KeptList): KeptList => {
    const name = freeName(list.name, names);
    names.add(name);
    return name === list.name ? list : { ...list, name };
  };
  for (const [place, list] of inOrder(lists)) lists.set(place, own(list));
  looseLists = looseLists.map(own);
  return [...inOrder(lists).map(([, list]) => list), ...looseLists];
}

/**
 * All by which what is brought differs from anything else that is: the files with their names, in their order, and the
 * answers that lists are read by. Null where some of it is not kept.
 */
export function markOfBrought(): string[] | null {
  if (database === null || loose.length + looseLists.length > 0) return null;
  return inOrder(held).map(([place, { file }]) =>
    JSON.stringify([file.hash, file.name, lists.get(place)?.mapping ?? null]),
  );
}

const inOrder = <T>(byPlace: ReadonlyMap<number, T>): [number, T][] =>
  [...byPlace].toSorted(([one], [other]) => one - other);

/** The names of all kept files, by the hash of their bytes. */
export function keptHashes(): Map<string, string> {
  return new Map([...held.values()].map(({ file: { hash, name } }) => [hash, name]));
}

/** What is kept, for who reads of it; null where nothing is. */
export function keptIn(): Database | null {
  return database;
}

/** The file of a list; null where another tab has removed it. */
export async function fileOf({ from }: KeptList): Promise<Blob | null> {
  if (from instanceof Blob) return from;
  if (database === null) return null;
  const { bytesOf } = await import('../keeping/read-kept.ts');
  const bytes = await bytesOf(database, from);
  return bytes === undefined ? null : new Blob([bytes]);
}

/** Takes another reading of a list in the place of the one that is held, and keeps the answers that it was read by. */
export async function replaceList(old: KeptList, list: KeptList): Promise<void> {
  looseLists = looseLists.map((each) => (each === old ? list : each));
  const [place] = [...lists].find(([, each]) => each === old) ?? [];
  if (place === undefined) return;
  lists.set(place, list);
  if (database === null) return;
  const { keepReadings } = await import('../keeping/keep-files.ts');
  // What cannot be written down lasts as long as the page.
  await keepReadings(database, new Map([[place, anewOf([], list)]])).catch(() => undefined);
  tellTabs('kept');
}

/** A reading of now, as it is kept: of documents, or of a list. */
function anewOf(documents: KeptReading['documents'], list: KeptList | null): Anew {
  const holds: Holding = { reader: READER_MARK, documents: documents.map(factsOf), list: list !== null };
  const reading = { reader: READER_MARK, documents };
  if (list === null) return { reading, holds };
  const { mapping, readings, operations, fingerprint } = list;
  return { reading: { ...reading, list: { mapping, readings, operations, fingerprint } }, holds, mapping };
}

function lose(status: KeepingProblem): void {
  database = null;
  useKept.setState({ status });
}

/** Opens what this browser keeps and takes it up. Never rejects: when nothing can be kept, the page does without. */
export function openKept(): Promise<void> {
  opening ??= open();
  return opening;
}

async function open(): Promise<void> {
  const { openKeeping, KeepingError } = await import('../keeping/open-keeping.ts');
  try {
    database = await openKeeping(lose);
    await takeUp();
    const lost = Math.max(0, rememberedKept() - held.size);
    useKept.setState({ status: 'open', lost });
    useKept.setState({ persisted: (await navigator.storage?.persisted?.()) ?? null });
  } catch (error) {
    lose(error instanceof KeepingError ? error.problem : 'denied');
  }
}

/** Takes up what was kept since, here or in another tab, and the answers that another tab has changed. */
export async function takeUp(): Promise<void> {
  if (database === null) return;
  const from = database;
  const { readKept } = await import('../keeping/read-kept.ts');
  const unknown = new Map<number, KeptFile>();
  for await (const files of readKept(from, READER_MARK, last)) {
    for (const { place, file, holds } of files) {
      last = place;
      if (held.has(place)) continue;
      hold(place, file, holds);
      if (holds === null) unknown.set(place, file);
    }
  }
  if (unknown.size > 0) {
    const { lookAt } = await import('./take-up.ts');
    await lookAt(from, unknown, anewOf, (place, file, holds, documents) => {
      // It may have been removed meanwhile.
      if (held.has(place)) hold(place, file, holds, documents);
    });
  }
  const listFiles = [...held].filter(([, { file }]) => file.holds?.list === true);
  if (listFiles.length > 0) {
    const { openLists } = await import('./take-up.ts');
    const files = new Map(listFiles.map(([place, { file }]) => [place, file]));
    await openLists(from, files, lists, anewOf, (place, list) => {
      if (held.has(place)) lists.set(place, list);
    });
  }
  // What lays corrections over documents is fetched only where there are any.
  const some = (await from.count('corrections')) + useCorrections.getState().corrections.length > 0;
  if (some) await (await import('./correct.ts')).openCorrections(from);
  tell();
}

/**
 * Reads files anew whose readings are not on the disk as this page wrote them: a tab of another version has written its
 * own. A file that is not there any more is let go.
 */
export async function readAgain(places: readonly number[]): Promise<void> {
  if (database === null) return;
  const { lookAt } = await import('./take-up.ts');
  const gone = new Set(places);
  const files = [...held].filter(([place]) => gone.has(place));
  await lookAt(
    database,
    new Map(files.map(([place, { file }]) => [place, file])),
    anewOf,
    (place, file, holds, documents) => {
      gone.delete(place);
      if (held.has(place)) hold(place, file, holds, documents);
    },
  );
  for (const place of gone) held.delete(place);
  tell();
}

/** @param unwritten The documents, where they could not be written down. */
function hold(
  place: number,
  file: KeptFile,
  holds: Holding | null,
  unwritten?: KeptReading['documents'],
): void {
  const documents = (holds?.documents ?? []).map((facts, at) => ({
    ...facts,
    from: unwritten?.[at] ?? { place, at },
  }));
  held.set(place, { file: holds === null ? file : { ...file, holds }, documents });
  // Another tab may have kept files between this one and the last that was taken up.
  if (place === last + 1) last = place;
}

function tell(): void {
  const files = [...held.values()];
  useKept.setState({
    files: files.length,
    size: files.reduce((sum, { file }) => sum + file.size, 0),
    unread: [...held].filter(([place, { documents }]) => documents.length === 0 && !lists.has(place)).length,
  });
}

/** A file that was brought, with what was read of it, and the list that it is, if it is one. */
export interface BroughtFile {
  readonly file: Omit<KeptFile, 'holds' | 'mapping'>;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly documents: KeptReading['documents'];
  readonly list: KeptList | null;
}

/** Keeps files, or shows them for as long as the page lasts and says why that is all. */
export async function keep(brought: readonly BroughtFile[]): Promise<void> {
  const [first, ...others] = brought;
  if (first === undefined) return;
  const read = brought.map((each) => ({ ...each, anew: anewOf(each.documents, each.list) }));
  try {
    if (database === null) throw new Error('nothing can be kept');
    const { keepFiles } = await import('../keeping/keep-files.ts');
    const places = await keepFiles(
      database,
      read.map(({ file, bytes, anew: { reading, ...rest } }) => ({
        file: { ...file, ...rest },
        bytes,
        reading,
      })),
    );
    for (const [at, { file, list, anew }] of read.entries()) {
      const kept = places[at];
      // Another tab was first, and has its own name for it.
      if (kept === undefined || kept.known) continue;
      hold(kept.place, file, anew.holds);
      if (list !== null) lists.set(kept.place, { ...list, from: kept.place });
    }
    if (places.some(({ place, known }) => known && !held.has(place))) await takeUp();
    rememberKept(held.size);
    tell();
    tellTabs('kept');
  } catch (error) {
    const full = error instanceof DOMException && error.name === 'QuotaExceededError';
    // There may be room for some of them.
    if (full && others.length > 0) for (const each of brought) await keep([each]);
    else {
      const unkeptNow = read.flatMap(({ documents, anew }) =>
        documents.map((document, at) => ({
          ...factsOf(document),
          ...anew.holds.documents[at],
          from: document,
        })),
      );
      loose = [...loose, ...unkeptNow];
      looseLists = [...looseLists, ...brought.flatMap(({ list }) => list ?? [])];
      const { unkept } = useKept.getState();
      useKept.setState({ unkept: unkept + brought.length, ...(full ? { full } : {}) });
    }
  }
}

/** Asks the browser to remove nothing on its own. It decides, and may ask the visitor. */
export async function askToPersist(): Promise<void> {
  if (database === null || useKept.getState().persisted === true) return;
  const persisted = await navigator.storage?.persist?.().catch(() => false);
  useKept.setState({ persisted: persisted ?? null });
}

/** A file takes the room of its bytes and, about as much again, of its text and what was read of it. */
const ROOM_FACTOR = 2;

/** Finds out whether there is room for these files, so that the visitor hears of it before they are read. */
export async function askForRoom(files: readonly Blob[]): Promise<void> {
  const { quota = 0, usage = 0 } = (await navigator.storage?.estimate?.().catch(() => null)) ?? {};
  if (database === null || quota === 0) return;
  const needed = ROOM_FACTOR * files.reduce((sum, { size }) => sum + size, 0);
  const free = quota - usage;
  useKept.setState({ short: needed > free ? { needed, free } : null });
}

/** Forgets what other tabs no longer keep. */
export function letGo(): void {
  useCorrections.setState({ corrections: [], unkept: false });
  held.clear();
  lists.clear();
  loose = [];
  looseLists = [];
  useKept.setState({ unkept: 0, full: false, lost: 0 });
  tell();
}

/** Removes everything that this page has put into the browser, in all tabs. Rejects when the browser did not do so. */
export async function forgetEverything(): Promise<void> {
  if (database !== null) {
    const { forgetFiles } = await import('../keeping/keep-files.ts');
    await forgetFiles(database);
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
