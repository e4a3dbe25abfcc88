import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { payersByQuery } from '../../src/questions/payers-by.query.ts';
import { setMembers } from '../../src/slice/edit-slice.ts';
import { EVERYTHING } from '../../src/slice/slice.ts';
import type { Engine } from '../../src/warehouse/engine.ts';
import { answer, openWith, recordOf, seedDocuments } from './seed-warehouse.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await openWith(seedDocuments());
});
afterAll(() => engine.close());

describe('who pays for projects together', () => {
  it('is told in parts of their whole cost, weighted by amount', async () => {
    const [all] = await answer(engine, payersByQuery(EVERYTHING, null));
    expect(all?.n).toBe(5);
    const parts = [all?.esf, all?.leader_programme, all?.leader_group, all?.eu, all?.cofinancing];
    expect(parts.reduce<number>((sum, part) => sum + (part ?? 0), 0)).toBeCloseTo(100, 6);
    // 4 342 000 of En väg in, and so on: sums, not a mean of shares.
    expect(all?.esf).toBeGreaterThan(50);
    expect(all?.esf).toBeLessThan(62);
  });

  it('is told of each member of a field alone', async () => {
    const rows = await answer(engine, payersByQuery(EVERYTHING, 'programme'));
    const leader = rows.find((row) => row.member === 'clld-2014-2020');
    expect(leader).toMatchObject({ n: 1, esf: 0, cofinancing: 0 });
    expect((leader?.leader_programme ?? 0) + (leader?.leader_group ?? 0)).toBeCloseTo(100, 6);
    const [same] = await answer(
      engine,
      payersByQuery(setMembers(EVERYTHING, 'programme', ['clld-2014-2020']), null),
    );
    expect(same?.leader_programme).toBeCloseTo(leader?.leader_programme ?? 0, 6);
  });

  it('is not told where no cost is explained', async () => {
    const none = await openWith([{ record: recordOf('a.txt', { totalBudget: 1_000_000 }), text: 'a' }]);
    const [row] = await answer(none, payersByQuery(EVERYTHING, null));
    await none.close();
    expect(row).toMatchObject({ n: 0, esf: null, cofinancing: null });
  });
});
