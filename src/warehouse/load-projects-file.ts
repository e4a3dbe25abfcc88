import type { Schema } from 'apache-arrow';
import { identifier, sql } from '../measures/sql.ts';
import { AFTER_LOAD } from './after-load.ts';
import { ArrowMessages, END_OF_STREAM, joined } from './arrow-messages.ts';
import { arrowTable } from './arrow-stream.ts';
import { DOCUMENT_TABLES } from './document-tables.ts';
import type { Engine } from './engine.ts';
import { referenceMark } from './from-reference.ts';
import { FILE_COLUMNS, FILE_FORMAT, FILE_MARKS } from './projects-file.ts';
import { PROJECTS } from './projects-table.ts';
import { type FileMarks, ProjectsFileError } from './projects-file-error.ts';
import { table } from './table.ts';
import { changeTables } from './tables-turn.ts';

/** Takes the place of `projects` once all rows are in it. */
const NEXT = table('next_projects', PROJECTS.columns);
const dropNext = sql`DROP TABLE IF EXISTS ${identifier(NEXT.name)}`;

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
  const messages = new ArrowMessages(bytes);
  try {
    const { schema, pieces } = await messages.schema().catch((error: unknown) => {
      throw new ProjectsFileError('not-arrow', String(error));
    });
    const marks = check(schema, await referenceMark(engine));
    await engine.transact([dropNext, NEXT.create]);
    await fillNext(engine, { messages, schema: pieces }, marks.projects, onProgress);
    const emptied = DOCUMENT_TABLES.filter(({ name }) => name !== PROJECTS.name);
    const taken = [
      ...emptied.map(({ name }) => sql`DELETE FROM ${identifier(name)}`),
      sql`DROP TABLE projects`,
      sql`ALTER TABLE ${identifier(NEXT.name)} RENAME TO projects`,
      ...AFTER_LOAD,
    ];
    await changeTables(engine, async () => {
      await engine.transact(taken);
      return null;
    });
    return marks;
  } catch (error) {
    // An engine that died says so of this statement too; the first reason is the one to tell.
    await engine.transact([dropNext]).catch(() => undefined);
    throw error;
  } finally {
    await messages.close();
  }
}

/** What the schema says, once it is sure that every column is there with the type it must have. */
function check({ fields, metadata }: Schema, reference: string): FileMarks {
  if (fields.length === 0) throw new ProjectsFileError('not-arrow', 'it has no columns');
  const format = metadata.get(FILE_MARKS.format);
  const projects = Number(metadata.get(FILE_MARKS.projects));
  if (format === undefined || metadata.get(FILE_MARKS.synthetic) !== 'true' || !(projects > 0))
    throw new ProjectsFileError('other-form', 'nothing in it says that it holds synthetic projects');
  const wanted = columnsOf(arrowTable(FILE_COLUMNS, []).schema);
  const found = columnsOf({ fields });
  const odd = wanted.find((column, at) => found[at] !== column);
  if (format !== FILE_FORMAT || odd !== undefined || wanted.length !== found.length)
    throw new ProjectsFileError('other-version', `${format}, ${odd ?? 'more columns'}`);
  // Its prices and counties would be other ones than the definitions name.
  if (metadata.get(FILE_MARKS.reference) !== reference)
    throw new ProjectsFileError('other-version', 'it was made with other reference tables');
  return { seed: Number(metadata.get(FILE_MARKS.seed)), projects };
}

function columnsOf({ fields }: Pick<Schema, 'fields'>): string[] {
  return fields.map(({ name, type }) => `${name} ${String(type)}`);
}

interface Opened {
  readonly messages: ArrowMessages;
  /** The bytes of the schema, which each batch needs before it. */
  readonly schema: readonly Uint8Array[];
}

/**
 * Writes all rows to the new table, each batch on its own: what a batch needed is given back before the next is written.
 * While the engine writes one, the next is read.
 */
async function fillNext(
  engine: Engine,
  { messages, schema }: Opened,
  total: number,
  onProgress: (done: number, total: number) => void,
): Promise<void> {
  let done = 0;
  let pieces = [...schema];
  onProgress(0, total);
  const write = async (stream: Uint8Array, rows: number) => {
    await engine.transact([{ table: NEXT.name, stream }]);
    done += rows;
    onProgress(done, total);
  };
  let writing = Promise.resolve();
  for (;;) {
    const message = await messages.next().catch((error: unknown) => {
      throw new ProjectsFileError('incomplete', String(error));
    });
    if (message === null) break;
    pieces.push(...message.pieces);
    if (message.holds !== 'rows') continue;
    const stream = joined([...pieces, END_OF_STREAM]);
    pieces = [...schema];
    await writing;
    writing = write(stream, message.rows);
    // The next round waits for it; until then nobody does.
    writing.catch(() => undefined);
  }
  await writing;
  if (done !== total) throw new ProjectsFileError('incomplete', `${done} of ${total} projects`);
}
