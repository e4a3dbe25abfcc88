import { Schema, Table, tableFromIPC, tableToIPC } from 'apache-arrow';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { batchesInOrder } from '../../src/cli/generate-batches.ts';
import { identifier, join, sql } from '../../src/measures/sql.ts';
import { overviewQuestions } from '../../src/questions/overview-questions.ts';
import { EVERYTHING } from '../../src/slice/slice.ts';
import { syntheticProject } from '../../src/synthetic/synthetic-project.ts';
import type { Engine } from '../../src/warehouse/engine.ts';
import { referenceMark } from '../../src/warehouse/from-reference.ts';
import { loadProjectsFile } from '../../src/warehouse/load-projects-file.ts';
import { projectsFile } from '../../src/warehouse/projects-file.ts';
import { PROJECTS } from '../../src/warehouse/projects-table.ts';
import { openWith, recordOf, seedDocuments } from '../questions/seed-warehouse.ts';

const COUNT = 2000;
const SEED = 3;
/** So that there are several, the last one smaller. */
const BATCH = 800;
const quiet = (): void => undefined;

let file: Buffer;

/** A file made with the tables of `loaded`, which says that it was made with others. */
async function fileWith(reference: string): Promise<Buffer> {
  const marks = { seed: SEED, projects: COUNT, reference };
  const made: Uint8Array[] = [];
  for await (const piece of projectsFile(marks, batchesInOrder(loaded, SEED, COUNT, BATCH))) made.push(piece);
  return Buffer.concat(made);
}

/** As a download gives it: in pieces that begin and end anywhere. */
async function* pieces(): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < file.length; at += 70_001) yield file.subarray(at, at + 70_001);
}

/** The same rows under other marks. */
function remade(metadata: Map<string, string>, columns: string[] | null = null): Uint8Array {
  const whole = tableFromIPC(file);
  const table = columns === null ? whole : whole.select(columns);
  return tableToIPC(new Table(new Schema(table.schema.fields, metadata), table.batches), 'stream');
}

/** The file with one mark changed, made when it is there. */
const changed = (key: string, value: string) => (): Uint8Array =>
  remade(new Map([...tableFromIPC(file).schema.metadata, [key, value]]));

let loaded: Engine;
beforeAll(async () => {
  loaded = await openWith(seedDocuments());
  file = await fileWith(await referenceMark(loaded));
});
afterAll(() => loaded.close());

describe('loading a file of synthetic projects', () => {
  it('gives every value and every figure that the same facts give as documents', async () => {
    const documents = Array.from({ length: COUNT }, (_, number) => {
      const { id, ...facts } = syntheticProject(SEED, number);
      return { record: recordOf(id, facts), text: '' };
    });
    const read = await openWith(documents);
    const engine = await openWith(seedDocuments());
    const told: [number, number][] = [];
    const marks = await loadProjectsFile(engine, pieces(), (done, total) => told.push([done, total]));
    expect(marks).toEqual({ seed: SEED, projects: COUNT });
    expect(told).toEqual([
      [0, COUNT],
      [800, COUNT],
      [1600, COUNT],
      [COUNT, COUNT],
    ]);
    const names = Object.keys(PROJECTS.columns).filter((name) => name !== 'search' && name !== 'cell');
    // The document's own text, which is empty here, ends what is searched of a document.
    const search = sql`trim(search, chr(10)) AS search`;
    const rows = sql`SELECT ${join(names.map(identifier), sql`, `)}, ${search} FROM projects`;
    expect(await engine.query(rows)).toEqual(await read.query(rows));
    // Cells may be numbered otherwise, as long as they hold the same projects.
    const together = sql`SELECT CAST(min(place) OVER (PARTITION BY cell) AS INT) AS first FROM projects ORDER BY place`;
    expect(await engine.query(together)).toEqual(await read.query(together));
    for (const { sql: question } of Object.values(overviewQuestions(EVERYTHING)))
      expect(await engine.query(question)).toEqual(await read.query(question));
    await read.close();
    await engine.close();
  });

  it('leaves no row of the documents before', async () => {
    const engine = await openWith(seedDocuments());
    await loadProjectsFile(engine, file, quiet);
    for (const name of ['documents', 'funding', 'evidence', 'contacts'])
      expect(await engine.query(sql`SELECT count(*) AS n FROM ${identifier(name)}`)).toEqual([{ n: 0 }]);
    await loadProjectsFile(engine, file, quiet);
    expect(await engine.query(sql`SELECT count(*) AS n FROM projects`)).toEqual([{ n: COUNT }]);
    await engine.close();
  });

  it.each([
    ['a text', () => new TextEncoder().encode('Projektnamn: Steget'), 'not-arrow'],
    ['a longer text', () => new TextEncoder().encode('Projektnamn: Steget\n'.repeat(5000)), 'not-arrow'],
    ['nothing', () => new Uint8Array(0), 'not-arrow'],
    ['a table of something else', () => remade(new Map()), 'other-form'],
    ['rows not marked as synthetic', changed('utfall.synthetic', 'no'), 'other-form'],
    ['another version', changed('utfall.format', 'projects-1'), 'other-version'],
    ['rows made with other reference tables', changed('utfall.reference', '0'), 'other-version'],
    ['too few columns', () => remade(tableFromIPC(file).schema.metadata, ['id', 'title']), 'other-version'],
    ['fewer rows than it says', changed('utfall.projects', '9999'), 'incomplete'],
    ['a file cut short', () => file.subarray(0, file.length - 90_000), 'incomplete'],
    ['a file cut short within its schema', () => file.subarray(0, 500), 'not-arrow'],
    ['a file without its end mark', () => file.subarray(0, file.length - 8), 'incomplete'],
  ])('refuses %s and leaves what there was', async (_, bytes, problem) => {
    await expect(loadProjectsFile(loaded, bytes(), quiet)).rejects.toMatchObject({ problem });
    const held = sql`SELECT (SELECT count(*) FROM projects) AS projects, (SELECT count(*) FROM documents) AS documents,
      (SELECT count(*) FROM duckdb_tables() WHERE table_name IN ('next_projects', 'incoming_projects')) AS others`;
    expect(await loaded.query(held)).toEqual([{ projects: 5, documents: 5, others: 0 }]);
  });
});
