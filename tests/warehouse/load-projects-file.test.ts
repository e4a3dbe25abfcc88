import { Schema, Table, tableToIPC } from 'apache-arrow';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { batchesInOrder } from '../../src/cli/generate-batches.ts';
import { identifier, join, sql } from '../../src/measures/sql.ts';
import { overviewQuestions } from '../../src/questions/overview-questions.ts';
import { EVERYTHING } from '../../src/slice/slice.ts';
import { syntheticProject } from '../../src/synthetic/synthetic-project.ts';
import { AREA_NAMES } from '../../src/warehouse/area-names.ts';
import { ALL_CELLS } from '../../src/warehouse/cells.ts';
import type { Foretold } from '../../src/warehouse/engine-to-come.ts';
import type { Engine } from '../../src/warehouse/engine.ts';
import { referenceMark } from '../../src/warehouse/from-reference.ts';
import { loadProjectsFile } from '../../src/warehouse/load-projects-file.ts';
import { fileHead, fileRows } from '../../src/warehouse/projects-file.ts';
import { PROJECTS } from '../../src/warehouse/projects-table.ts';
import { keyOf } from '../../src/warehouse/shipped-answers.ts';
import { openWith, recordOf, seedDocuments } from '../questions/seed-warehouse.ts';
import { partsOf } from './file-parts.ts';

const COUNT = 2000;
const SEED = 3;
/** So that there are several, the last one smaller. */
const BATCH = 800;
const quiet = { onProgress: (): void => undefined };

let file: Buffer;

/** A file made with the tables of `loaded`, which says that it was made with others. */
async function fileWith(reference: string, seed = SEED): Promise<Buffer> {
  const made: Uint8Array[] = [];
  for await (const piece of fileRows(loaded, batchesInOrder(loaded, seed, COUNT, BATCH))) made.push(piece);
  return Buffer.concat([await fileHead(loaded, { seed, projects: COUNT, reference }), ...made]);
}

/** As a download gives it: in pieces that begin and end anywhere. */
async function* pieces(): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < file.length; at += 70_001) yield file.subarray(at, at + 70_001);
}

/** The file with one mark changed, made when it is there. */
const changed = (key: string, value: string) => (): Uint8Array => marked((marks) => marks.set(key, value));

function marked(change: (marks: Map<string, string>) => unknown): Uint8Array {
  const { head, rows } = partsOf(file);
  const marks = new Map(head.schema.metadata);
  change(marks);
  const remarked = new Table(new Schema(head.schema.fields, marks), head.batches);
  return Buffer.concat([tableToIPC(remarked, 'stream'), tableToIPC(rows.table, 'stream')]);
}

/** The cells of one file before the rows of another. */
function joinedOf(cells: Uint8Array, projects: Uint8Array): Uint8Array {
  return Buffer.concat([
    tableToIPC(partsOf(cells).head.table, 'stream'),
    tableToIPC(partsOf(projects).rows.table, 'stream'),
  ]);
}

function withColumns(names: string[]): Uint8Array {
  const { head, rows } = partsOf(file);
  return Buffer.concat([tableToIPC(head.table, 'stream'), tableToIPC(rows.table.select(names), 'stream')]);
}

let loaded: Engine;
/** As many projects, but others. */
let other: Buffer;
beforeAll(async () => {
  loaded = await openWith(seedDocuments());
  const reference = await referenceMark(loaded);
  file = await fileWith(reference);
  other = await fileWith(reference, SEED + 1);
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
    const marks = await loadProjectsFile(engine, pieces(), {
      onProgress: (done, total) => told.push([done, total]),
    });
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

  it('tells before the first row comes what its cells are and what the areas are called', async () => {
    const engine = await openWith(seedDocuments());
    const heard: string[] = [];
    let foretold: Foretold = new Map();
    await loadProjectsFile(engine, pieces(), {
      onProgress: (done) => heard.push(`${done} rows`),
      onCells: (marks, columns) => {
        heard.push(`cells of ${marks.projects}`);
        foretold = columns;
      },
    });
    expect(heard.slice(0, 3)).toEqual([`cells of ${COUNT}`, '0 rows', '800 rows']);
    // The engine makes its own of the rows, by the same SQL.
    const [cells, names] = [await engine.columns?.(ALL_CELLS), await engine.columns?.(AREA_NAMES)];
    expect(foretold.get(keyOf(ALL_CELLS))).toEqual(cells);
    expect(foretold.get(keyOf(AREA_NAMES))).toEqual(names);
    expect(cells?.get('n')).toMatchObject({ type: 'numbers' });
    await engine.close();
  });

  it('packs the words that projects share, and leaves what is searched as it is', async () => {
    const engine = await openWith(seedDocuments());
    await loadProjectsFile(engine, file, quiet);
    const kept =
      await engine.query(sql`SELECT column_name AS name, bool_and(compression = 'Uncompressed') AS plain
      FROM pragma_storage_info('projects') WHERE segment_type = 'VARCHAR' GROUP BY name ORDER BY name`);
    const plain = kept.filter((column) => column['plain'] === true).map((column) => column['name']);
    const texts = Object.entries(PROJECTS.columns).filter(([, { type }]) => type === 'text');
    expect(plain).toEqual(texts.map(([name]) => name).toSorted());
    expect(plain).toContain('search');
    expect(kept.length).toBeGreaterThan(2 * plain.length);
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
    ['a table of something else', () => marked((marks) => marks.clear()), 'other-form'],
    ['rows not marked as synthetic', changed('utfall.synthetic', 'no'), 'other-form'],
    ['another version', changed('utfall.format', 'projects-1'), 'other-version'],
    ['rows made with other reference tables', changed('utfall.reference', '0'), 'other-version'],
    ['cells made with other definitions', changed('utfall.cells', '0'), 'other-version'],
    ['too few columns', () => withColumns(['id', 'title']), 'other-version'],
    ['another number of projects than its cells hold', changed('utfall.projects', '9999'), 'altered'],
    ['cells of as many other projects', () => joinedOf(other, file), 'altered'],
    ['its cells alone', () => tableToIPC(partsOf(file).head.table, 'stream'), 'incomplete'],
    ['a file cut short within its cells', () => file.subarray(0, 20_000), 'incomplete'],
    ['a file cut short', () => file.subarray(0, file.length - 90_000), 'incomplete'],
    ['a file cut short within its schema', () => file.subarray(0, 500), 'not-arrow'],
    ['a file without its end mark', () => file.subarray(0, file.length - 8), 'incomplete'],
  ])('refuses %s and leaves what there was', async (_, bytes, problem) => {
    await expect(loadProjectsFile(loaded, bytes(), quiet)).rejects.toMatchObject({ problem });
    const held = sql`SELECT (SELECT count(*) FROM projects) AS projects, (SELECT count(*) FROM documents) AS documents,
      (SELECT count(*) FROM duckdb_tables() WHERE table_name IN ('next_projects', 'next_cells', 'incoming_projects')) AS others`;
    expect(await loaded.query(held)).toEqual([{ projects: 5, documents: 5, others: 0 }]);
  });
});
