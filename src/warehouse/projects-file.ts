import { tableToIPC } from 'apache-arrow';
import { identifier, sql } from '../measures/sql.ts';
import type { Facts } from '../records/record.ts';
import { END_OF_STREAM } from './arrow-batches.ts';
import { CELL_COLUMNS, cellsOf } from './cells.ts';
import { cellsStream } from './cells-stream.ts';
import { arrowTable, NOTHING } from './arrow-stream.ts';
import { deriveProject } from './derive-project.ts';
import type { Engine } from './engine.ts';
import type { Reference } from './from-reference.ts';
import { PROJECTS, type ProjectRow } from './projects-table.ts';
import { fingerprintOf, keyOf } from './shipped-answers.ts';
import { table } from './table.ts';

/**
 * What the schema's metadata say of a file of projects: that it is one, of which form, that nobody ran them, which
 * reference tables it was made with, and by which SQL its cells.
 */
export const FILE_MARKS = {
  format: 'utfall.format',
  synthetic: 'utfall.synthetic',
  seed: 'utfall.seed',
  projects: 'utfall.projects',
  reference: 'utfall.reference',
  cells: 'utfall.cells',
} as const;

/** Goes up when a file written before no longer means the same. */
export const FILE_FORMAT = 'projects-4';

/** Rows that the engine keeps as one piece. */
export const ROW_GROUP = 122_880;

/** Tells the cells of this version from others: they hold other sums once the vocabulary changes. */
export const CELLS_MARK = fingerprintOf([keyOf(cellsOf(sql``))]);

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

const named = new Set(
  cellsOf(sql``)
    .chunks.join(' ')
    .match(/\w+/gu),
);

/** Where the projects of a file wait for their cells to be made, in the columns that these are made of. */
const COUNTED = table(
  'counted_projects',
  Object.fromEntries(Object.entries(PROJECTS.columns).filter(([name]) => named.has(name))),
);
const counted = identifier(COUNTED.name);

/**
 * What stands last in a file of projects, piece by piece: an Arrow IPC stream with one record batch for each of
 * `batches`, each with dictionaries of its own. The engine is told of them, for `fileHead`. Equal projects give equal
 * bytes.
 */
export async function* fileRows(
  engine: Engine,
  batches: AsyncIterable<Iterable<FileRow>>,
): AsyncGenerator<Uint8Array> {
  await engine.transact([sql`DROP TABLE IF EXISTS ${counted}`, COUNTED.create]);
  let begun = false;
  for await (const batch of batches) {
    const rows = arrowTable(FILE_COLUMNS, batch);
    const forCells = rows.select(Object.keys(COUNTED.columns));
    await engine.transact([{ table: COUNTED.name, stream: tableToIPC(forCells, 'stream') }]);
    const stream = tableToIPC(rows, 'stream');
    // Each stream begins with the schema and stops with an end mark; the file has both once.
    const from = begun ? schemaLength(stream) : 0;
    yield stream.subarray(from, stream.length - END_OF_STREAM.length);
    begun = true;
  }
  yield END_OF_STREAM;
}

/**
 * What stands first: the marks and the cells of these rows, as an Arrow IPC stream of its own. So whoever opens the file
 * has the sums long before the last row. To be called once all rows are made.
 */
export async function fileHead(engine: Engine, marks: Marks): Promise<Uint8Array> {
  const cells = await engine.columns?.(cellsOf(counted));
  if (cells === undefined) throw new Error('the engine gives no columns');
  await engine.transact([sql`DROP TABLE ${counted}`]);
  const metadata = new Map<string, string>([
    [FILE_MARKS.format, FILE_FORMAT],
    [FILE_MARKS.synthetic, 'true'],
    [FILE_MARKS.seed, String(marks.seed)],
    [FILE_MARKS.projects, String(marks.projects)],
    [FILE_MARKS.reference, marks.reference],
    [FILE_MARKS.cells, CELLS_MARK],
  ]);
  return cellsStream(cells, metadata);
}

/** The schema is the first message, 8 bytes that say how long it is before it; it has no body. */
function schemaLength(stream: Uint8Array): number {
  return 8 + new DataView(stream.buffer, stream.byteOffset).getInt32(4, true);
}
