import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { identifier, sql } from '../../src/measures/sql.ts';
import { kpiQuery, type KpiRow } from '../../src/questions/kpi.query.ts';
import { kpiMediansQuery, type KpiMediansRow } from '../../src/questions/kpi-medians.query.ts';
import type { Facts } from '../../src/records/record.ts';
import { setMembers, setText, setYears } from '../../src/slice/edit-slice.ts';
import { EVERYTHING, type Slice } from '../../src/slice/slice.ts';
import type { Engine } from '../../src/warehouse/engine.ts';
import { loadRecords } from '../../src/warehouse/load-records.ts';
import { DOCUMENT_TABLES } from '../../src/warehouse/document-tables.ts';
import { answer, openWith, recordOf, seedDocuments } from './seed-warehouse.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await openWith([]);
});
beforeEach(async () => {
  await engine.transact(DOCUMENT_TABLES.map(({ name }) => sql`DELETE FROM ${identifier(name)}`));
  await loadRecords(engine, seedDocuments());
});
afterAll(() => engine.close());

const medians = async (slice: Slice): Promise<KpiMediansRow> => {
  const [row] = await answer(engine, kpiMediansQuery(slice));
  if (!row) throw new Error('the question has one row');
  return row;
};
const kpi = async (slice: Slice): Promise<KpiRow> => {
  const [row, ...more] = await answer(engine, kpiQuery(slice));
  if (row === undefined || more.length > 0) throw new Error('expected one row');
  return row;
};
const add = (facts: Partial<Facts>) =>
  loadRecords(engine, [...seedDocuments(), { record: recordOf('added.txt', facts), text: '' }]);

describe('the numbers at the top, over the seeds', () => {
  it('adds up money and people, with the projects behind each sum', async () => {
    expect(await kpi(EVERYTHING)).toMatchObject({
      n_all: 5,
      n: 5,
      cost_sum: 20_662_309,
      n_cost: 5,
      n_cost_outturn: 1,
      support_sum: 12_857_414,
      n_support: 5,
      n_esf_share: 4,
      planned_sum: 361,
      n_planned: 3,
      actual_sum: 119,
      n_actual: 1,
      target_sum: 50,
      result_sum: 79,
      goal_achievement: 158,
      goal_target_sum: 50,
      goal_result_sum: 79,
      n_goal: 1,
      participation: null,
      n_participation: 0,
      n_eligible: 3,
      n_preparatory: 2,
      n_inferred_region: 1,
      n_foreign: 0,
      n_unknown_dates: 0,
    });
  });

  it('tells the ESF share from the share of all support', async () => {
    const { esf_share, support_share } = await kpi(EVERYTHING);
    expect(esf_share).toBeCloseTo(61.76, 2);
    expect(support_share).toBeCloseTo(62.23, 2);
  });

  it('gives costs per participant as ratios of sums, planned and actual apart, and no median of one or two', async () => {
    const row = await kpi(EVERYTHING);
    expect(row.cost_per_actual).toBeCloseTo(15_349, 0);
    expect(row.n_cost_per_actual).toBe(1);
    expect(row.cost_per_planned).toBeCloseTo(51_922, 0);
    expect(row.n_cost_per_planned).toBe(2);
    expect(row.cost_per_planned_min).toBeCloseTo(35_694, 0);
    expect(row.cost_per_planned_max).toBeCloseTo(92_493, 0);
    expect((await medians(EVERYTHING)).cost_per_planned_median).toBeNull();
    expect(row.support_per_planned).toBeCloseTo((4_341_993 + 6_692_666) / 350, 6);
  });

  it('totals 18 172 713 kronor for area 2 of 2014–2020', async () => {
    expect(await kpi(setMembers(EVERYTHING, 'area', ['2014-2020:2']))).toMatchObject({
      n: 2,
      cost_sum: 18_172_713,
    });
  });

  it('has no sum, rather than 0, where no project states one', async () => {
    const svalov = await kpi(setMembers(EVERYTHING, 'period', ['2007-2013']));
    expect(svalov).toMatchObject({
      n: 1,
      planned_sum: null,
      n_planned: 0,
      actual_sum: null,
      cost_per_planned: null,
    });
    const none = await kpi(setText(EVERYTHING, 'zebra'));
    expect(none).toMatchObject({
      n: 0,
      n_all: 5,
      cost_sum: null,
      n_cost: 0,
      support_share: null,
      n_eligible: 0,
    });
  });
});

describe('the numbers at the top, over odd documents', () => {
  it('leave amounts in euro out of every sum of kronor, and count them', async () => {
    await add({ currency: 'EUR', totalBudget: 900_000, euContribution: 1, plannedParticipants: 9 });
    expect(await kpi(EVERYTHING)).toMatchObject({
      n: 6,
      n_foreign: 1,
      cost_sum: 20_662_309,
      n_cost: 5,
      planned_sum: 370,
      n_cost_per_planned: 2,
    });
  });

  it('leave a project out of a ratio together with its denominator', async () => {
    const before = await kpi(EVERYTHING);
    await add({ programme: 'esf-2014-2020', totalBudget: 1_000_000, phase: 'implementation' });
    const row = await kpi(EVERYTHING);
    expect(row.cost_sum).toBe(21_662_309);
    expect(row).toMatchObject({ support_share: before.support_share, n_support_share: 5, n_eligible: 4 });
    expect(row).toMatchObject({ cost_per_planned: before.cost_per_planned, n_cost_per_planned: 2 });
  });

  it('tell a median from three projects on', async () => {
    await add({ totalBudget: 600_000, plannedParticipants: 10 });
    const row = await kpi(EVERYTHING);
    expect(row.n_cost_per_planned).toBe(3);
    expect((await medians(EVERYTHING)).cost_per_planned_median).toBe(60_000);
  });

  it('count the projects that a choice of years leaves out for want of dates, under the other clauses', async () => {
    await add({ region: 'Stockholm', start: '2020-01-01' });
    const years = setYears(EVERYTHING, 2020, 2020);
    expect(await kpi(years)).toMatchObject({ n: 2, n_unknown_dates: 1 });
    expect(await kpi(setMembers(years, 'region', ['Sydsverige']))).toMatchObject({ n_unknown_dates: 0 });
    expect(await kpi(EVERYTHING)).toMatchObject({ n: 6, n_unknown_dates: 0 });
  });
});
