import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { supportYearsQuery } from '../../src/questions/support-years.query.ts';
import { setYears } from '../../src/slice/edit-slice.ts';
import { EVERYTHING } from '../../src/slice/slice.ts';
import type { Engine } from '../../src/warehouse/engine.ts';
import { loadRecords } from '../../src/warehouse/load-records.ts';
import { answer, openWith, recordOf, seedDocuments } from './seed-warehouse.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await openWith(seedDocuments());
});
afterAll(() => engine.close());

describe('the support in play each year', () => {
  it('spreads the support of the seeds evenly over their days', async () => {
    const rows = await answer(engine, supportYearsQuery(EVERYTHING));
    const sums = new Map<number, number>();
    for (const { year, support } of rows) sums.set(year, (sums.get(year) ?? 0) + support);
    expect([...sums].map(([year, support]) => [year, Math.round(support)])).toEqual([
      [2008, 199_216],
      [2017, 113_049],
      [2018, 317_407],
      [2019, 317_407],
      [2020, 1_953_959],
      [2021, 5_810_769],
      [2022, 3_643_232],
      [2023, 502_376],
    ]);
    expect(rows.every((row) => row.n_spread === 5)).toBe(true);
  });

  it('loses nothing of a project’s support, and keeps Leader’s apart from the fund’s', async () => {
    const rows = await answer(engine, supportYearsQuery(EVERYTHING));
    const of = (kind: string) =>
      Math.round(rows.filter((row) => row.kind === kind).reduce((sum, row) => sum + row.support, 0));
    expect(of('leader')).toBe(1_223_539);
    expect(of('esf')).toBe(12_857_414 - 1_223_539);
  });

  it('tells all years of the projects that the slice has, also those outside its years', async () => {
    const rows = await answer(engine, supportYearsQuery(setYears(EVERYTHING, 2023, 2023)));
    expect(rows.map((row) => row.year)).toEqual([2021, 2022, 2023]);
    expect(rows[0]?.n_spread).toBe(1);
  });

  it('leaves out what has no end, ends before it starts, or runs into another century', async () => {
    const other = await openWith([]);
    const facts = { programme: 'esf-2014-2020', fund: 'ESF', totalBudget: 1000, esfSupport: 730 } as const;
    await loadRecords(
      other,
      [
        { start: '2019-01-01', end: '2020-12-31' },
        { start: '2019-01-01', end: null },
        { start: '2019-01-01', end: '2018-01-01' },
        { start: '2019-01-01', end: '2919-01-01' },
      ].map((dates, index) => ({
        record: recordOf(`${index}.txt`, { ...facts, ...dates, title: `P${index}` }),
        text: '',
      })),
    );
    const rows = await answer(other, supportYearsQuery(EVERYTHING));
    expect(rows.map(({ year, n, n_spread }) => [year, n, n_spread])).toEqual([
      [2019, 1, 1],
      [2020, 1, 1],
    ]);
    // 2020 had a day more.
    expect(rows[1]?.support).toBeCloseTo((730 * 366) / 731, 9);
    await other.close();
  });
});
