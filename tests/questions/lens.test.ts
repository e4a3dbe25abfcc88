import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lensQuery } from '../../src/questions/lens.query.ts';
import { setMembers } from '../../src/slice/edit-slice.ts';
import { EVERYTHING } from '../../src/slice/slice.ts';
import type { Engine } from '../../src/warehouse/engine.ts';
import { answer, openWith, recordOf, seedDocuments } from './seed-warehouse.ts';

const undated = recordOf('undated.txt', { title: 'Utan datum', currency: 'EUR', totalBudget: 5 });

let engine: Engine;
beforeAll(async () => {
  engine = await openWith([...seedDocuments(), { record: undated, text: '' }]);
});
afterAll(() => engine.close());

describe('the lens', () => {
  it('has a row a project, the first to start first and those without a start last', async () => {
    const rows = await answer(engine, lensQuery(EVERYTHING));
    expect(rows.map((row) => row.title)).toEqual([
      'Förprojektering AME Svalöv',
      'GåGåGå',
      'En väg in',
      'Fasetten för arbete & studier',
      'Framtidsresan',
      'Utan datum',
    ]);
  });

  it('splits what each project costs by who pays, in the document’s own words for them', async () => {
    const rows = await answer(engine, lensQuery(EVERYTHING));
    const parts = rows.map((row) => [
      row.esf,
      row.leader_programme,
      row.leader_group,
      row.cofinancing,
      row.cost,
    ]);
    expect(parts).toEqual([
      [199_216, null, null, 63_900, 263_116],
      [null, 1_223_539, 602_941, 0, 1_826_480],
      [4_341_993, null, null, 4_907_260, 9_249_253],
      [6_692_666, null, null, 2_230_794, 8_923_460],
      [400_000, null, null, 0, 400_000],
      [null, null, null, null, null],
    ]);
  });

  it('keeps planned, actual, target, result and a goal as a share apart', async () => {
    const rows = await answer(engine, lensQuery(EVERYTHING));
    const people = rows.map((row) => [row.planned, row.actual, row.target, row.result, row.target_share]);
    expect(people).toEqual([
      [null, null, null, null, null],
      [null, 119, 50, 79, null],
      [100, null, null, null, 75],
      [250, null, null, null, null],
      [11, null, null, null, null],
      [null, null, null, null, null],
    ]);
    expect(rows.map((row) => row.goal_achievement)).toEqual([null, 158, null, null, null, null]);
  });

  it('gives the share of the support and says of what kind it is', async () => {
    const rows = await answer(engine, lensQuery(setMembers(EVERYTHING, 'period', ['2014-2020'])));
    const shares = rows.map((row) => [row.support_kind, Math.round((row.support_share ?? 0) * 100) / 100]);
    expect(shares).toEqual([
      ['leader', 66.99],
      ['esf', 46.94],
      ['esf', 75],
      ['esf', 100],
    ]);
  });

  it('tells dates as ISO text, and what a document in euro says beside the empty kronor', async () => {
    const rows = await answer(engine, lensQuery(EVERYTHING));
    expect(rows[0]).toMatchObject({
      start: '2008-05-01',
      end: '2008-10-31',
      months: 6,
      cost_basis: 'budget',
    });
    expect(rows.at(-1)).toMatchObject({ currency: 'EUR', cost: null, foreign_cost: 5, start: null });
  });
});
