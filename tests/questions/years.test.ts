import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { yearsQuery, type YearRow } from '../../src/questions/years.query.ts';
import { setMembers, setYears } from '../../src/slice/edit-slice.ts';
import { EVERYTHING } from '../../src/slice/slice.ts';
import type { Engine } from '../../src/warehouse/engine.ts';
import { answer, openWith, recordOf, seedDocuments } from './seed-warehouse.ts';

const added = [
  recordOf('before.txt', { start: '2005-01-01', end: '2006-12-31' }),
  recordOf('across.txt', { start: '2006-01-01', end: '2007-03-31' }),
  recordOf('after.txt', { start: '2027-12-31', end: '2031-01-01' }),
  recordOf('beyond.txt', { start: '2028-01-01', end: '2031-01-01' }),
  recordOf('open.txt', { start: '2012-01-01' }),
  recordOf('backwards.txt', { start: '2012-12-31', end: '2012-01-01' }),
];

let engine: Engine;
beforeAll(async () => {
  engine = await openWith([...seedDocuments(), ...added.map((record) => ({ record, text: '' }))]);
});
afterAll(() => engine.close());

const at = (rows: YearRow[], year: number, quarter: number) => {
  const row = rows.find((one) => one.year === year && one.quarter === quarter);
  return row && [row.n_all, row.n];
};

describe('projects quarter by quarter', () => {
  it('has every quarter from 2007 to 2027, in order, with its first day', async () => {
    const rows = await answer(engine, yearsQuery(EVERYTHING));
    expect(rows).toHaveLength(84);
    expect(rows[0]).toMatchObject({ year: 2007, quarter: 1, start: '2007-01-01' });
    expect(rows.at(-1)).toMatchObject({ year: 2027, quarter: 4, start: '2027-10-01' });
  });

  it('counts a project in each quarter that it ran in, the first and the last included', async () => {
    const rows = await answer(engine, yearsQuery(EVERYTHING));
    expect(at(rows, 2008, 1)).toEqual([0, 0]);
    expect(at(rows, 2008, 2)).toEqual([1, 1]);
    expect(at(rows, 2008, 4)).toEqual([1, 1]);
    expect(at(rows, 2009, 1)).toEqual([0, 0]);
    expect(at(rows, 2021, 1)).toEqual([4, 4]);
    expect(at(rows, 2021, 3)).toEqual([3, 3]);
    expect(at(rows, 2023, 2)).toEqual([0, 0]);
  });

  it('cuts projects at the ends of the span, and places none without both dates in order', async () => {
    const rows = await answer(engine, yearsQuery(EVERYTHING));
    expect(at(rows, 2007, 1)).toEqual([1, 1]);
    expect(at(rows, 2007, 2)).toEqual([0, 0]);
    expect(at(rows, 2027, 4)).toEqual([1, 1]);
    expect(at(rows, 2012, 2)).toEqual([0, 0]);
  });

  it('counts the slice beside all, its own years left out', async () => {
    const slice = setMembers(setYears(EVERYTHING, 2010, 2011), 'region', ['Småland och Öarna']);
    const rows = await answer(engine, yearsQuery(slice));
    expect(at(rows, 2021, 1)).toEqual([4, 1]);
    expect(at(rows, 2020, 2)).toEqual([2, 0]);
  });
});
