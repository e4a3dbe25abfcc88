import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sql } from '../../src/measures/sql.ts';
import type { Facts } from '../../src/records/record.ts';
import type { Engine, Row } from '../../src/warehouse/engine.ts';
import { loadRecords } from '../../src/warehouse/load-records.ts';
import { openWith, recordOf } from '../questions/seed-warehouse.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await openWith([]);
});
afterAll(() => engine.close());

const derived = async (facts: Partial<Facts>): Promise<Row> => {
  await loadRecords(engine, [{ record: recordOf('one.txt', facts), text: '' }]);
  const [row] = await engine.query(sql`FROM projects WHERE id = 'one.txt'`);
  if (row === undefined) throw new Error('nothing was loaded');
  return row;
};

const goal = (value: number) => ({
  kind: 'target' as const,
  value,
  unit: 'share' as const,
  start: 0,
  end: 1,
  quote: '',
});

const shareOf = async (...values: number[]) => {
  const record = { ...recordOf('goal.txt', {}), statements: values.map(goal) };
  await loadRecords(engine, [{ record, text: '' }]);
  return engine.query(sql`SELECT target_share FROM projects WHERE id = 'goal.txt'`);
};

describe('what follows from a record', () => {
  it('takes the budget for the cost, else the approved expenditure, and says which', async () => {
    expect(await derived({ totalBudget: 100, approvedExpenditure: 90 })).toMatchObject({
      cost: 100,
      cost_basis: 'budget',
    });
    expect(await derived({ approvedExpenditure: 90 })).toMatchObject({ cost: 90, cost_basis: 'outturn' });
    expect(await derived({})).toMatchObject({ cost: null, cost_basis: null });
  });

  it('takes ESF support, Leader’s programme line or EU money for the support, and says which', async () => {
    expect(await derived({ esfSupport: 5 })).toMatchObject({ support: 5, support_kind: 'esf' });
    expect(await derived({ programmeSupport: 5, lagSupport: 3 })).toMatchObject({
      support: 5,
      support_kind: 'leader',
      leader_group: 3,
    });
    expect(await derived({ euContribution: 5 })).toMatchObject({ support: 5, support_kind: 'eu' });
    expect(await derived({ lagSupport: 3 })).toMatchObject({ support: null, support_kind: null });
  });

  it('keeps amounts in another currency out of every sum, and what the document says', async () => {
    const row = await derived({ currency: 'EUR', totalBudget: 100, euContribution: 60 });
    expect(row).toMatchObject({ cost: null, support: null, eu: null, cofinancing: null, total_budget: 100 });
    expect(row).toMatchObject({ foreign_cost: 100, foreign_support: 60 });
    expect(await derived({ currency: null, totalBudget: 100 })).toMatchObject({
      cost: null,
      foreign_cost: 100,
    });
    expect(await derived({ totalBudget: 100 })).toMatchObject({ cost: 100, foreign_cost: null });
  });

  it('calculates co-financing as what no line accounts for, and none when a line must be wrong', async () => {
    expect(await derived({ totalBudget: 100, esfSupport: 40 })).toMatchObject({ cofinancing: 60 });
    expect(await derived({ approvedExpenditure: 100, programmeSupport: 60, lagSupport: 30 })).toMatchObject({
      cofinancing: 10,
    });
    expect(await derived({ totalBudget: 100, esfSupport: 140 })).toMatchObject({ cofinancing: null });
    expect(await derived({ totalBudget: 100 })).toMatchObject({ cofinancing: null });
  });

  it('keys an area by its period, and never lets Leader or Interreg share a key with the fund', async () => {
    expect(await derived({ programme: 'esf-2007-2013', programmeArea: '2' })).toMatchObject({
      period: '2007-2013',
      area_key: '2007-2013:2',
    });
    expect(await derived({ programme: 'esf-plus-2021-2027', programmeArea: 'A' })).toMatchObject({
      area_key: '2021-2027:A',
    });
    expect(await derived({ programme: 'clld-2023-2027' })).toMatchObject({
      period: '2023-2027',
      area_key: '2023-2027:leader',
    });
    expect(await derived({ programme: 'interreg-2014-2020', programmeArea: '2' })).toMatchObject({
      area_key: '2014-2020:interreg-2',
    });
    expect(await derived({ programme: 'interreg-2014-2020' })).toMatchObject({
      area_key: '2014-2020:interreg',
    });
    expect(await derived({ programme: 'esf-2014-2020' })).toMatchObject({ area_key: null });
    expect(await derived({ programmeArea: '2' })).toMatchObject({ period: null, area_key: null });
  });

  it('takes feasibility studies and preparatory projects for preparatory, and no project whose phase is unknown', async () => {
    expect(await derived({ phase: 'feasibility-study' })).toMatchObject({ preparatory: true });
    expect(await derived({ phase: 'preparation' })).toMatchObject({ preparatory: true });
    expect(await derived({ phase: 'implementation' })).toMatchObject({ preparatory: false });
    expect(await derived({})).toMatchObject({ preparatory: false });
  });

  it('counts calendar months from the first day to the last, both in', async () => {
    expect(await derived({ start: '2021-02-01', end: '2021-02-28' })).toMatchObject({ months: 1 });
    expect(await derived({ start: '2020-02-01', end: '2020-02-29' })).toMatchObject({ months: 1 });
    expect(await derived({ start: '2021-01-31', end: '2021-01-31' })).toMatchObject({ months: 1 / 28 });
    expect(await derived({ start: '2021-04-01', end: '2021-04-15' })).toMatchObject({ months: 0.5 });
    expect(await derived({ start: '2021-04-02', end: '2021-04-01' })).toMatchObject({ months: null });
    expect(await derived({ start: '2021-04-02' })).toMatchObject({ months: null });
  });

  it('takes a date that is none for missing', async () => {
    expect(await derived({ start: '2021-02-30', end: '2021-03-01' })).toMatchObject({
      start_date: null,
      end_date: '2021-03-01',
    });
  });

  it('takes a region that is none of the regions for missing, and marks the concluded ones', async () => {
    expect(await derived({ region: 'Atlantis' })).toMatchObject({ region: null, region_inferred: false });
    const inferred = { line: 1, start: 0, end: 1, quote: 'x', status: 'inferred' as const };
    const record = { ...recordOf('two.txt', { region: 'Stockholm' }), evidence: { region: inferred } };
    await loadRecords(engine, [{ record, text: '' }]);
    expect(
      await engine.query(sql`SELECT region, region_inferred FROM projects WHERE id = 'two.txt'`),
    ).toEqual([{ region: 'Stockholm', region_inferred: true }]);
  });

  it('takes a goal stated as a share only when the document names one', async () => {
    expect(await shareOf(75, 75)).toEqual([{ target_share: 75 }]);
    expect(await shareOf(75, 50)).toEqual([{ target_share: null }]);
    expect(await shareOf()).toEqual([{ target_share: null }]);
  });
});
