import type { Anew } from '../keeping/keep-files.ts';
import type { Holding, KeptFile } from '../keeping/keeping-schema.ts';
import type { KeepingProblem } from '../keeping/open-keeping.ts';
import type { PackedDocuments } from '../keeping/packed-documents.ts';
import { type BroughtDocument, type BroughtDocuments, unpackedAs } from './brought-document.ts';
import { rememberedKept } from './kept-count.ts';
import { here } from './here.ts';
import { useKept } from './kept-store.ts';
import type { KeptList } from './kept-list.ts';
import { useCorrections } from './corrections-store.ts';
import { freeName } from './new-documents.ts';
import { fingerprintOf } from '../warehouse/shipped-answers.ts';

let opening: Promise<void> | null = null;
/** Up to where what is kept has been taken up. */
let last = 0;

/** What the visitor has brought, in the order that all tabs agree on; what is not kept comes last. */
export function broughtDocuments(): BroughtDocument[] {
  return [...inOrder(here.held).flatMap(([, { documents }]) => documents), ...here.loose];
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
  for (const [place, list] of inOrder(here.lists)) here.lists.set(place, own(list));
  here.looseLists = here.looseLists.map(own);
  return [...inOrder(here.lists).map(([, list]) => list), ...here.looseLists];
}

/**
 * All by which what is brought differs from anything else that is: the files with their names, in their order, and the
 * answers that lists are read by. Null where some of it is not kept.
 */
export function markOfBrought(): string[] | null {
  if (here.database === null || here.loose.length + here.looseLists.length > 0) return null;
  return inOrder(here.held).map(([place, { mark }]) => {
    const list = here.lists.get(place);
    return list === undefined ? mark : JSON.stringify([mark, list.mapping]);
  });
}

const inOrder = <T>(byPlace: ReadonlyMap<number, T>): [number, T][] =>
  [...byPlace].toSorted(([one], [other]) => one - other);

/** A reading of now, as it is kept: of documents, or of a list. */
export function anewOf({ facts, packed }: BroughtDocuments, list: KeptList | null): Anew {
  const holds: Holding = { reader: READER_MARK, documents: facts, list: list !== null };
  const reading = { reader: READER_MARK, documents: packed };
  if (list === null) return { reading, holds };
  const { mapping, readings, operations, fingerprint, marks } = list;
  return {
    reading: { ...reading, list: { mapping, readings, operations, fingerprint, marks } },
    holds,
    mapping,
  };
}

function lose(status: KeepingProblem): void {
  here.database = null;
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
    here.database = await openKeeping(lose);
    await takeUp();
    const lost = Math.max(0, rememberedKept() - here.held.size);
    useKept.setState({ status: 'open', lost });
    useKept.setState({ persisted: (await navigator.storage?.persisted?.()) ?? null });
  } catch (error) {
    lose(error instanceof KeepingError ? error.problem : 'denied');
  }
}

/** Takes up what was kept since, here or in another tab, and the answers that another tab has changed. */
export async function takeUp(): Promise<void> {
  if (here.database === null) return;
  const from = here.database;
  const { readKept } = await import('../keeping/read-kept.ts');
  const unknown = new Map<number, KeptFile>();
  for await (const files of readKept(from, READER_MARK, last)) {
    for (const { place, file, holds } of files) {
      last = place;
      if (here.held.has(place)) continue;
      hold(place, file, holds);
      if (holds === null) unknown.set(place, file);
    }
  }
  if (unknown.size > 0) {
    const { lookAt } = await import('./take-up.ts');
    await lookAt(from, unknown, anewOf, (place, file, holds, documents) => {
      // It may have been removed meanwhile.
      if (here.held.has(place)) hold(place, file, holds, documents);
    });
  }
  const listFiles = [...here.held].filter(([, { file }]) => file.holds?.list === true);
  if (listFiles.length > 0) {
    const { openLists } = await import('./take-up.ts');
    const files = new Map(listFiles.map(([place, { file }]) => [place, file]));
    await openLists(from, files, here.lists, anewOf, (place, list) => {
      if (here.held.has(place)) here.lists.set(place, list);
    });
  }
  // What lays corrections over documents is fetched only where there are any.
  const some = (await from.count('corrections')) + useCorrections.getState().corrections.length > 0;
  if (some) await (await import('./correct.ts')).openCorrections(from);
  tell();
}

/**
 * @param unwritten The documents, where they could not be written down.
 * @returns The documents of the file.
 */
export function hold(
  place: number,
  file: KeptFile,
  holds: Holding | null,
  unwritten?: PackedDocuments,
): readonly BroughtDocument[] {
  const facts = holds?.documents ?? [];
  const documents =
    unwritten === undefined
      ? facts.map((each, at) => ({ ...each, from: { place, at } }))
      : unpackedAs({ facts, packed: unwritten });
  const mark = fingerprintOf([file.hash, file.name]);
  here.held.set(place, { file: holds === null ? file : { ...file, holds }, documents, mark });
  // Another tab may have kept files between this one and the last that was taken up.
  if (place === last + 1) last = place;
  return documents;
}

export function tell(): void {
  const files = [...here.held.values()];
  useKept.setState({
    files: files.length,
    size: files.reduce((sum, { file }) => sum + file.size, 0),
    unread: [...here.held].filter(
      ([place, { documents }]) => documents.length === 0 && !here.lists.has(place),
    ).length,
  });
}

/** Forgets what other tabs no longer keep. */
export function letGo(): void {
  useCorrections.setState({ corrections: [], unkept: false });
  here.held.clear();
  here.lists.clear();
  here.loose = [];
  here.looseLists = [];
  useKept.setState({ unkept: 0, full: false, lost: 0 });
  tell();
}
