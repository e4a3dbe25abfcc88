import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { goalsQuery } from '../../src/questions/goals.query.ts';
import { setMembers } from '../../src/slice/edit-slice.ts';
import { EVERYTHING } from '../../src/slice/slice.ts';
import type { Engine } from '../../src/warehouse/engine.ts';
import { answer, openWith, seedDocuments } from './seed-warehouse.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await openWith(seedDocuments());
});
afterAll(() => engine.close());

describe('what came of the targets', () => {
  it('gives a project’s target and result with every sentence that tells of them, in the order they stand', async () => {
    const rows = (await answer(engine, goalsQuery(EVERYTHING))).filter((row) => row.title === 'GåGåGå');
    expect(rows.map(({ kind, value, unit, line }) => [kind, value, unit, line])).toEqual([
      ['target', 50, 'persons', 20],
      ['result', 79, 'persons', 20],
      ['result', 10, 'companies', 20],
    ]);
    expect(rows[0]).toMatchObject({ target: 50, result: 79, actual: 119, goal_achievement: 158 });
    expect(rows[0]?.quote).toContain('50 deltagare');
  });

  it('gives the share of those who took part, with how sure so few people make it', async () => {
    const [row] = (await answer(engine, goalsQuery(EVERYTHING))).filter(({ title }) => title === 'GåGåGå');
    expect(row?.result_rate).toBeCloseTo(66.39, 2);
    expect(row?.rate_low).toBeCloseTo(57.5, 1);
    expect(row?.rate_high).toBeCloseTo(74.2, 1);
  });

  it('counts the projects that tell of either, and those that tell of both', async () => {
    const rows = await answer(engine, goalsQuery(EVERYTHING));
    expect(new Set(rows.map((row) => row.title))).toEqual(new Set(['GåGåGå', 'En väg in']));
    expect(rows[0]).toMatchObject({ n_told: 2, n_both: 1 });
  });

  it('keeps a target that is a share as a share, with no number of people', async () => {
    const esf = setMembers(EVERYTHING, 'programme', ['esf-2014-2020']);
    const rows = await answer(engine, goalsQuery(esf));
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ kind: 'target', value: 75, unit: 'share', target: null, result: null });
  });
});
