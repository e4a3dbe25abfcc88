import { Schema, Table, tableToIPC } from 'apache-arrow';
import type { Facts } from '../records/record.ts';
import { END_OF_STREAM } from './arrow-messages.ts';
import { CELL_COLUMNS } from './cells.ts';
import { arrowTable, NOTHING } from './arrow-stream.ts';
import { deriveProject } from './derive-project.ts';
import type { Reference } from './from-reference.ts';
import { PROJECTS, type ProjectRow } from './projects-table.ts';

/**
 * What the schema's metadata say of a file of projects: that it is one, of which form, that nobody ran them, and which
 * reference tables it was made with.
 */
export const FILE_MARKS = {
  format: 'utfall.format',
  synthetic: 'utfall.synthetic',
  seed: 'utfall.seed',
  projects: 'utfall.projects',
  reference: 'utfall.reference',
} as const;

/** Goes up when a file written before no longer means the same. */
export const FILE_FORMAT = 'projects-3';

/**
 * A project with all that its row of `projects` is made of, its place in the order of the overview from 1 on, and the
 * number of its cell from 0 on.
 */
export interface FileRow extends ProjectRow {
  readonly reference: Reference;
  readonly place: number;
  readonly cell: number;
}

/** Numbers cells as they first come. */
export function cellNumbers(): (project: ProjectRow) => number {
  const known = new Map<string, number>();
  const keys = CELL_COLUMNS.map((name) => PROJECTS.columns[name]);
  return (project) => {
    const key = JSON.stringify(keys.map((column) => column?.of(project) ?? null));
    const number = known.get(key) ?? known.size;
    known.set(key, number);
    return number;
  };
}

/** What only a published project has: numbers, a unit, a day, shares in sentences. */
const NEVER_TOLD = [
  'number',
  'project_number',
  'journal_number',
  'owner_unit',
  'leader_priority',
  'published',
  'target_share',
];

/** Numbers that are whole here take half the room in a file: synthetic amounts are whole kronor, or euro. */
const WHOLE = [
  'total_budget',
  'approved_expenditure',
  'esf_support',
  'programme_support',
  'lag_support',
  'eu_contribution',
  'union_rate',
  'cost',
  'support',
  'esf',
  'leader_programme',
  'leader_group',
  'eu',
  'cofinancing',
  'foreign_cost',
  'foreign_support',
  'planned_participants',
  'actual_participants',
  'result_target',
  'result',
];

/**
 * The columns of a file of projects: those of `projects` in their order, all filled, so that the engine takes the rows
 * as they are. Writing them twice would take longer than reading them.
 */
export const FILE_COLUMNS = {
  ...PROJECTS.columns,
  ...Object.fromEntries(NEVER_TOLD.map((name) => [name, NOTHING])),
  ...Object.fromEntries(
    WHOLE.map((name) => [name, { type: 'integer' as const, of: PROJECTS.columns[name]?.of ?? NOTHING.of }]),
  ),
  owner_county: { type: 'word', of: ({ reference }: FileRow) => reference.owner_county },
  price_factor: { type: 'number', of: ({ reference }: FileRow) => reference.price_factor },
  euro_rate: { type: 'number', of: ({ reference }: FileRow) => reference.euro_rate },
  place: { type: 'integer', of: ({ place }: FileRow) => place },
  cell: { type: 'integer', of: ({ cell }: FileRow) => cell },
} as const;

/** A synthetic project, which no document tells of, as a row of `projects`. */
export function documentless(project: Facts & { readonly id: string }): ProjectRow {
  const told = { ...project, evidence: {}, corrected: {}, statements: [] };
  return { ...told, documents: [], findings: [], derived: deriveProject(told) };
}

/** What is known of a file before its rows. */
interface Marks {
  readonly seed: number;
  readonly projects: number;
  /** See `referenceMark`. */
  readonly reference: string;
}

/**
 * An Arrow IPC stream of synthetic projects, piece by piece: the schema with its marks, one record batch for each of
 * `batches` with dictionaries of its own, and the end. Equal projects give equal bytes.
 */
export async function* projectsFile(
  marks: Marks,
  batches: AsyncIterable<Iterable<FileRow>>,
): AsyncGenerator<Uint8Array> {
  const metadata = new Map<string, string>([
    [FILE_MARKS.format, FILE_FORMAT],
    [FILE_MARKS.synthetic, 'true'],
    [FILE_MARKS.seed, String(marks.seed)],
    [FILE_MARKS.projects, String(marks.projects)],
    [FILE_MARKS.reference, marks.reference],
  ]);
  let begun = false;
  for await (const batch of batches) {
    const { schema, batches: parts } = arrowTable(FILE_COLUMNS, batch);
    const stream = tableToIPC(new Table(new Schema(schema.fields, metadata), parts), 'stream');
    // Each stream begins with the schema and stops with an end mark; the file has both once.
    const from = begun ? schemaLength(stream) : 0;
    yield stream.subarray(from, stream.length - END_OF_STREAM.length);
    begun = true;
  }
  yield END_OF_STREAM;
}

/** The schema is the first message, 8 bytes that say how long it is before it; it has no body. */
function schemaLength(stream: Uint8Array): number {
  return 8 + new DataView(stream.buffer, stream.byteOffset).getInt32(4, true);
}
