import { create } from 'zustand';
import type { ReadDocument } from '../projects/project.ts';
import { formKey } from '../tables/form-key.ts';
import type { TableMapping } from '../tables/mapping.ts';
import { type ImportItem, itemOf, listState } from './import-item.ts';
import type { KeptList } from './kept-list.ts';
import { alreadyHere, freeName, KnownDocuments } from './new-documents.ts';
import { isProjectsFile } from './projects-source.ts';
import type { Answers } from './read-any.ts';
import { type Answer, type GivenFile, ImportControl, readFiles } from './read-files.ts';
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
const EVERY_MS = 150;

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
    const { lists, keepLists } = useWarehouse.getState();
    const list = lists.find((each) => each.name === name);
    if (list === undefined) return;
    set({ status: 'reading', done: 0, total: 1 });
    const take = ({ outcome }: Answer): void => {
      if (outcome.kind !== 'list') return;
      const { readings, operations } = outcome;
      const [reading] = readings;
      if (reading !== undefined) rememberForm(formKey(reading), mapping);
      keepLists(lists.map((each) => (each === list ? { ...list, mapping, readings, operations } : each)));
      set({
        items: get().items.map((item) =>
          item.list === name ? { ...item, ...listState(readings), records: operations } : item,
        ),
      });
    };
    await readFiles([list], { mapping }, new ImportControl(), take, () => undefined);
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
  useImport.setState({ items: [], status: 'reading', paused: false, done: 0, total: files.length });
  // What comes with the page is told from what is added only once it is here.
  await warehouse.shippedHere();
  const taking = new Taking();
  let done = 0;
  let shown = performance.now();
  const answers: Answers = { forms: rememberedForms() };
  await readFiles(
    files,
    answers,
    control,
    (answer) => {
      taking.take(answer);
      if (performance.now() - shown < EVERY_MS) return;
      shown = performance.now();
      taking.show(done);
    },
    () => {
      done += 1;
    },
  );
  taking.show(done);
  useImport.setState({ status: 'loading' });
  if (taking.added > 0) await refill();
  useImport.setState({ status: 'idle', done: files.length });
}

/** Sorts what is read into what is new and what is here already, and hands it on now and then. */
class Taking {
  added = 0;
  private readonly known = new KnownDocuments(useWarehouse.getState().documents);
  private readonly names = new Set(useWarehouse.getState().lists.map(({ name }) => name));
  private items: ImportItem[] = [];
  private documents: ReadDocument[] = [];
  private lists: KeptList[] = [];

  take(answer: Answer): void {
    const { outcome, name, file } = answer;
    const item = itemOf(answer);
    if (outcome.kind === 'page') this.items.push(this.page(outcome.document, item));
    else if (outcome.kind === 'records') {
      const items = outcome.documents.map((document) => this.page(document, item));
      const known = items.filter(({ state }) => state === 'present').length;
      this.items.push(known === items.length ? (items[0] ?? item) : item);
    } else if (outcome.kind === 'list' && file !== null) {
      const { readings, operations, fingerprint, mapping } = outcome;
      const same = [...useWarehouse.getState().lists, ...this.lists].find(
        (list) => list.fingerprint === fingerprint,
      );
      if (same !== undefined) {
        this.items.push(present(item, same.name));
        return;
      }
      const own = freeName(name, this.names);
      this.names.add(own);
      this.lists.push({ name: own, file, mapping, readings, operations, fingerprint });
      this.added += 1;
      this.items.push({ ...item, list: own });
    } else this.items.push(item);
  }

  private page(document: ReadDocument, item: ImportItem): ImportItem {
    const taken = this.known.take(document);
    if ('sameAs' in taken) return present(item, taken.sameAs);
    this.documents.push(taken.document);
    this.added += 1;
    return item;
  }

  show(done: number): void {
    const { keepLists, keepDocuments, lists } = useWarehouse.getState();
    if (this.documents.length > 0) keepDocuments(this.documents);
    if (this.lists.length > 0) keepLists([...lists, ...this.lists]);
    useImport.setState(({ items }) => ({ items: [...items, ...this.items], done }));
    this.items = [];
    this.documents = [];
    this.lists = [];
  }
}

function present(item: ImportItem, other: string): ImportItem {
  const { reason, reasonEn } = alreadyHere(item.name, other);
  return {
    ...item,
    state: 'present',
    records: 0,
    toCheck: 0,
    reason: { sv: reason, en: reasonEn },
    list: null,
  };
}
