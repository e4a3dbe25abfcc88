import type { Correction } from '../projects/corrections.ts';
import type { ReadDocument } from '../projects/project.ts';
import { projectsOf } from '../projects/projects-of.ts';
import type { TableMapping } from '../tables/mapping.ts';
import { readTable } from '../tables/read-table.ts';
import { appendsOf } from '../warehouse/document-tables.ts';
import type { Append } from '../warehouse/engine.ts';
import { correctedRows } from './corrected-rows.ts';
import { appendsOfLists, keysOfPages, type ListRows, sharedRows } from '../warehouse/list-rows.ts';

export interface KeptFile {
  readonly name: string;
  readonly file: Blob;
  readonly mapping: TableMapping;
  /** Equal for the same bytes. */
  readonly fingerprint: string;
}

/** Some of the documents, then the lists, and then rows as often as they are asked for. */
export type RowsCall =
  | { readonly take: readonly ReadDocument[] }
  | { readonly lists: readonly KeptFile[]; readonly corrections: readonly Correction[] }
  | { readonly next: true };

/** Rows of the warehouse for so many projects of all; `appends` is null when there are no more. */
export interface RowsAnswer {
  readonly appends: readonly Append[] | null;
  readonly projects: number;
  readonly total: number;
}

const PROJECTS_AT_A_TIME = 1_000;
const documents: ReadDocument[] = [];
let total = 0;
let rows: Generator<{ appends: Append[]; projects: number }> | null = null;

// Makes the warehouse's rows of all documents and lists off the main thread.
self.addEventListener('message', ({ data }: MessageEvent<RowsCall>) => {
  if ('take' in data) documents.push(...data.take);
  else if ('lists' in data) open(data.lists, data.corrections).catch(reportError);
  else next();
});

async function open(files: readonly KeptFile[], corrections: readonly Correction[]): Promise<void> {
  const lists: ListRows[] = [];
  for (const { name, file, mapping, fingerprint } of files) {
    const { tables } = readTable(name, new Uint8Array(await file.arrayBuffer()), mapping);
    lists.push(...(tables ?? []).map((table) => correctedRows(table, name, fingerprint, corrections)));
  }
  const shared = sharedRows(lists, keysOfPages(documents));
  const beside = lists.flatMap((list, at) => [...(shared[at] ?? [])].map((row) => list.document(row)));
  const projects = projectsOf([...documents, ...beside]);
  total = projects.length + lists.reduce((sum, { count }, at) => sum + count - (shared[at]?.size ?? 0), 0);
  rows = (function* all() {
    for (let at = 0; at < projects.length; at += PROJECTS_AT_A_TIME) {
      const some = projects.slice(at, at + PROJECTS_AT_A_TIME);
      yield { appends: appendsOf(some), projects: some.length };
    }
    yield* appendsOfLists(lists, shared);
  })();
  next();
}

function next(): void {
  const step = rows?.next();
  const made = step === undefined || step.done === true ? null : step.value;
  const answer: RowsAnswer = { appends: made?.appends ?? null, projects: made?.projects ?? 0, total };
  self.postMessage(answer, { transfer: (made?.appends ?? []).map(({ stream }) => stream.buffer) });
}
