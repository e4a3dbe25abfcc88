import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  projectsTableQuery,
  SORTS,
  type Direction,
  type Page,
  type ProjectsTableRow,
  type Sort,
} from '../../src/questions/projects-table.query.ts';
import { setMembers, setText } from '../../src/slice/edit-slice.ts';
import { EVERYTHING } from '../../src/slice/slice.ts';
import type { Engine } from '../../src/warehouse/engine.ts';
import { syntheticProject } from '../../src/synthetic/synthetic-project.ts';
import { answer, openWith, recordOf, seedDocuments } from './seed-warehouse.ts';

const finding = (severity: 'error' | 'check' | 'explained') => ({
  code: 'x',
  severity,
  field: null,
  message: 'm',
  messageEn: 'm',
});
const findings = [finding('check'), finding('error'), finding('check')];
const added = [
  { ...recordOf('ang.txt', { title: 'Ängen', ownerMunicipality: 'Örebro' }), findings },
  recordOf('ake.txt', { title: 'åkern', ownerMunicipality: 'Åre' }),
  recordOf('no-title.txt', {}),
];

let engine: Engine;
beforeAll(async () => {
  engine = await openWith([...seedDocuments(), ...added.map((record) => ({ record, text: '' }))]);
});
afterAll(() => engine.close());

const column = async (
  sort: Sort,
  direction: Direction,
  name: 'title' | 'municipality' | 'phase' | 'cost',
) => {
  const rows = await answer(engine, projectsTableQuery(EVERYTHING, sort, direction));
  return rows.map((row) => row[name]);
};

describe('the projects table', () => {
  it('orders names the Swedish way, and puts what is missing last in both directions', async () => {
    expect(await column('title', 'ascending', 'title')).toEqual([
      'En väg in',
      'Fasetten för arbete & studier',
      'Framtidsresan',
      'Förprojektering AME Svalöv',
      'GåGåGå',
      'åkern',
      'Ängen',
      null,
    ]);
    expect((await column('title', 'descending', 'title')).slice(0, 3)).toEqual(['Ängen', 'åkern', 'GåGåGå']);
    expect((await column('title', 'descending', 'title')).at(-1)).toBeNull();
    expect((await column('municipality', 'ascending', 'municipality')).slice(-4)).toEqual([
      'Svalöv',
      'Åre',
      'Örebro',
      null,
    ]);
  });

  it('orders phases as they follow on each other, and amounts by size', async () => {
    expect((await column('phase', 'ascending', 'phase')).slice(0, 3)).toEqual([
      'feasibility-study',
      'preparation',
      'implementation',
    ]);
    expect((await column('cost', 'descending', 'cost')).slice(0, 2)).toEqual([9_249_253, 8_923_460]);
    expect((await column('cost', 'descending', 'cost')).at(-1)).toBeNull();
  });

  it.each(SORTS)('can be ordered by %s without losing a project', async (sort) => {
    for (const direction of ['ascending', 'descending'] as const) {
      const rows = await answer(engine, projectsTableQuery(EVERYTHING, sort, direction));
      expect(new Set(rows.map((row) => row.id)).size).toBe(8);
    }
  });

  it('counts findings by severity, 0 where there are none', async () => {
    const rows = await answer(engine, projectsTableQuery(EVERYTHING, 'title', 'ascending'));
    const counts = rows.map((row) => [row.id, row.n_errors, row.n_checks, row.n_explained]);
    expect(counts).toContainEqual(['ang.txt', 1, 2, 0]);
    expect(counts).toContainEqual(['ake.txt', 0, 0, 0]);
  });

  it('gives each project its figures per participant on one basis each, and none to preparatory ones', async () => {
    const rows = await answer(
      engine,
      projectsTableQuery(setMembers(EVERYTHING, 'period', ['2014-2020']), 'start', 'ascending'),
    );
    const perHead = rows.map((row) =>
      [row.title, row.cost_per_actual, row.cost_per_planned].map((cell) =>
        typeof cell === 'number' ? Math.round(cell) : cell,
      ),
    );
    expect(perHead).toEqual([
      ['GåGåGå', 15_349, null],
      ['En väg in', null, 92_493],
      ['Fasetten för arbete & studier', null, 35_694],
      ['Framtidsresan', null, null],
    ]);
  });

  it('keeps what the document states beside what is calculated from it', async () => {
    const rows = await answer(engine, projectsTableQuery(EVERYTHING, 'title', 'ascending'));
    expect(rows[0]).toMatchObject({
      title: 'En väg in',
      union_rate: 50,
      total_budget: 9_249_253,
      layout: 'esf-2014-2020',
    });
    expect(rows[0]?.support_share).toBeCloseTo(46.94, 2);
    expect(rows[0]?.deviation).toBeCloseTo(-3.06, 2);
    expect(rows[0]?.support_per_month).toBeCloseTo(180_916, 0);
  });
});

const key = (row: ProjectsTableRow | undefined) => ({
  group: row?.member_rank ?? 0,
  value: row?.sort_value ?? null,
  place: row?.place ?? 0,
});
const ids = (rows: readonly ProjectsTableRow[]) => rows.map((row) => row.id);

describe('the pages of the projects table', () => {
  let many: Engine;
  beforeAll(async () => {
    const synthetic = Array.from({ length: 137 }, (_, number) => {
      const { id, ...facts } = syntheticProject(5, number);
      return { record: recordOf(id, { ...facts, projectNumber: id }), text: '' };
    });
    many = await openWith([...seedDocuments(), ...synthetic]);
  });
  afterAll(() => many.close());

  const SIZE = 10;
  const page = (sort: Sort, direction: Direction, at: Page) =>
    answer(many, projectsTableQuery(EVERYTHING, sort, direction, at, SIZE));
  it.each(SORTS)(
    'hold by %s what the whole table holds, in its order, forwards and backwards',
    async (sort) => {
      for (const direction of ['ascending', 'descending'] as const) {
        const whole = ids(
          await answer(many, projectsTableQuery(EVERYTHING, sort, direction, { at: 'start' }, 1000)),
        );
        expect(whole).toHaveLength(142);
        const forwards: string[] = [];
        let rows = await page(sort, direction, { at: 'start' });
        while (rows.length > 0) {
          forwards.push(...ids(rows));
          rows = await page(sort, direction, { at: 'after', key: key(rows.at(-1)) });
        }
        expect(forwards).toEqual(whole);
        const backwards: string[] = [];
        rows = await page(sort, direction, { at: 'end' });
        while (rows.length > 0) {
          backwards.unshift(...ids(rows));
          rows = await page(sort, direction, { at: 'before', key: key(rows[0]) });
        }
        expect(backwards).toEqual(whole);
      }
    },
  );

  it('hold the projects of one member after those of another, each in the order asked for', async () => {
    const members = ['2021-2027', '2014-2020', '2007-2013', null];
    const gathering = { field: 'period', members } as const;
    const gathered = (at: Page, size = SIZE) =>
      answer(many, projectsTableQuery(EVERYTHING, 'cost', 'descending', at, size, gathering));
    const whole = await gathered({ at: 'start' }, 1000);
    expect(whole).toHaveLength(142);
    expect(new Set(whole.map((row) => row.gathered_by))).toEqual(new Set(['period']));
    const ranks = whole.map((row) => members.indexOf(row.member));
    expect(ranks).toEqual(ranks.toSorted((one, other) => one - other));
    for (const member of members) {
      const own = whole.filter((row) => row.member === member);
      const costs = own.map((row) => row.cost ?? -1);
      expect(own.every((row) => row.period === member)).toBe(true);
      expect(costs).toEqual(costs.toSorted((one, other) => other - one));
    }
    const forwards: string[] = [];
    let rows = await gathered({ at: 'start' });
    while (rows.length > 0) {
      forwards.push(...ids(rows));
      rows = await gathered({ at: 'after', key: key(rows.at(-1)) });
    }
    expect(forwards).toEqual(ids(whole));
    const backwards: string[] = [];
    rows = await gathered({ at: 'end' });
    while (rows.length > 0) {
      backwards.unshift(...ids(rows));
      rows = await gathered({ at: 'before', key: key(rows[0]) });
    }
    expect(backwards).toEqual(ids(whole));
  });

  it('stay within the slice', async () => {
    const slice = setText(EVERYTHING, 'steget');
    const whole = await answer(many, projectsTableQuery(slice, 'cost', 'descending', { at: 'start' }, 1000));
    const [first] = await answer(many, projectsTableQuery(slice, 'cost', 'descending', { at: 'start' }, 1));
    const next = await answer(
      many,
      projectsTableQuery(slice, 'cost', 'descending', { at: 'after', key: key(first) }, 3),
    );
    expect(ids(next)).toEqual(ids(whole.slice(1, 4)));
  });
});
