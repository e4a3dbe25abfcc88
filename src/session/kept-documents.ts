import type { Brought } from '../keeping/keep-files.ts';
import type { Database, KeptFile } from '../keeping/keeping-schema.ts';
import type { KeepingProblem } from '../keeping/open-keeping.ts';
import type { ReadDocument } from '../projects/project.ts';
import { rememberedKept, rememberKept } from './kept-count.ts';
import { isTableName } from '../tables/table-name.ts';
import { useKept } from './kept-store.ts';
import type { Outcome } from './read-any.ts';
import { type Answer, ImportControl, readFiles } from './read-files.ts';
import type { KeptList } from './kept-list.ts';
import { useCorrections } from './corrections-store.ts';
import { freeName } from './new-documents.ts';
import { rememberedForms, soundMapping } from './remembered-forms.ts';
import { tellTabs } from './tabs.ts';

interface Held {
  readonly file: KeptFile;
  readonly documents: readonly ReadDocument[];
}

/** Kept files by their place, each of them on the disk. */
const held = new Map<number, Held>();
/** What could not be kept and lasts as long as the page. */
let loose: readonly ReadDocument[] = [];
/** Lists that were read, by the place of their file; and those that are not kept. */
const lists = new Map<number, KeptList>();
let looseLists: readonly KeptList[] = [];
let database: Database | null = null;
let opening: Promise<void> | null = null;
/** Up to where what is kept has been taken up. */
let last = 0;

/** What the visitor has brought, in the order that all tabs agree on; what is not kept comes last. */
export function broughtDocuments(): ReadDocument[] {
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

/** Takes another reading of a list in the place of the one that is held, and keeps the answers that it was read by. */
export async function replaceList(old: KeptList, list: KeptList): Promise<void> {
  looseLists = looseLists.map((each) => (each === old ? list : each));
  const [place] = [...lists].find(([, each]) => each === old) ?? [];
  if (place === undefined) return;
  lists.set(place, list);
  if (database === null) return;
  const { keepMapping } = await import('../keeping/keep-files.ts');
  // What cannot be written down lasts as long as the page.
  await keepMapping(database, place, list.mapping).catch(() => undefined);
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

/** Takes up what was kept since, here or in another tab. */
export async function takeUp(): Promise<void> {
  if (database === null) return;
  const { readKept } = await import('../keeping/read-kept.ts');
  const stale = new Map<number, KeptFile>();
  for await (const files of readKept(database, READER_MARK, last)) {
    for (const { place, file, reading } of files) {
      last = place;
      if (held.has(place)) continue;
      if (reading === null) stale.set(place, file);
      hold(place, { file, documents: reading?.documents ?? [] });
    }
  }
  if (stale.size > 0) await readAnew(database, stale);
  await openLists(database);
  // What lays them over is fetched only where there are any.
  const some = (await database.count('corrections')) + useCorrections.getState().corrections.length > 0;
  if (some) await (await import('./correct.ts')).openCorrections(database);
  tell();
}

function hold(place: number, file: Held): void {
  held.set(place, file);
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

/** Reads files that another version has read. Tabs that were opened at once do it one after the other. */
async function readAnew(from: Database, stale: ReadonlyMap<number, KeptFile>): Promise<void> {
  const { bytesOf } = await import('../keeping/read-kept.ts');
  const { keepReadings } = await import('../keeping/keep-files.ts');
  for (const [place, file] of stale) {
    const bytes = await bytesOf(from, place);
    if (bytes === undefined) continue;
    await readAgain(file, bytes, async ({ outcome }) => {
      const documents = documentsOf(outcome);
      hold(place, { file, documents });
      // What cannot be written down is read again the next time.
      await keepReadings(from, new Map([[place, { reader: READER_MARK, documents }]])).catch(() => undefined);
    });
  }
}

const documentsOf = (outcome: Outcome): readonly ReadDocument[] => {
  if (outcome.kind === 'page') return [outcome.document];
  return outcome.kind === 'records' ? outcome.documents : [];
};

/** Reads a kept file; a list by its own answers, where these are kept. */
function readAgain(
  { name, mapping: kept }: KeptFile,
  bytes: Uint8Array<ArrayBuffer>,
  onRead: (answer: Answer) => unknown,
): Promise<void> {
  const mapping = soundMapping(kept);
  const answers = mapping === null ? { forms: rememberedForms() } : { mapping };
  const given = [{ name, file: new Blob([bytes]) }];
  return readFiles(given, answers, new ImportControl(), onRead, () => undefined);
}

/** Reads the lists among the kept files, whose rows are made of their bytes and not kept. */
async function openLists(from: Database): Promise<void> {
  const { bytesOf } = await import('../keeping/read-kept.ts');
  for (const [place, { file, documents }] of held) {
    if (documents.length > 0 || lists.has(place) || !isTableName(file.name)) continue;
    const bytes = await bytesOf(from, place);
    if (bytes === undefined) continue;
    await readAgain(file, bytes, ({ outcome, file: blob }) => {
      // It may have been removed while it was read.
      if (outcome.kind !== 'list' || blob === null || !held.has(place)) return;
      const { kind: _kind, ...reading } = outcome;
      lists.set(place, { name: file.name, file: blob, ...reading });
    });
  }
}

/** A file that was brought, and the list that it is, if it is one. */
export interface BroughtFile extends Brought {
  readonly list: KeptList | null;
}

/** Keeps files, or shows them for as long as the page lasts and says why that is all. */
export async function keep(brought: readonly BroughtFile[]): Promise<void> {
  const [first, ...others] = brought;
  if (first === undefined) return;
  try {
    if (database === null) throw new Error('nothing can be kept');
    const { keepFiles } = await import('../keeping/keep-files.ts');
    const places = await keepFiles(
      database,
      brought.map(({ file, bytes, reading }) => ({ file, bytes, reading })),
    );
    for (const [at, { file, reading, list }] of brought.entries()) {
      const place = places[at];
      if (place === undefined) continue;
      hold(place, { file, documents: reading.documents });
      if (list !== null) lists.set(place, list);
    }
    rememberKept(held.size);
    tell();
    tellTabs('kept');
  } catch (error) {
    const full = error instanceof DOMException && error.name === 'QuotaExceededError';
    // There may be room for some of them.
    if (full && others.length > 0) for (const each of brought) await keep([each]);
    else {
      loose = [...loose, ...brought.flatMap(({ reading }) => reading.documents)];
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
  tellTabs('forgotten');
  for (const name of Object.keys(window.localStorage).filter(isOurs)) window.localStorage.removeItem(name);
  if ('caches' in window) for (const name of (await caches.keys()).filter(isOurs)) await caches.delete(name);
  await (await navigator.serviceWorker?.getRegistration())?.unregister();
}

/** Other pages of the same host may have their own. */
function isOurs(name: string): boolean {
  return name.startsWith('utfall');
}
