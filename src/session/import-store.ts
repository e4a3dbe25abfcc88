import { create } from 'zustand';
import { packDocuments, type PackedDocuments, unpackDocuments } from '../keeping/packed-documents.ts';
import type { Rejection } from '../records/record.ts';
import { formKey } from '../tables/form-key.ts';
import type { TableMapping } from '../tables/mapping.ts';
import { useImportBegun } from './import-begun.ts';
import { type ImportItem, itemOf, listState } from './import-item.ts';
import { type BroughtDocuments, NO_DOCUMENTS } from './brought-document.ts';
import { askForRoom, askToPersist, type BroughtFile, fileOf, keep, keptHashes, replaceList } from './keep.ts';
import type { KeptList } from './kept-list.ts';
import { lots } from './lots.ts';
import { alreadyHere, freeName, joining } from './new-documents.ts';
import { isProjectsFile } from './projects-source.ts';
import type { ReadAnswer, Source } from './read-call.ts';
import { type GivenFile, ImportControl, readFiles } from './read-files.ts';
import { workspaceFolder } from './file-kinds.ts';
import type { OpenedWorkspace } from './workspace/opened-workspace.ts';
import { rememberedForms, rememberForm } from './remembered-forms.ts';
import { useWarehouse } from './warehouse-store.ts';

interface ImportState {
  /** What became of each file of the last addition, in the order they were read. */
  items: readonly ImportItem[];
  /** `loading`: all is read, and the figures are made. */
  status: 'idle' | 'reading' | 'loading';
  paused: boolean;
  done: number;
  total: number;
  /** Why the figures are not about what was added, in the error's own words. */
  failed: string | null;
  /** The list whose columns the visitor looks at, by name. */
  mapped: string | null;
  /** Reads files and adds what they hold; one addition after the other. */
  add: (files: readonly GivenFile[]) => Promise<void>;
  pause: () => void;
  goOn: () => void;
  /** Stops reading; what was read is kept. */
  cancel: () => void;
  openMapping: (list: string | null) => void;
  /** Reads a list again by the visitor's answers, and remembers them for its form. */
  readAs: (list: string, mapping: TableMapping) => Promise<void>;
  clear: () => void;
}

/** Results are shown, and documents kept, at most so often. */
const EVERY_MS = 250;

let control = new ImportControl();
let running: Promise<void> = Promise.resolve();

/** Bringing files in: how far it has come, and what became of each. */
export const useImport = create<ImportState>()((set, get) => ({
  items: [],
  status: 'idle',
  paused: false,
  done: 0,
  total: 0,
  failed: null,
  mapped: null,

  add: (files) => {
    const turn = running.then(() => addAll(files));
    running = turn.catch(() => undefined);
    return turn;
  },

  pause: () => {
    control.pause();
    set({ paused: true });
  },
  goOn: () => {
    control.goOn();
    set({ paused: false });
  },
  cancel: () => {
    control.cancel();
    set({ paused: false });
  },

  openMapping: (mapped) => set({ mapped }),

  readAs: async (name, mapping) => {
    const { lists } = useWarehouse.getState();
    const list = lists.find((each) => each.name === name);
    const file = list === undefined ? null : await fileOf(list);
    if (list === undefined || file === null) return;
    set({ status: 'reading', done: 0, total: 1 });
    const take = async ({ outcome }: ReadAnswer): Promise<void> => {
      if (outcome.kind !== 'list') return;
      const { readings, operations, marks } = outcome;
      const [reading] = readings;
      if (reading !== undefined) rememberForm(formKey(reading), mapping);
      await replaceList(list, { ...list, mapping, readings, operations, marks });
      set({
        items: get().items.map((item) =>
          item.list === name ? { ...item, ...listState(readings), records: operations } : item,
        ),
      });
    };
    await readFiles([{ name, file }], { mapping }, new ImportControl(), take, () => undefined);
    set({ status: 'loading' });
    await refill();
    set({ status: 'idle' });
  },

  clear: () => set({ items: [] }),
}));

/** Has the figures be about all that is here; what was read stays where they cannot. */
async function refill(): Promise<void> {
  useImport.setState({ failed: null });
  await useWarehouse
    .getState()
    .refill()
    .catch((error: unknown) => {
      useImport.setState({ failed: error instanceof Error ? error.message : String(error) });
    });
}

async function addAll(given: readonly GivenFile[]): Promise<void> {
  const warehouse = useWarehouse.getState();
  const projectsFile = given.findLast(({ name }) => isProjectsFile(name));
  if (projectsFile?.file instanceof File) await warehouse.openFile(projectsFile.file);
  const files = given.filter(({ name }) => !isProjectsFile(name));
  if (files.length === 0) return;
  control = new ImportControl();
  useImportBegun.setState({ begun: true });
  useImport.setState({ items: [], status: 'reading', paused: false, done: 0, total: files.length });
  // What comes with the page or is kept is told from what is added only once it is here.
  await warehouse.ready();
  void askToPersist();
  await askForRoom(files.map(({ file }) => file));
  const taking = new Taking();
  const { expect } = warehouse;
  expect([], 0);
  const keeping = lots<BroughtFile>(async (lot) => {
    expect(
      await keep(lot),
      lot.reduce((sum, { bytes }) => sum + bytes.length, 0),
    );
  });
  let done = 0;
  let shown = performance.now();
  const take = async (answer: ReadAnswer): Promise<void> => {
    if (answer.outcome.kind === 'workspace') {
      const { takeSettings } = await import('./workspace/take-settings.ts');
      taking.note({ ...itemOf(answer), ...(await takeSettings(answer.outcome)) });
      const { corrections, editions } = answer.outcome.settings;
      taking.added += corrections.length + Object.keys(editions).length;
      return;
    }
    const brought = taking.take(answer);
    if (brought !== null) await keeping.add(brought, brought.bytes.length);
    if (performance.now() - shown < EVERY_MS) return;
    shown = performance.now();
    taking.show(done);
  };
  const opened = await openedWorkspaceIn(files);
  if (opened !== null) await take(opened.answer);
  await readFiles(opened?.files ?? files, { forms: rememberedForms() }, control, take, () => {
    done += 1;
  });
  await keeping.end();
  taking.show(done);
  useImport.setState({ status: 'loading' });
  if (taking.added > 0) await refill();
  useImport.setState({ status: 'idle', done: files.length });
}

/** What reads an unpacked workspace is fetched only for one. */
async function openedWorkspaceIn(files: readonly GivenFile[]): Promise<OpenedWorkspace | null> {
  if (!files.some(({ name }) => workspaceFolder(name) !== null)) return null;
  const { openedWorkspace } = await import('./workspace/opened-workspace.ts');
  return openedWorkspace(files);
}

/** Sorts what is read into what is new, to be kept, and what is here already. */
class Taking {
  added = 0;
  private readonly join = joining(useWarehouse.getState().documents);
  private readonly lists = [...useWarehouse.getState().lists];
  private readonly kept = keptHashes();
  private items: ImportItem[] = [];

  /** What there is to keep of a file; null where nothing of it is new. */
  take(answer: ReadAnswer): BroughtFile | null {
    const { outcome, name, file, source } = answer;
    const item = itemOf(answer);
    if (source === null || outcome.kind === 'workspace') return this.note(item);
    const before = source.hash === null ? undefined : this.kept.get(source.hash);
    if (before !== undefined) return this.note(present(item, before));
    if (outcome.kind === 'rejected') {
      this.note(item);
      return this.brought(name, source, NO_DOCUMENTS, null);
    }
    if (outcome.kind === 'list') {
      const { kind: _kind, ...reading } = outcome;
      const same = this.lists.find(({ fingerprint }) => fingerprint === reading.fingerprint);
      if (same !== undefined) return this.note(present(item, same.name));
      if (file === null) return this.note(item);
      const own = freeName(name, new Set(this.lists.map((each) => each.name)));
      const list = { name: own, from: file, ...reading };
      this.lists.push(list);
      this.note({ ...item, list: list.name });
      return this.brought(list.name, source, NO_DOCUMENTS, list);
    }
    const joined = outcome.facts.map((facts) => ({ facts, ...this.join(facts) }));
    const facts = joined.flatMap((each) => ('name' in each ? [{ ...each.facts, name: each.name }] : []));
    if (facts.length === 0) {
      const [first] = joined.flatMap((each) => ('refused' in each ? [each.refused] : []));
      return this.note({ ...item, ...(first === undefined ? {} : refusedAs(first)) });
    }
    this.note({ ...item, records: facts.length });
    const own = outcome.isPage ? (facts[0]?.name ?? name) : name;
    const whole = facts.length === joined.length;
    const packed = whole ? outcome.packed : only(outcome.packed, (at) => 'name' in (joined[at] ?? {}));
    return this.brought(own, source, { facts, packed }, null);
  }

  note(item: ImportItem): null {
    this.items.push(item);
    return null;
  }

  private brought(
    name: string,
    { bytes, hash }: Source,
    documents: BroughtDocuments,
    list: KeptList | null,
  ): BroughtFile {
    this.added += 1;
    if (hash !== null) this.kept.set(hash, name);
    // Without a hash there is no place to keep it either.
    const file = { hash: hash ?? '', name, size: bytes.length, added: Date.now() };
    return { file, bytes, documents, list };
  }

  show(done: number): void {
    const { items } = this;
    this.items = [];
    useImport.setState((state) => ({ items: [...state.items, ...items], done }));
  }
}

/** Those of packed documents that are to be kept. */
function only(packed: PackedDocuments, isKept: (at: number) => boolean): PackedDocuments {
  return packDocuments(unpackDocuments(packed).filter((_, at) => isKept(at)));
}

const refusedAs = ({ reason, reasonEn }: Rejection): Partial<ImportItem> => ({
  state: 'present',
  records: 0,
  toCheck: 0,
  reason: { sv: reason, en: reasonEn },
  list: null,
});

const present = (item: ImportItem, other: string): ImportItem => ({
  ...item,
  ...refusedAs(alreadyHere(item.name, other)),
});
