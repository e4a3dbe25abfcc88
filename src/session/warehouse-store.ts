import { create } from 'zustand';
import type { Correction } from '../projects/corrections.ts';
import type { Coordinator } from '../warehouse/coordinator.ts';
import type { Foretold } from '../warehouse/engine-to-come.ts';
import { type Answers, fingerprintOf } from '../warehouse/shipped-answers.ts';
import type { Engine } from '../warehouse/engine.ts';
import { inTurn } from '../warehouse/in-turn.ts';
import { type FileMarks, ProjectsFileError } from '../warehouse/projects-file-error.ts';
import { nextTask } from '../warehouse/next-task.ts';
import { type Start, startWarehouse } from '../warehouse/start.ts';
import { type BroughtDocument, factsOf, sameDocument } from './brought-document.ts';
import { broughtDocuments, broughtLists, letGo, markOfBrought, openKept, takeUp } from './kept-documents.ts';
import type { KeptList } from './kept-list.ts';
import { useCorrections } from './corrections-store.ts';
import { expectDocuments, fillTables as fillTablesWith } from './fill-tables.ts';
import type { Ingredients } from './make-rows.ts';
import { useEditionChoices } from './edition-choices.ts';
import { joined, withoutOverruled } from './new-documents.ts';
import { namesProjects, usePlace } from './place-store.ts';
import {
  forgetAddress,
  type ProjectsSource,
  sourceInAddress,
  SourceError,
  sourceOf,
  type SourceProblem,
} from './projects-source.ts';
import { answersMade, keepFirstAnswers } from './first-answers.ts';
import { readReference, readShipped } from './shipped-data.ts';
import { followTabs } from './tabs.ts';
import { untilQuiet } from './until-quiet.ts';

interface WarehouseState {
  start: Start;
  coordinator: Coordinator | null;
  /** Grows with every change of the data; answers to earlier versions are out of date. */
  version: number;
  /** All documents on the page, shipped and added: the truth that the database is filled from. */
  documents: readonly BroughtDocument[];
  /** Lists of operations that were added; their rows are made from their files whenever the tables are filled. */
  lists: readonly KeptList[];
  /** How many projects' rows are made, while many are. */
  filling: { done: number; total: number } | null;
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
  /** Settles when what comes with the page and what is kept are here, or have failed to come. */
  ready: () => Promise<void>;
  /** Hears of documents that the figures are to be about at the next refill, and how many bytes their files are. */
  expect: (documents: readonly BroughtDocument[], size: number) => void;
  /** Has the figures be about all that was brought by now. */
  refill: () => Promise<void>;
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

/** What the address names by the ids of projects stays the same projects, under the ids that they have in the tables. */
async function followNamed(engine: Engine): Promise<void> {
  if (!namesProjects(usePlace.getState().place)) return;
  const { followProjects } = await import('./follow-projects.ts');
  const { place } = usePlace.getState();
  const followed = await followProjects(place, engine);
  if (usePlace.getState().place === place) usePlace.getState().go(followed, 'replace');
}

const MOST_REVIVALS = 3;
let revivals = 0;
/** The start that is under way, or the last one. */
let starting: Promise<void> = Promise.resolve();
/** The documents that come with the page; null until they are here. */
let shipped: readonly BroughtDocument[] | null = null;
/** Differs between versions of what comes with the page; null where that did not come whole. */
let shippedMark: string | null = null;
/** What tells the brought documents and lists of the store from others: taken with them, since more may be kept by now. */
let taken: string[] | null = null;
/** What the tables hold the projects of; null when that is not known, or nothing. */
let filled: Ingredients | null = null;
/** Settles when the projects that come with the page are here, or have failed to come. */
let fetching: Promise<unknown> = Promise.resolve();
/** The file whose projects are to be shown. */
let source: ProjectsSource | null = sourceInAddress();

/** The documents, the database they fill, and how far its start has come. */
export const useWarehouse = create<WarehouseState>()((set, get) => ({
  start: { status: 'idle' },
  coordinator: null,
  version: 0,
  documents: [],
  lists: [],
  filling: null,
  synthetic: null,
  opening: null,
  refusedFile: null,

  begin: async () => {
    if (get().start.status === 'loading') return;
    const takeShipped = async (): Promise<Answers> => {
      if (shipped !== null) return new Map();
      const coming = readShipped();
      coming.catch(() => undefined);
      await openKept();
      // What the visitor brought is there, whether or not the rest comes.
      takeBrought();
      const { documents, answers, fingerprint } = await coming;
      shipped = documents.map((document) => ({ ...factsOf(document), from: document }));
      shippedMark = fingerprint;
      takeBrought();
      const { documents: all, lists } = get();
      if (source !== null) return new Map();
      const { corrections } = useCorrections.getState();
      if (all.length === documents.length && lists.length + corrections.length === 0) return answers;
      const mark = markOfAll(corrections);
      if (mark === null) return new Map();
      return answersMade(mark);
    };
    const sources = {
      readDataset: () => {
        const coming = takeShipped();
        fetching = coming.catch(() => undefined);
        return coming;
      },
      loadDocuments: async (engine: Engine) => {
        filled = null;
        await fillTables(engine);
        await followNamed(engine);
        set({ synthetic: null });
      },
      readReference,
      openEngine,
      untilQuiet,
      loadFile: (engine: Engine, listeners: Listeners) =>
        source === null ? Promise.resolve(false) : load(source, engine, listeners),
    };
    starting = startWarehouse(sources, (start) => {
      const coordinator = 'coordinator' in start ? start.coordinator : null;
      const another = coordinator !== null && coordinator !== get().coordinator;
      set({ start, coordinator, version: get().version + (another ? 1 : 0) });
    });
    await starting;
    void keepAnswers();
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

  ready: async () => {
    await Promise.all([fetching, openKept()]);
  },

  expect: (documents, size) => {
    // While rows are made, what they will be the change of is not known.
    if (get().start.status !== 'ready' || source !== null || filled === null) return;
    // What is not read ahead is read when its rows are made.
    expectDocuments(filled, documents, size).catch(() => undefined);
  },

  refill: () => fill(),

  openFile: async (file) => {
    await starting;
    const opened = sourceOf(file);
    // Rows that are made now are written before it, and what is made afterwards is no change of what they were.
    await fillings(async () => {
      const [had, { start }] = [filled, get()];
      if (start.status !== 'ready') return;
      filled = null;
      set({ opening: { done: 0, total: 0 } });
      const onProgress = (done: number, total: number) => set({ opening: { done, total } });
      const loaded = await load(opened, start.engine, { onProgress });
      set({ opening: null });
      if (!loaded) {
        // The tables hold what they held, unless they are another engine's by now.
        if (get().start === start) filled = had;
        return;
      }
      if (source?.inAddress === true) forgetAddress();
      source = opened;
      start.coordinator.forget();
      set({ version: get().version + 1 });
    });
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

/** The documents that come with the page, and after them what the visitor brought. */
function allDocuments(): readonly BroughtDocument[] {
  const own = shipped ?? [];
  return [...own, ...joined(own, withoutOverruled(broughtDocuments(), broughtLists()))];
}

/** Takes up what was brought by now. */
function takeBrought(): void {
  const { documents: earlier, lists: before } = useWarehouse.getState();
  const [documents, lists] = [allDocuments(), broughtLists()];
  taken = markOfBrought();
  const sameLists = lists.length === before.length && lists.every((list, at) => list === before[at]);
  const same =
    earlier.length === documents.length && earlier.every((each, at) => isSame(each, documents[at]));
  useWarehouse.setState({
    documents: same ? earlier : documents,
    lists: sameLists ? before : lists,
  });
}

const isSame = (one: BroughtDocument, other: BroughtDocument | undefined): boolean =>
  other !== undefined && sameDocument(one, other);

/** Differs between all things that figures are made of, and all ways of making them; null where some are not kept. */
function markOfAll(corrections: readonly Correction[]): string | null {
  const { choices } = useEditionChoices.getState();
  return taken === null || shippedMark === null
    ? null
    : fingerprintOf([MAKER_MARK, shippedMark, JSON.stringify([corrections, choices]), ...taken]);
}

/**
 * Makes the figures those of all documents and lists as they are by now.
 *
 * @param unasked Whether a file of projects that is shown stays.
 */
async function fill(unasked = false): Promise<void> {
  const { getState: get, setState: set } = useWarehouse;
  // Of ten thousand documents each of these takes a while, and the page answers in between.
  await nextTask();
  takeBrought();
  if (get().start.status === 'loading') {
    // What came with the page is about fewer documents; from here on every question waits for the engine.
    get().coordinator?.forget();
    set({ version: get().version + 1 });
  }
  // A start under way takes these along, unless it was filling the tables when they came.
  await starting;
  await fillings(async () => {
    await nextTask();
    const { start, documents, lists } = get();
    const same =
      filled?.documents === documents &&
      filled.lists === lists &&
      filled.choices === useEditionChoices.getState().choices &&
      filled.corrections === useCorrections.getState().corrections;
    if (start.status !== 'ready' || same || (unasked && source !== null)) return;
    await fillTables(start.engine);
    await followNamed(start.engine);
    leaveFile();
    start.coordinator.forget();
    set({ version: get().version + 1 });
  });
  void keepAnswers();
}

/** Keeps the answers to what is asked first at the next visit, once this one is quiet. */
async function keepAnswers(): Promise<void> {
  await untilQuiet();
  const { start, documents, lists } = useWarehouse.getState();
  const mark = filled?.fingerprint ?? null;
  const { corrections } = useCorrections.getState();
  const onlyShipped = documents.length === shipped?.length && lists.length + corrections.length === 0;
  if (start.status !== 'ready' || mark === null || source !== null || onlyShipped) return;
  const isNow = (): boolean => filled?.fingerprint === mark && source === null;
  // What cannot be asked or kept is asked at the next visit.
  await keepFirstAnswers(start.engine, mark, isNow).catch(() => undefined);
}

/** The rows of a list take long: what is brought or removed meanwhile is filled in after it, never before. */
const fillings = inTurn();

/** Fills the tables with what is here by now. */
async function fillTables(engine: Engine): Promise<void> {
  const { documents, lists } = useWarehouse.getState();
  const { corrections } = useCorrections.getState();
  const { choices } = useEditionChoices.getState();
  const wanted = { documents, lists, choices, corrections, fingerprint: markOfAll(corrections) };
  const had = filled;
  filled = null;
  try {
    await fillTablesWith(engine, had, wanted, tellFilling);
    filled = wanted;
  } finally {
    useWarehouse.setState({ filling: null });
  }
}

const tellFilling = (done: number, total: number): void =>
  useWarehouse.setState({ filling: { done, total } });

/** Takes up what other tabs keep and forget. A file of projects that is shown stays. */
export function shareWithTabs(): void {
  followTabs(
    () => void takeUp().then(follow),
    () => {
      letGo();
      void follow();
    },
  );
}

async function follow(): Promise<void> {
  useEditionChoices.getState().refresh();
  if (source === null) await fill(true);
  else takeBrought();
}

interface Listeners {
  readonly onProgress: (done: number, total: number) => void;
  /** Takes what can be told before the rows are in the tables, and null when that did not hold. */
  readonly onForetold?: (columns: Foretold | null) => void;
}

/** Whether the tables hold the file's projects now; if not, why is told. */
async function load(
  from: ProjectsSource,
  engine: Engine,
  { onProgress, onForetold }: Listeners,
): Promise<boolean> {
  let foretold = false;
  const show = (marks: FileMarks): void =>
    useWarehouse.setState({ synthetic: { ...marks, name: from.name }, refusedFile: null });
  const onCells = (marks: FileMarks, columns: Foretold): void => {
    foretold = true;
    // No figure without the warning that it is made up.
    show(marks);
    onForetold?.(columns);
  };
  try {
    const { loadProjectsFile } = await import('../warehouse/load-projects-file.ts');
    show(
      await loadProjectsFile(
        engine,
        await from.open(),
        onForetold ? { onProgress, onCells } : { onProgress },
      ),
    );
    return true;
  } catch (error) {
    if (foretold) {
      const { coordinator, version } = useWarehouse.getState();
      onForetold?.(null);
      coordinator?.forget();
      // The figures stand until others are there, and so does the warning.
      useWarehouse.setState({ version: version + 1 });
    }
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
