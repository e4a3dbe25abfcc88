import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { REGIONS } from '../../src/measures/dimensions.ts';
import { regionsQuery } from '../../src/questions/regions.query.ts';
import { setMembers } from '../../src/slice/edit-slice.ts';
import { EVERYTHING } from '../../src/slice/slice.ts';
import type { Engine } from '../../src/warehouse/engine.ts';
import { answer, openWith, recordOf, seedDocuments } from './seed-warehouse.ts';

const nowhere = recordOf('nowhere.txt', { title: 'Utan region', totalBudget: 7 });

let engine: Engine;
beforeAll(async () => {
  engine = await openWith([...seedDocuments(), { record: nowhere, text: '' }]);
});
afterAll(() => engine.close());

describe('by region', () => {
  it('has every region, those without a project too, and last the projects without a region', async () => {
    const rows = await answer(engine, regionsQuery(EVERYTHING));
    expect(rows.map((row) => row.region)).toEqual([...REGIONS, null]);
    expect(rows.find((row) => row.region === 'Stockholm')).toEqual({
      region: 'Stockholm',
      n: 0,
      support_sum: null,
      n_with_support: 0,
      cost_sum: null,
      n_cost: 0,
      n_inferred: 0,
    });
    expect(rows.at(-1)).toMatchObject({ n: 1, cost_sum: 7, support_sum: null, n_with_support: 0 });
  });

  it('adds up support and cost, and counts the regions that were concluded', async () => {
    const rows = await answer(engine, regionsQuery(EVERYTHING));
    expect(rows.find((row) => row.region === 'Sydsverige')).toMatchObject({
      n: 4,
      cost_sum: 11_738_849,
      support_sum: 6_164_748,
      n_inferred: 1,
    });
    expect(rows.find((row) => row.region === 'Småland och Öarna')).toMatchObject({
      n: 1,
      cost_sum: 8_923_460,
    });
  });

  it('still shows the regions that were not chosen, but heeds every other clause', async () => {
    const chosen = setMembers(setMembers(EVERYTHING, 'region', ['Sydsverige']), 'phase', ['implementation']);
    const rows = await answer(engine, regionsQuery(chosen));
    expect(rows.filter((row) => row.n > 0).map((row) => [row.region, row.n])).toEqual([
      ['Småland och Öarna', 1],
      ['Sydsverige', 2],
    ]);
  });
});
