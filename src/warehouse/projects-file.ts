import { Schema, Table, tableToIPC } from 'apache-arrow';
import type { Facts } from '../records/record.ts';
import { arrowTable, type Columns } from './arrow-stream.ts';
import { deriveProject } from './derive-project.ts';
import { BROUGHT } from './fill-projects.ts';
import type { ProjectRow } from './projects-table.ts';

/** What the schema's metadata say of a file of projects: that it is one, of which form, and that nobody ran them. */
export const FILE_MARKS = {
  format: 'utfall.format',
  synthetic: 'utfall.synthetic',
  seed: 'utfall.seed',
  projects: 'utfall.projects',
} as const;

/** Goes up when a file written before no longer means the same. */
export const FILE_FORMAT = 'projects-1';

/** What the load makes itself, and what only a published project has: numbers, a unit, a day, shares in sentences. */
const NOT_IN_FILE = [
  'search',
  'number',
  'project_number',
  'journal_number',
  'owner_unit',
  'leader_priority',
  'published',
  'target_share',
];

/** The columns of a file of projects: those that rows of `projects` bring, but for what no synthetic project has. */
export const FILE_COLUMNS: Columns<ProjectRow> = Object.fromEntries(
  Object.entries(BROUGHT).filter(([name]) => !NOT_IN_FILE.includes(name)),
);

/** A synthetic project, which no document tells of, as a row of `projects`. */
export function documentless(project: Facts & { readonly id: string }): ProjectRow {
  const told = { ...project, evidence: {}, statements: [] };
  return { ...told, documents: [], findings: [], derived: deriveProject(told) };
}

/**
 * An Arrow IPC stream of synthetic projects, piece by piece: the schema with its marks, one record batch for each of
 * `batches` with dictionaries of its own, and the end. Equal projects give equal bytes.
 */
export function* projectsFile(
  marks: { readonly seed: number; readonly projects: number },
  batches: Iterable<Iterable<ProjectRow>>,
): Generator<Uint8Array> {
  const metadata = new Map<string, string>([
    [FILE_MARKS.format, FILE_FORMAT],
    [FILE_MARKS.synthetic, 'true'],
    [FILE_MARKS.seed, String(marks.seed)],
    [FILE_MARKS.projects, String(marks.projects)],
  ]);
  let begun = false;
  for (const batch of batches) {
    const { schema, batches: parts } = arrowTable(FILE_COLUMNS, batch);
    const stream = tableToIPC(new Table(new Schema(schema.fields, metadata), parts), 'stream');
    // Each stream begins with the schema and stops with an end mark; the file has both once.
    const from = begun ? schemaLength(stream) : 0;
    yield stream.subarray(from, stream.length - END.length);
    begun = true;
  }
  yield END;
}

/** The end of an IPC stream: a message of length 0. */
const END = Uint8Array.of(0xff, 0xff, 0xff, 0xff, 0, 0, 0, 0);

/** The schema is the first message, 8 bytes that say how long it is before it; it has no body. */
function schemaLength(stream: Uint8Array): number {
  return 8 + new DataView(stream.buffer, stream.byteOffset).getInt32(4, true);
}
