import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { esfShareBinsQuery, esfSharesQuery } from '../../src/questions/esf-shares.query.ts';
import { setMembers } from '../../src/slice/edit-slice.ts';
import { EVERYTHING } from '../../src/slice/slice.ts';
import type { Engine } from '../../src/warehouse/engine.ts';
import { loadRecords } from '../../src/warehouse/load-records.ts';
import { answer, openWith, recordOf, seedDocuments } from './seed-warehouse.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await openWith(seedDocuments());
});
afterAll(() => engine.close());

describe('the ESF share beside the stated rate', () => {
  it('gives each ESF project of the seeds its share, its rate and the points between them', async () => {
    const rows = await answer(engine, esfSharesQuery(EVERYTHING));
    expect(
      rows.map(({ title, share, rate, deviation }) => [
        title,
        share.toFixed(2),
        rate,
        deviation?.toFixed(2) ?? null,
      ]),
    ).toEqual([
      ['Förprojektering AME Svalöv', '75.71', null, null],
      ['En väg in', '46.94', 50, '-3.06'],
      ['Fasetten för arbete & studier', '75.00', 50, '25.00'],
      ['Framtidsresan', '100.00', 50, '50.00'],
    ]);
  });

  it('counts them by whole per cent where they are many, with those that state another rate', async () => {
    expect(await answer(engine, esfShareBinsQuery(EVERYTHING))).toEqual([
      { share: 47, n: 1, n_rate: 1, n_apart: 1 },
      { share: 75, n: 1, n_rate: 1, n_apart: 1 },
      { share: 76, n: 1, n_rate: 0, n_apart: 0 },
      { share: 100, n: 1, n_rate: 1, n_apart: 1 },
    ]);
  });

  it('leaves out Leader’s projects, and projects that state one part only', async () => {
    const leader = setMembers(EVERYTHING, 'programme', ['clld-2014-2020']);
    expect(await answer(engine, esfSharesQuery(leader))).toEqual([]);
    expect(await answer(engine, esfShareBinsQuery(leader))).toEqual([]);
  });

  it('keeps support above the budget in sight, at the end of its own', async () => {
    const other = await openWith([]);
    const facts = { programme: 'esf-2014-2020', fund: 'ESF', totalBudget: 100 } as const;
    await loadRecords(other, [
      { record: recordOf('over.txt', { ...facts, esfSupport: 100.4, unionRate: 100 }), text: '' },
      { record: recordOf('no-budget.txt', { ...facts, totalBudget: null, esfSupport: 5 }), text: '' },
    ]);
    expect(await answer(other, esfShareBinsQuery(EVERYTHING))).toEqual([
      { share: 101, n: 1, n_rate: 1, n_apart: 0 },
    ]);
    await other.close();
  });
});
