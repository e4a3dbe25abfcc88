import { type RecordBatch, RecordBatchReader, type Schema, Table, tableToIPC } from 'apache-arrow';
import { identifier, sql } from '../measures/sql.ts';
import { AFTER_LOAD } from './after-load.ts';
import { arrowTable } from './arrow-stream.ts';
import { DOCUMENT_TABLES } from './document-tables.ts';
import type { Engine } from './engine.ts';
import { fillProjects } from './fill-projects.ts';
import { FILE_COLUMNS, FILE_FORMAT, FILE_MARKS } from './projects-file.ts';
import { PROJECTS } from './projects-table.ts';
import { type FileMarks, ProjectsFileError } from './projects-file-error.ts';
import { table } from './table.ts';

/** Takes the place of `projects` once all rows are in it. */
const NEXT = table('next_projects', PROJECTS.columns);
const dropNext = sql`DROP TABLE IF EXISTS ${identifier(NEXT.name)}`;
/** As `searchText` and `foldText` have it, of the two facts that a synthetic project has. */
const COMPUTED = { search: sql`lower(concat_ws(chr(10), title, owner))` };

/**
 * Fills the tables with the synthetic projects of an Arrow IPC stream as `generate` writes it, in place of what was
 * there, and resolves to what it says of itself. It is read batch by batch, so it may be a download; `onProgress`
 * hears how many projects of how many came. All or nothing: when it rejects, the tables hold what they held.
 *
 * @throws {ProjectsFileError} When the file is no such stream.
 */
export async function loadProjectsFile(
  engine: Engine,
  bytes: Uint8Array | AsyncIterable<Uint8Array>,
  onProgress: (done: number, total: number) => void,
): Promise<FileMarks> {
  const reader = await opened(bytes);
  const marks = check(reader.schema);
  await engine.transact([dropNext, NEXT.create]);
  try {
    await fillNext(engine, reader, marks.projects, onProgress);
    const emptied = DOCUMENT_TABLES.filter(({ name }) => name !== PROJECTS.name);
    await engine.transact([
      ...emptied.map(({ name }) => sql`DELETE FROM ${identifier(name)}`),
      sql`DROP TABLE projects`,
      sql`ALTER TABLE ${identifier(NEXT.name)} RENAME TO projects`,
      ...AFTER_LOAD,
    ]);
  } catch (error) {
    // An engine that died says so of this statement too; the first reason is the one to tell.
    await engine.transact([dropNext]).catch(() => undefined);
    throw error;
  }
  return marks;
}

async function opened(bytes: Uint8Array | AsyncIterable<Uint8Array>): Promise<RecordBatchReader> {
  try {
    const reader: RecordBatchReader =
      bytes instanceof Uint8Array ? RecordBatchReader.from(bytes) : await RecordBatchReader.from(bytes);
    return await reader.open();
  } catch (error) {
    throw new ProjectsFileError('not-arrow', String(error));
  }
}

/** What the schema says, once it is sure that every column is there with the type it must have. */
function check(schema: Schema | undefined): FileMarks {
  // Of bytes that are no stream, the reader makes an empty one.
  if (schema === undefined || schema.fields.length === 0)
    throw new ProjectsFileError('not-arrow', 'it has no columns');
  const { metadata } = schema;
  const format = metadata.get(FILE_MARKS.format);
  const projects = Number(metadata.get(FILE_MARKS.projects));
  if (format === undefined || metadata.get(FILE_MARKS.synthetic) !== 'true' || !(projects > 0))
    throw new ProjectsFileError('other-form', 'nothing in it says that it holds synthetic projects');
  const wanted = columnsOf(arrowTable(FILE_COLUMNS, []).schema);
  const found = columnsOf(schema);
  const odd = wanted.find((column, at) => found[at] !== column);
  if (format !== FILE_FORMAT || odd !== undefined || wanted.length !== found.length)
    throw new ProjectsFileError('other-version', `${format}, ${odd ?? 'more columns'}`);
  return { seed: Number(metadata.get(FILE_MARKS.seed)), projects };
}

function columnsOf({ fields }: Schema): string[] {
  return fields.map(({ name, type }) => `${name} ${String(type)}`);
}

/** Writes all rows to the new table, each batch on its own: what a batch needed is given back before the next comes. */
async function fillNext(
  engine: Engine,
  reader: RecordBatchReader,
  total: number,
  onProgress: (done: number, total: number) => void,
): Promise<void> {
  let done = 0;
  onProgress(0, total);
  for await (const batch of batchesOf(reader)) {
    const stream = tableToIPC(new Table([batch]), 'stream');
    const coming = { into: NEXT.name, columns: FILE_COLUMNS, stream, computed: COMPUTED, after: done };
    await engine.transact(fillProjects(coming));
    done += batch.numRows;
    onProgress(done, total);
  }
  if (done !== total) throw new ProjectsFileError('incomplete', `${done} of ${total} projects`);
}

async function* batchesOf(reader: RecordBatchReader): AsyncGenerator<RecordBatch> {
  try {
    for await (const batch of reader) yield batch;
  } catch (error) {
    throw new ProjectsFileError('incomplete', String(error));
  }
}
