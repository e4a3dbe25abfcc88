import { create } from 'zustand';
import type { Brought } from '../keeping/keep-files.ts';
import { isRejection, type ProjectRecord, type Rejection } from '../records/record.ts';
import type { Coordinator } from '../warehouse/coordinator.ts';
import type { ReadDocument } from '../projects/project.ts';
import type { Answers } from '../warehouse/shipped-answers.ts';
import type { Engine } from '../warehouse/engine.ts';
import { type FileMarks, ProjectsFileError } from '../warehouse/projects-file-error.ts';
import { type Start, startWarehouse } from '../warehouse/start.ts';
import { followProjects } from './follow-projects.ts';
import { lots } from './lots.ts';
import {
  askForRoom,
  askToPersist,
  broughtDocuments,
  keep,
  letGo,
  openKept,
  takeUp,
} from './kept-documents.ts';
import { joining, newDocuments } from './new-documents.ts';
import { usePlace } from './place-store.ts';
import { readFiles, type Source } from './read-files.ts';
import {
  forgetAddress,
  isProjectsFile,
  type ProjectsSource,
  sourceInAddress,
  SourceError,
  sourceOf,
  type SourceProblem,
} from './projects-source.ts';
import { readReference, readShipped } from './shipped-data.ts';
import { followTabs } from './tabs.ts';

interface WarehouseState {
  start: Start;
  coordinator: Coordinator | null;
  /** Grows with every change of the data; answers to earlier versions are out of date. */
  version: number;
  /** All documents on the page, shipped and added, as read: the truth that the database is filled from. */
  documents: readonly ReadDocument[];
  /** The files of the last addition that could not be read, and how many were tried. */
  rejected: readonly Rejection[];
  tried: number;
  reading: { done: number; total: number } | null;
  /** The file that the tables were filled from, when they hold synthetic projects instead of the documents'. */
  synthetic: (FileMarks & { name: string }) | null;
  /** How many projects of a file have come, while one is being loaded into tables that hold others. */
  opening: { done: number; total: number } | null;
  /** The last file whose projects could not be shown. */
  refusedFile: { name: string; problem: SourceProblem } | null;
  /** Starts the database, or starts it again after a failure; what was added is still there. */
  begin: () => Promise<void>;
  /** Starts anew after the database died in the middle of its work; gives up when that keeps happening. */
  revive: () => Promise<void>;
  /** Reads files and adds their projects. Resolves to how many documents were added. */
  addFiles: (files: readonly File[]) => Promise<number>;
  dismissRejected: () => void;
  /** Shows the projects of a file in place of those that are shown. */
  openFile: (file: File) => Promise<void>;
  /** Shows the documents' projects again. */
  closeFile: () => Promise<void>;
  dismissRefused: () => void;
}

async function openEngine(onProgress: (loaded: number, total: number) => void) {
  const { openBrowserEngine } = await import('../warehouse/browser-engine.ts');
  return openBrowserEngine(onProgress);
}

function followCompared(documents: readonly ReadDocument[]): void {
  const { place, go } = usePlace.getState();
  go(followProjects(place, documents), 'replace');
}

/** Long enough for the first view to come over the network and be drawn. */
const FIRST_VIEW_MS = 400;
const LONGEST_WAIT_MS = 2000;

function untilQuiet(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(() => {
      // Safari has no such call.
      if ('requestIdleCallback' in window) requestIdleCallback(() => resolve(), { timeout: LONGEST_WAIT_MS });
      else resolve();
    }, FIRST_VIEW_MS);
  });
}

const MOST_REVIVALS = 3;
let revivals = 0;
/** The start that is under way, or the last one. */
let starting: Promise<void> = Promise.resolve();
/** The documents that come with the page; null until they are here. */
let shipped: readonly ReadDocument[] | null = null;
/** The documents whose projects the tables hold. */
let filled: readonly ReadDocument[] = [];
/** Settles when the projects that come with the page are here, or have failed to come. */
let fetching: Promise<unknown> = Promise.resolve();
/** The file whose projects are to be shown. */
let source: ProjectsSource | null = sourceInAddress();

/** Takes up the documents that come with the page and those that are kept, and resolves to the answers about them. */
async function takeShipped(): Promise<Answers> {
  if (shipped !== null) return new Map();
  const coming = readShipped();
  coming.catch(() => undefined);
  await openKept();
  // What the visitor brought is there, whether or not the rest comes.
  useWarehouse.setState({ documents: allDocuments() });
  const { documents, answers } = await coming;
  shipped = documents;
  const all = allDocuments();
  useWarehouse.setState({ documents: all });
  followCompared(all);
  return all.length === documents.length && source === null ? answers : new Map();
}

/** The documents, the database they fill, and how far its start has come. */
export const useWarehouse = create<WarehouseState>()((set, get) => ({
  start: { status: 'idle' },
  coordinator: null,
  version: 0,
  documents: [],
  rejected: [],
  tried: 0,
  reading: null,
  synthetic: null,
  opening: null,
  refusedFile: null,

  begin: async () => {
    if (get().start.status === 'loading') return;
    const sources = {
      readDataset: () => {
        const taken = takeShipped();
        fetching = taken.catch(() => undefined);
        return taken;
      },
      documents: () => {
        filled = get().documents;
        return filled;
      },
      readReference,
      openEngine,
      untilQuiet,
      loadFile: (engine: Engine, onProgress: (done: number, total: number) => void) =>
        source === null ? Promise.resolve(false) : load(source, engine, onProgress),
    };
    starting = startWarehouse(sources, (start) => {
      const coordinator = 'coordinator' in start ? start.coordinator : null;
      const another = coordinator !== null && coordinator !== get().coordinator;
      set({ start, coordinator, version: get().version + (another ? 1 : 0) });
    });
    await starting;
  },

  revive: async () => {
    const { start } = get();
    if (start.status !== 'ready') return;
    // What is left of the old one must not keep its memory.
    void start.engine.close().catch(() => undefined);
    revivals += 1;
    const detail = 'the worker stopped again and again';
    if (revivals > MOST_REVIVALS) {
      set({ start: { status: 'failed', step: 'engine', reason: 'other', detail }, coordinator: null });
      return;
    }
    await get().begin();
  },

  addFiles: async (given) => {
    const file = given.findLast(isProjectsFile);
    if (file !== undefined) await get().openFile(file);
    const files = given.filter((each) => !isProjectsFile(each));
    if (files.length === 0) return 0;
    const rejected: Rejection[] = [];
    set({ reading: { done: 0, total: files.length }, rejected: [], tried: files.length });
    await Promise.all([fetching, openKept()]);
    void askToPersist();
    await askForRoom(files);
    const join = joining(get().documents);
    const keeping = lots<Brought>(keep);
    let count = 0;
    await readFiles(files, async ({ result, text }, done, from) => {
      const joined = isRejection(result) ? { refused: result } : join({ record: result, text: text ?? '' });
      set({ reading: { done, total: files.length } });
      if ('refused' in joined || isRejection(result) || from === null) {
        if ('refused' in joined) rejected.push(joined.refused);
        return;
      }
      count += 1;
      await keeping.add(broughtFile(result, text ?? '', from), from.bytes.length);
    });
    await keeping.end();
    set({ rejected, reading: null });
    if (count > 0) await fill();
    return count;
  },

  dismissRejected: () => set({ rejected: [] }),

  openFile: async (file) => {
    await starting;
    const { start } = get();
    if (start.status !== 'ready') return;
    const opened = sourceOf(file);
    set({ opening: { done: 0, total: 0 } });
    const loaded = await load(opened, start.engine, (done, total) => set({ opening: { done, total } }));
    set({ opening: null });
    if (!loaded) return;
    if (source?.inAddress === true) forgetAddress();
    source = opened;
    filled = [];
    start.coordinator.forget();
    set({ version: get().version + 1 });
  },

  closeFile: async () => {
    const { start } = get();
    leaveFile();
    if (start.status !== 'ready') return;
    // A new engine, since one gives back none of its memory.
    void start.engine.close().catch(() => undefined);
    await get().begin();
  },

  dismissRefused: () => set({ refusedFile: null }),
}));

function broughtFile(record: ProjectRecord, text: string, { bytes, hash }: Source): Brought {
  // Without a hash there is no place to keep it either.
  const file = { hash: hash ?? '', name: record.document, size: bytes.length, added: Date.now() };
  return { file, bytes, reading: { reader: READER_MARK, documents: [{ record, text }] } };
}

/** The documents that come with the page, and after them what the visitor brought. */
function allDocuments(): readonly ReadDocument[] {
  const own = shipped ?? [];
  return [...own, ...newDocuments(own, broughtDocuments()).added];
}

/** Makes the figures those of all documents as they are by now. */
async function fill(): Promise<void> {
  const { getState: get, setState: set } = useWarehouse;
  set({ documents: allDocuments() });
  if (get().start.status === 'loading') {
    // What came with the page is about fewer documents; from here on every question waits for the engine.
    get().coordinator?.forget();
    set({ version: get().version + 1 });
  }
  // A start under way takes these along, unless it was filling the tables when they came.
  await starting;
  const { loadRecords } = await import('../warehouse/load-records.ts');
  const { start, documents } = get();
  if (start.status !== 'ready' || filled === documents) return;
  filled = documents;
  await loadRecords(start.engine, documents);
  leaveFile();
  start.coordinator.forget();
  followCompared(documents);
  set({ version: get().version + 1 });
}

/** Takes up what other tabs keep and forget. */
export function shareWithTabs(): void {
  followTabs(
    () => void takeUp().then(follow),
    () => {
      letGo();
      void follow();
    },
  );
}

/** What other tabs did is shown, unless a file of projects is shown now. */
async function follow(): Promise<void> {
  if (source === null) await fill();
  else useWarehouse.setState({ documents: allDocuments() });
}

/** Whether the tables hold the file's projects now; if not, why is told. */
async function load(
  from: ProjectsSource,
  engine: Engine,
  onProgress: (done: number, total: number) => void,
): Promise<boolean> {
  try {
    const { loadProjectsFile } = await import('../warehouse/load-projects-file.ts');
    const marks = await loadProjectsFile(engine, await from.open(), onProgress);
    useWarehouse.setState({ synthetic: { ...marks, name: from.name }, refusedFile: null });
    return true;
  } catch (error) {
    const known = error instanceof SourceError || error instanceof ProjectsFileError;
    const problem = known ? error.problem : 'failed';
    useWarehouse.setState({ refusedFile: { name: from.name, problem } });
    return false;
  }
}

/** The documents' projects are shown from here on. */
function leaveFile(): void {
  if (source?.inAddress === true) forgetAddress();
  source = null;
  useWarehouse.setState({ synthetic: null });
}
