import type { Project, ReadDocument } from '../projects/project.ts';
import { mergeDocuments } from '../projects/merge-documents.ts';
import { idOf, type ProjectGroup, projectGroups, projectOf } from '../projects/projects-of.ts';
import { appendsOf } from './document-tables.ts';
import type { Append } from './engine.ts';
import { keysOfPages, keysOfRows, type ListRows, sharedRows } from './list-rows.ts';

/** Projects whose rows are made at a time. */
const BATCH = 1_000;

/** How the tables are to change: which projects go, null for all there are, and the rows of those that come. */
export interface Change {
  readonly gone: readonly string[] | null;
  /** Projects that come. */
  readonly total: number;
  readonly batches: Generator<{ readonly appends: Append[]; readonly projects: number }>;
}

/**
 * Follows documents and lists as they change, and tells what is to be written of it: one page more is written with the
 * projects that it touches, and nothing else is. Each row of a list is a project of its own, made when it is written,
 * but where a page or another list tells of it, too.
 */
export class ProjectChanges {
  // Not merged before their rows are made: what merging makes of ten thousand takes more room than they do.
  #projects: readonly ProjectGroup[] = [];
  #lists: readonly ListRows[] = [];
  #shared: readonly ReadonlySet<number>[] = [];
  /** The rows that are in projects with others: the same objects as long as they are. */
  #beside = new Map<ListRows, Map<number, ReadDocument>>();
  readonly #keys = new WeakMap<ListRows, string[][]>();

  /** The change from what was there before to these documents and lists, and no others. */
  to(documents: readonly ReadDocument[], lists: readonly ListRows[]): Change {
    const before = { projects: this.#projects, lists: this.#lists, shared: this.#shared };
    const left = before.lists.filter((list) => !lists.includes(list));
    this.#shared = lists.length === 0 ? [] : this.#sharedOf(lists, documents);
    this.#lists = lists;
    this.#beside = new Map(
      lists.map((list, at) => [
        list,
        new Map([...(this.#shared[at] ?? [])].map((row) => [row, this.#rowOf(list, row)])),
      ]),
    );
    const beside = [...this.#beside.values()].flatMap((rows) => [...rows.values()]);
    this.#projects = projectGroups([...documents, ...beside], before.projects);
    const held = before.projects.length + rowsIn(before.lists);
    // Rows that go are told one by one, and of many that takes longer than to make all anew.
    if (held === 0 || rowsIn(left) > held / 2) return this.#change(null, this.#projects, lists.map(ofList));
    const [known, wanted] = [new Set(before.projects), new Set(this.#projects)];
    const gone = before.projects.filter((project) => !wanted.has(project)).map(idOf);
    const come = this.#projects.filter((project) => !known.has(project));
    for (const list of left) {
      const then = before.shared[before.lists.indexOf(list)];
      for (let row = 0; row < list.count; row += 1)
        if (then?.has(row) !== true) gone.push(list.document(row).record.document);
    }
    const alone = lists.map((list, at) => {
      const was = before.lists.indexOf(list);
      if (was === -1) return ofList(list);
      const [now, then] = [this.#shared[at], before.shared[was]];
      for (const row of now ?? [])
        if (then?.has(row) !== true) gone.push(this.#rowOf(list, row).record.document);
      return { list, rows: [...(then ?? [])].filter((row) => now?.has(row) !== true) };
    });
    return this.#change(gone, come, alone);
  }

  #sharedOf(lists: readonly ListRows[], documents: readonly ReadDocument[]): Set<number>[] {
    const single = lists.length === 1;
    const keys = lists.map((list) => {
      // Of a single list rows without names need no key, and making one takes as long as making the row.
      const known = single || this.#lists.length > 1 ? this.#keys.get(list) : undefined;
      const made = known ?? keysOfRows(list, single);
      this.#keys.set(list, made);
      return made;
    });
    return sharedRows(keys, keysOfPages(documents));
  }

  #rowOf(list: ListRows, row: number): ReadDocument {
    return this.#beside.get(list)?.get(row) ?? list.document(row);
  }

  #change(gone: readonly string[] | null, come: readonly ProjectGroup[], alone: readonly RowsOf[]): Change {
    const shared = new Map(this.#lists.map((list, at) => [list, this.#shared[at]]));
    const rowsOf = function* rows({ list, rows: some }: RowsOf): Generator<Project> {
      const those = some ?? Array.from({ length: list.count }, (_, row) => row);
      for (const row of those)
        if (shared.get(list)?.has(row) !== true) yield mergeDocuments(list.document(row), []);
    };
    const rows = alone.reduce(
      (sum, { list, rows: some }) => sum + (some?.length ?? list.count - (shared.get(list)?.size ?? 0)),
      0,
    );
    const all = function* projects(): Generator<Project> {
      for (const group of come) yield projectOf(group);
      for (const each of alone) yield* rowsOf(each);
    };
    return { gone, total: come.length + rows, batches: inBatches(all()) };
  }
}

/** Rows of a list that come as projects of their own; all that are not shared where `rows` is null. */
interface RowsOf {
  readonly list: ListRows;
  readonly rows: readonly number[] | null;
}

const rowsIn = (lists: readonly ListRows[]): number => lists.reduce((sum, { count }) => sum + count, 0);

const ofList = (list: ListRows): RowsOf => ({ list, rows: null });

function* inBatches(projects: Iterable<Project>): Change['batches'] {
  let batch: Project[] = [];
  for (const project of projects) {
    batch.push(project);
    if (batch.length < BATCH) continue;
    yield { appends: appendsOf(batch), projects: batch.length };
    batch = [];
  }
  if (batch.length > 0) yield { appends: appendsOf(batch), projects: batch.length };
}
