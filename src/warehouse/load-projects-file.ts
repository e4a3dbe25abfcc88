import type { Schema } from 'apache-arrow';
import { identifier, sql } from '../measures/sql.ts';
import { AREA_NAMES } from './area-names.ts';
import { ArrowBatches } from './arrow-batches.ts';
import { arrowTable } from './arrow-stream.ts';
import { ALL_CELLS, cellsOf } from './cells.ts';
import { readCells, sameCells } from './cells-stream.ts';
import { DOCUMENT_TABLES } from './document-tables.ts';
import type { Foretold } from './engine-to-come.ts';
import type { Append, Engine } from './engine.ts';
import { referenceMark } from './from-reference.ts';
import type { PageColumns } from './page-columns.ts';
import { CELLS_MARK, FILE_COLUMNS, FILE_FORMAT, FILE_MARKS, ROW_GROUP } from './projects-file.ts';
import { PROJECTS } from './projects-table.ts';
import { type FileMarks, ProjectsFileError } from './projects-file-error.ts';
import { keyOf } from './shipped-answers.ts';
import { table } from './table.ts';
import { changeTables } from './tables-turn.ts';

/** Take the places of `projects` and `cells` once all rows are in. */
const NEXT = table('next_projects', PROJECTS.columns);
const [next, nextCells] = [identifier(NEXT.name), identifier('next_cells')];
/** Packs what was written since the last time; what lies packed already is left as it is. */
const PACK = sql`CHECKPOINT`;
const dropNext = [sql`DROP TABLE IF EXISTS ${next}`, sql`DROP TABLE IF EXISTS ${nextCells}`];

interface Listeners {
  /** Hears how many projects of how many came. */
  readonly onProgress: (done: number, total: number) => void;
  /** Hears what the file says of its projects before they come. It is held against them when they have. */
  readonly onCells?: (marks: FileMarks, foretold: Foretold) => void;
}

/**
 * Fills the tables with the synthetic projects of a file as `generate` writes it, in place of what was there, and resolves
 * to what it says of itself. It is read batch by batch, so it may be a download. All or nothing: when it rejects, the
 * tables hold what they held.
 *
 * @throws {ProjectsFileError} When the file is none, or its sums are not those of its rows.
 */
export async function loadProjectsFile(
  engine: Engine,
  bytes: Uint8Array | AsyncIterable<Uint8Array>,
  { onProgress, onCells }: Listeners,
): Promise<FileMarks> {
  const batches = new ArrowBatches(bytes);
  try {
    const head = await batches.schema().catch((error: unknown) => {
      throw new ProjectsFileError('not-arrow', String(error));
    });
    const marks = check(head, await referenceMark(engine));
    const cells = await readHead(batches);
    if (sumOf(cells, 'n') !== marks.projects)
      throw new ProjectsFileError('altered', `the cells are not of ${marks.projects} projects`);
    const names = await engine.columns?.(AREA_NAMES);
    if (names)
      onCells?.(
        marks,
        new Map([
          [keyOf(ALL_CELLS), cells],
          [keyOf(AREA_NAMES), names],
        ]),
      );
    checkColumns(await batches.schema().catch(incomplete));
    await engine.transact([...dropNext, NEXT.create]);
    await fillNext(engine, batches, marks.projects, onProgress);
    await engine.transact([sql`CREATE TABLE ${nextCells} AS ${cellsOf(next)}`]);
    const found = await engine.columns?.(sql`SELECT * FROM ${nextCells}`);
    if (found && !sameCells(cells, found))
      throw new ProjectsFileError('altered', 'the cells are not those of the projects');
    const emptied = DOCUMENT_TABLES.filter(({ name }) => name !== PROJECTS.name);
    const taken = [
      ...emptied.map(({ name }) => sql`DELETE FROM ${identifier(name)}`),
      sql`DROP TABLE projects`,
      sql`ALTER TABLE ${next} RENAME TO projects`,
      sql`DROP TABLE IF EXISTS cells`,
      sql`ALTER TABLE ${nextCells} RENAME TO cells`,
    ];
    await changeTables(engine, async () => {
      await engine.transact(taken);
      return null;
    });
    return marks;
  } catch (error) {
    // An engine that died says so of this statement too; the first reason is the one to tell.
    await engine.transact(dropNext).catch(() => undefined);
    throw error;
  } finally {
    await batches.close();
  }
}

function incomplete(error: unknown): never {
  throw new ProjectsFileError('incomplete', String(error));
}

/** What the schema says, once it is sure that what follows means here what it meant where it was made. */
function check({ fields, metadata }: Schema, reference: string): FileMarks {
  if (fields.length === 0) throw new ProjectsFileError('not-arrow', 'it has no columns');
  const format = metadata.get(FILE_MARKS.format);
  const projects = Number(metadata.get(FILE_MARKS.projects));
  if (format === undefined || metadata.get(FILE_MARKS.synthetic) !== 'true' || !(projects > 0))
    throw new ProjectsFileError('other-form', 'nothing in it says that it holds synthetic projects');
  if (format !== FILE_FORMAT) throw new ProjectsFileError('other-version', format);
  // Its prices and counties would be other ones than the definitions name.
  if (metadata.get(FILE_MARKS.reference) !== reference)
    throw new ProjectsFileError('other-version', 'it was made with other reference tables');
  if (metadata.get(FILE_MARKS.cells) !== CELLS_MARK)
    throw new ProjectsFileError('other-version', 'its cells were made with other definitions');
  return { seed: Number(metadata.get(FILE_MARKS.seed)), projects };
}

/** Makes sure that every column is there with the type it must have. */
function checkColumns(rows: Schema): void {
  const wanted = columnsOf(arrowTable(FILE_COLUMNS, []).schema);
  const found = columnsOf(rows);
  const odd = wanted.find((column, at) => found[at] !== column);
  if (odd !== undefined || wanted.length !== found.length)
    throw new ProjectsFileError('other-version', odd ?? 'more columns');
}

/** The cells, which are the one batch of the first stream. */
async function readHead(batches: ArrowBatches): Promise<PageColumns> {
  const [cells, end] = [await batches.next().catch(incomplete), await batches.next().catch(incomplete)];
  if (cells === null || end !== null) throw new ProjectsFileError('not-arrow', 'its cells are not one batch');
  return readCells(cells.stream).catch((error: unknown) => {
    throw new ProjectsFileError('not-arrow', String(error));
  });
}

function sumOf(columns: PageColumns, name: string): number {
  const column = columns.get(name);
  return column?.type === 'numbers' ? column.values.reduce((sum, value) => sum + value, 0) : 0;
}

function columnsOf({ fields }: Pick<Schema, 'fields'>): string[] {
  return fields.map(({ name, type }) => `${name} ${String(type)}`);
}

/**
 * Writes all rows to the new table, so many at a time as the engine keeps as one piece: of these none is written twice,
 * and a question can be answered in between. What a batch needed is given back before the next is written.
 */
async function fillNext(
  engine: Engine,
  batches: ArrowBatches,
  total: number,
  onProgress: (done: number, total: number) => void,
): Promise<void> {
  let coming = batches.next().catch(incomplete);
  let done = 0;
  onProgress(0, total);
  async function* rowGroup(): AsyncGenerator<Append> {
    for (let written = 0; written < ROW_GROUP;) {
      const batch = await coming;
      if (batch === null) return;
      // While the engine writes this one, the next is read.
      coming = batches.next().catch(incomplete);
      coming.catch(() => undefined);
      yield { table: NEXT.name, stream: batch.stream };
      written += batch.rows;
      done += batch.rows;
      onProgress(done, total);
    }
  }
  while ((await coming) !== null) {
    await engine.transact(rowGroup());
    await engine.query(PACK);
  }
  if (done !== total) throw new ProjectsFileError('incomplete', `${done} of ${total} projects`);
}
