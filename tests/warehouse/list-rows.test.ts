import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sql } from '../../src/measures/sql.ts';
import type { ReadDocument } from '../../src/projects/project.ts';
import { readTable } from '../../src/tables/read-table.ts';
import type { Engine, Row } from '../../src/warehouse/engine.ts';
import type { ListRows } from '../../src/warehouse/list-rows.ts';
import { loadChanges } from '../../src/warehouse/load-records.ts';
import { ProjectChanges } from '../../src/warehouse/project-changes.ts';
import { openWith, recordOf } from '../questions/seed-warehouse.ts';

const HEADER =
  'Operation code;Operation name;Beneficiary name;Contact person;Operation start date;Total eligible expenditure (EUR)';
const FIRST = [
  HEADER,
  'AB-1001;Open doors;Northern college;Someone;2016-04-13;1000.50',
  'AB-1002;Second chance;Eastern college;Someone;2016-05-14;2000.25',
  'AB-1002;Second chance;Eastern college;Someone;2016-05-14;2000.25',
];
/** A later edition: one row is in both, one number is another authority's. */
const LATER = [
  HEADER,
  'AB-1001;Open doors;Northern college;Someone;2016-04-13;1500.50',
  'AB-1002;Bridges;Harbour town;Someone;2018-05-14;9.25',
];
const list = (name: string, lines: readonly string[]): ListRows => {
  const { tables, problem } = readTable(name, new TextEncoder().encode(lines.join('\n')));
  if (tables?.[0] === undefined) throw new Error(problem?.reasonEn);
  return tables[0];
};
const page: ReadDocument = {
  record: recordOf('page.txt', {
    layout: 'esf-2014-2020',
    projectNumber: 'AB-1001',
    title: 'Open doors',
    owner: 'Northern college',
    totalBudget: 9_500,
  }),
  text: 'Open doors',
};

let engine: Engine;
beforeAll(async () => {
  engine = await openWith([]);
});
afterAll(() => engine.close());

async function load(pages: readonly ReadDocument[], lists: readonly ListRows[]): Promise<Row[]> {
  const { gone, batches } = new ProjectChanges().to(pages, lists);
  await loadChanges(engine, [{ gone, rows: [...batches].flatMap(({ appends }) => appends) }]);
  return engine.query(sql`SELECT id, currency, total_budget, cost FROM projects ORDER BY id`);
}

describe('the rows of lists', () => {
  it('are each a project, even those that are all alike, with the row and column of every fact', async () => {
    const rows = await load([], [list('first.csv', FIRST)]);
    expect(rows).toEqual(
      [1000.5, 2000.25, 2000.25].map((total_budget, at) => ({
        id: `first.csv#row=${at + 2}`,
        currency: 'EUR',
        total_budget,
        cost: null,
      })),
    );
    expect(
      await engine.query(sql`SELECT list_row, list_column, quote, substr(text, start_offset + 1, end_offset - start_offset) AS marked
        FROM evidence JOIN documents ON documents.id = document WHERE field = 'totalBudget' ORDER BY list_row LIMIT 1`),
    ).toEqual([
      { list_row: 2, list_column: 'Total eligible expenditure (EUR)', quote: '1000.50', marked: '1000.50' },
    ]);
  });

  it('keep contact persons out of every table', async () => {
    await load([], [list('first.csv', FIRST)]);
    for (const table of [sql`projects`, sql`documents`, sql`evidence`, sql`contacts`])
      expect(
        await engine.query(
          sql`SELECT count(*) AS n FROM ${table} AS t WHERE contains(CAST(t AS TEXT), 'omeone')`,
        ),
      ).toEqual([{ n: 0 }]);
  });

  it('are of one project with a page or another list where number and name agree, and never doubled', async () => {
    const both = await load([], [list('first.csv', FIRST), list('later.csv', LATER)]);
    expect(both.map(({ id }) => id)).toEqual([
      'first.csv#row=2',
      'first.csv#row=3',
      'first.csv#row=4',
      'later.csv#row=3',
    ]);
    const [merged] = await engine.query(
      sql`SELECT count(*) AS n, max(code) AS code FROM findings WHERE id = 'first.csv#row=2' AND code = 'sources-disagree'`,
    );
    expect(merged).toEqual({ n: 1, code: 'sources-disagree' });
    const withPage = await load([page], [list('first.csv', FIRST)]);
    expect(withPage.map(({ id, currency, cost }) => [id, currency, cost])).toEqual([
      ['first.csv#row=3', 'EUR', null],
      ['first.csv#row=4', 'EUR', null],
      ['page.txt', 'SEK', 9_500],
    ]);
  });

  it('that name neither number nor owner are of one project with the very same row of another edition', async () => {
    const header = 'Operation name;Operation start date;Total eligible expenditure (EUR)';
    const [same, corrected] = ['Open doors;2016-04-13;1000.50', 'Bridges;2018-05-14;9.25'];
    const editions = [
      list('one.csv', [header, same, 'Bridges;2018-05-14;9.00']),
      list('two.csv', [header, corrected, same]),
    ];
    expect((await load([], editions)).map(({ id, total_budget }) => [id, total_budget])).toEqual([
      ['one.csv#row=2', 1000.5],
      ['one.csv#row=3', 9],
      ['two.csv#row=2', 9.25],
    ]);
  });
});
