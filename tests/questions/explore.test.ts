import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EXPLORE_DIMENSIONS, EXPLORE_MEASURES, FIRST_CHOICE } from '../../src/questions/explore-choice.ts';
import { exploreCountsQuery } from '../../src/questions/explore-counts.query.ts';
import { exploreDotsQuery } from '../../src/questions/explore-dots.query.ts';
import { exploreSpansQuery } from '../../src/questions/explore-spans.query.ts';
import { settle, type Shown } from '../../src/questions/explore-fit.ts';
import { exploreQuery, type ExploreRow } from '../../src/questions/explore.query.ts';
import { setMembers } from '../../src/slice/edit-slice.ts';
import { EVERYTHING, type Slice } from '../../src/slice/slice.ts';
import type { Engine } from '../../src/warehouse/engine.ts';
import { answer, openWith, recordOf, seedDocuments } from './seed-warehouse.ts';

/** Implementation projects of ESF in two regions, with cost and actual participants where given. */
const made = (name: string, region: string | null, totalBudget: number | null, actual: number | null) =>
  recordOf(`${name}.txt`, {
    title: name,
    owner: `Ägare ${name}`,
    programme: 'esf-2014-2020',
    phase: 'implementation',
    region,
    start: '2018-01-01',
    end: '2019-12-31',
    totalBudget,
    esfSupport: totalBudget === null ? null : totalBudget / 2,
    actualParticipants: actual,
  });

const FEW = [
  made('a', 'Sydsverige', 1_000_000, 10),
  made('b', 'Sydsverige', 3_000_000, 90),
  made('c', 'Sydsverige', 2_000_000, null),
  made('d', 'Stockholm', 6_000_000, 50),
  made('e', null, null, 7),
];
const MANY = Array.from({ length: 30 }, (_, at) => made(`m${at}`, 'Västsverige', (at + 1) * 1000, 1));

let few: Engine;
let many: Engine;
let seeds: Engine;
const withText = (records: typeof FEW) => records.map((record) => ({ record, text: '' }));
beforeAll(async () => {
  few = await openWith(withText(FEW));
  many = await openWith(withText(MANY));
  seeds = await openWith(seedDocuments());
});
afterAll(() => Promise.all([few.close(), many.close(), seeds.close()]));

const PLAIN: Shown = { ...FIRST_CHOICE, split: null, chart: 'bars' };

async function cells(engine: Engine, shown: Partial<Shown>, slice: Slice = EVERYTHING) {
  const rows = await answer(engine, exploreQuery(slice, { ...PLAIN, ...shown }, 'current'));
  const find = (by: string, split = '*', per = '*'): ExploreRow | undefined =>
    rows.find((row) => row.by_key === by && row.split_key === split && row.per_key === per);
  return { rows, find };
}

describe('what is explored', () => {
  it('tells the total of a ratio as a ratio of totals, and not as a sum or a mean of ratios', async () => {
    const { find } = await cells(few, { measure: 'cost-per-actual' });
    expect(find('=Sydsverige')).toMatchObject({ value: 40_000, n: 2, n_all: 3 });
    expect(find('=Stockholm')).toMatchObject({ value: 120_000, n: 1, n_all: 1 });
    expect(find('*')).toMatchObject({ value: 10_000_000 / 150, n: 3, n_all: 5 });
  });

  it('has a group whose projects do not say apart from every other, with no value of 0', async () => {
    const { find } = await cells(few, {});
    expect(find('?')).toMatchObject({ value: null, n: 0, n_all: 1 });
    expect(find('*')).toMatchObject({ value: 12_000_000, n: 4, n_all: 5 });
  });

  it('flags how many rest on so few participants that their ratio is read with care', async () => {
    const { find } = await cells(few, { measure: 'cost-per-actual' });
    expect(find('=Sydsverige')?.n_small).toBe(1);
    expect(find('=Stockholm')?.n_small).toBe(0);
  });

  it('tells a median from three projects on, and of fewer their own values', async () => {
    const { find } = await cells(few, { statistic: 'median' });
    expect(find('=Sydsverige')).toMatchObject({ value: 2_000_000, n: 3 });
    expect(find('=Sydsverige')).toMatchObject({ few_least: null, few_most: null });
    expect(find('=Stockholm')).toMatchObject({
      value: null,
      n: 1,
      few_least: 6_000_000,
      few_most: 6_000_000,
    });
    expect(find('*')?.value).toBe(2_500_000);
    const heads = await cells(few, { measure: 'cost-per-actual', statistic: 'median' });
    expect(heads.find('=Sydsverige')).toMatchObject({ value: null, n: 2, n_all: 3 });
    const { few_least, few_most } = heads.find('=Sydsverige') ?? {};
    expect(few_least).toBeCloseTo(1e5 / 3);
    expect(few_most).toBe(100_000);
    const sums = await cells(few, { measure: 'cost-per-actual' });
    expect(sums.rows.every((row) => row.few_least === null && row.few_most === null)).toBe(true);
  });

  it('keeps the twenty largest and adds the others up as the rest, of which it says how many they are', async () => {
    const { rows, find } = await cells(many, { by: 'owner' });
    expect(rows.filter((row) => row.by_key.startsWith('='))).toHaveLength(20);
    // The ten smallest: 1 000 to 10 000.
    expect(find('+')).toMatchObject({ value: 55_000, n: 10, n_all: 10, by_members: 10 });
    expect(find('*')?.value).toBe(465_000);
  });

  it('keeps seven colours and adds the others up, in every group', async () => {
    const { rows, find } = await cells(many, { split: 'owner', chart: 'stacked' });
    const splits = new Set(rows.map((row) => row.split_key));
    expect([...splits].filter((key) => key.startsWith('='))).toHaveLength(7);
    expect(find('=Västsverige', '+')).toMatchObject({ n: 23, split_members: 23 });
  });

  it('adds up a split, its groups and its small charts to the same totals', async () => {
    const { rows, find } = await cells(few, { split: 'owner', per: 'phase', chart: 'stacked' });
    const sum = rows
      .filter((row) => row.by_key !== '*' && row.split_key !== '*' && row.per_key !== '*')
      .reduce((total, row) => total + (row.value ?? 0), 0);
    expect(sum).toBe(12_000_000);
    expect(find('*', '*', '=implementation')?.value).toBe(12_000_000);
    expect(find('=Sydsverige', '*', '=implementation')?.value).toBe(6_000_000);
    expect(find('*', '=Ägare d', '*')?.value).toBe(6_000_000);
  });

  it('splits a cost into who pays it, and the parts are the whole of what is explained', async () => {
    const { rows, find } = await cells(seeds, { split: 'payer', chart: 'stacked' });
    expect(find('=Sydsverige', '=esf')?.value).toBe(4_941_209);
    expect(find('=Sydsverige', '=leader')?.value).toBe(1_223_539);
    expect(find('=Sydsverige', '=leader-group')?.value).toBe(602_941);
    expect(find('=Sydsverige')).toMatchObject({ value: 11_738_849, n: 4, n_all: 4 });
    for (const by of ['=Sydsverige', '=Småland och Öarna', '*']) {
      const parts = rows.filter((row) => row.by_key === by && row.split_key !== '*');
      expect(parts.reduce((total, row) => total + (row.value ?? 0), 0)).toBe(find(by)?.value);
    }
  });

  it('tells amounts in the prices of one year where they are asked for', async () => {
    const query = exploreQuery(EVERYTHING, { ...PLAIN, split: 'payer', chart: 'stacked' }, 'fixed');
    const rows = await answer(seeds, query);
    const total = rows.find((row) => row.by_key === '*' && row.split_key === '*');
    expect(total?.value).toBeGreaterThan(20_662_309);
    const esf = rows.find((row) => row.by_key === '*' && row.split_key === '=esf');
    expect(esf?.value).toBeGreaterThan(11_633_875);
  });

  it('heeds the slice', async () => {
    const { rows } = await cells(few, {}, setMembers(EVERYTHING, 'region', ['Stockholm']));
    expect(rows.map((row) => row.by_key).toSorted()).toEqual(['*', '=Stockholm']);
  });

  it('counts what each measure can be told of, so that one without data is not offered', async () => {
    const rows = await answer(few, exploreCountsQuery(EVERYTHING));
    const n = Object.fromEntries(rows.map((row) => [row.measure, row.n]));
    expect(n).toMatchObject({ 'total-cost': 4, actual: 4, 'cost-per-actual': 3, planned: 0 });
    expect(rows.every((row) => row.n_all === 5)).toBe(true);
    expect(rows).toHaveLength(EXPLORE_MEASURES.length);
  });

  it('gives the projects’ own values for a dot each, and leaves out who has none', async () => {
    const rows = await answer(
      few,
      exploreDotsQuery(EVERYTHING, { ...PLAIN, measure: 'cost-per-actual', chart: 'dots' }, 'current'),
    );
    expect(rows.map((row) => [row.by_key, row.title, row.value])).toEqual([
      ['=Stockholm', 'd', 120_000],
      ['=Sydsverige', 'b', 3_000_000 / 90],
      ['=Sydsverige', 'a', 100_000],
    ]);
  });

  it('answers every measure by every dimension, whole and as a median', async () => {
    const known = { slice: EVERYTHING, withValue: () => 30 };
    for (const measure of EXPLORE_MEASURES) {
      const by =
        EXPLORE_DIMENSIONS[EXPLORE_MEASURES.indexOf(measure) % EXPLORE_DIMENSIONS.length] ?? 'region';
      for (const statistic of ['whole', 'median'] as const) {
        const { shown } = settle({ ...PLAIN, measure, statistic, by, per: 'period' }, known);
        const rows = await answer(seeds, exploreQuery(EVERYTHING, shown, 'fixed'));
        const all = rows.find((row) => row.by_key === '*' && row.per_key === '*');
        expect(all?.n_all).toBe(5);
      }
    }
  });

  it('knows when the projects of each group ran, the first to start first, without those that have no period', async () => {
    const shown: Shown = { ...PLAIN, measure: 'months', chart: 'timeline' };
    const timed = await openWith(
      withText([
        made('late', 'Sydsverige', 1, 1),
        recordOf('early.txt', {
          title: 'early',
          region: 'Sydsverige',
          start: '2010-02-01',
          end: '2010-03-31',
        }),
        recordOf('open.txt', { title: 'open', region: 'Stockholm', start: '2010-02-01' }),
      ]),
    );
    const rows = await answer(timed, exploreSpansQuery(EVERYTHING, shown));
    await timed.close();
    expect(rows).toMatchObject([
      {
        id: 'early.txt',
        by_key: '=Sydsverige',
        start: '2010-02-01',
        end: '2010-03-31',
        months: 2,
        programme: null,
      },
      { id: 'late.txt', by_key: '=Sydsverige', months: 24, programme: 'esf-2014-2020', preparatory: false },
    ]);
  });
});
