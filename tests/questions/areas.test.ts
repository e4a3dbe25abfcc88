import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { areasQuery } from '../../src/questions/areas.query.ts';
import { setMembers } from '../../src/slice/edit-slice.ts';
import { EVERYTHING } from '../../src/slice/slice.ts';
import type { Engine } from '../../src/warehouse/engine.ts';
import { answer, openWith, recordOf, seedDocuments } from './seed-warehouse.ts';

const added = [
  recordOf('interreg.txt', { programme: 'interreg-2014-2020', programmeArea: '2', totalBudget: 1 }),
  recordOf('unverified.txt', { programme: 'esf-2014-2020', programmeArea: '4', totalBudget: 2 }),
  recordOf('without.txt', { programme: 'esf-2014-2020', totalBudget: 3 }),
  recordOf('nothing.txt', {}),
];

let engine: Engine;
beforeAll(async () => {
  engine = await openWith([...seedDocuments(), ...added.map((record) => ({ record, text: '' }))]);
});
afterAll(() => engine.close());

describe('by programme area', () => {
  it('never adds up the same number of two periods or programmes', async () => {
    const rows = await answer(engine, areasQuery(EVERYTHING));
    expect(rows.map((row) => [row.period, row.area_key, row.code, row.n, row.cost_sum])).toEqual([
      ['2007-2013', '2007-2013:2', '2', 1, 263_116],
      ['2014-2020', '2014-2020:1', '1', 1, 400_000],
      ['2014-2020', '2014-2020:2', '2', 2, 18_172_713],
      ['2014-2020', '2014-2020:4', '4', 1, 2],
      ['2014-2020', null, null, 1, 3],
      ['2014-2020', '2014-2020:interreg-2', '2', 1, 1],
      ['2014-2020', '2014-2020:leader', null, 1, 1_826_480],
      [null, null, null, 1, null],
    ]);
  });

  it('names an area by its period, and only with a name seen in an official source', async () => {
    const rows = await answer(engine, areasQuery(EVERYTHING));
    const names = rows.map((row) => [row.area_key, row.name_sv, row.verified]);
    expect(names).toContainEqual(['2007-2013:2', 'Ökat arbetskraftsutbud', true]);
    expect(names).toContainEqual(['2014-2020:2', 'Ökade övergångar till arbete', true]);
    expect(names).toContainEqual(['2014-2020:4', null, false]);
    expect(names).toContainEqual(['2014-2020:interreg-2', null, false]);
  });

  it('still shows the areas that were not chosen, but heeds every other clause', async () => {
    const chosen = setMembers(setMembers(EVERYTHING, 'area', ['2014-2020:2']), 'region', ['Sydsverige']);
    const rows = await answer(engine, areasQuery(chosen));
    expect(rows.map((row) => [row.area_key, row.n])).toEqual([
      ['2007-2013:2', 1],
      ['2014-2020:1', 1],
      ['2014-2020:2', 1],
      ['2014-2020:leader', 1],
    ]);
  });
});
