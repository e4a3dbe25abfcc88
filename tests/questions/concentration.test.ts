import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { concentrationQuery } from '../../src/questions/concentration.query.ts';
import { EVERYTHING } from '../../src/slice/slice.ts';
import type { Engine } from '../../src/warehouse/engine.ts';
import { loadRecords } from '../../src/warehouse/load-records.ts';
import { answer, openWith, recordOf, seedDocuments } from './seed-warehouse.ts';

const withSupports = async (supports: readonly number[]): Promise<Engine> => {
  const engine = await openWith([]);
  const facts = { programme: 'esf-2014-2020', fund: 'ESF' } as const;
  await loadRecords(
    engine,
    supports.map((esfSupport, index) => ({
      record: recordOf(`${index}.txt`, {
        ...facts,
        esfSupport,
        title: `P${index}`,
        projectNumber: `${index}`,
      }),
      text: '',
    })),
  );
  return engine;
};

describe('how the support is spread', () => {
  let seeds: Engine;
  beforeAll(async () => {
    seeds = await openWith(seedDocuments());
  });
  afterAll(() => seeds.close());

  it('ranks the projects, with what each adds to all before it', async () => {
    const rows = await answer(seeds, concentrationQuery(EVERYTHING));
    expect(
      rows.map(({ rank, title, share, cumulative }) => [
        rank,
        title,
        share.toFixed(1),
        cumulative.toFixed(1),
      ]),
    ).toEqual([
      [1, 'Fasetten för arbete & studier', '52.1', '52.1'],
      [2, 'En väg in', '33.8', '85.8'],
      [3, 'GåGåGå', '9.5', '95.3'],
      [4, 'Framtidsresan', '3.1', '98.5'],
      [5, 'Förprojektering AME Svalöv', '1.5', '100.0'],
    ]);
  });

  it('computes no measure of concentration from so few', async () => {
    const [row] = await answer(seeds, concentrationQuery(EVERYTHING));
    expect(row).toMatchObject({ n: 5, hhi: null, gini: null });
  });

  it('has no share for what was paid back, which a list gives as less than nothing', async () => {
    const engine = await withSupports([...Array.from({ length: 25 }, () => 400), -9_000]);
    const rows = await answer(engine, concentrationQuery(EVERYTHING));
    expect(rows[0]).toMatchObject({ n: 25 });
    expect(rows[0]?.hhi).toBeCloseTo(400, 9);
    expect(rows[0]?.gini).toBeCloseTo(0, 9);
    expect(Math.max(...rows.map(({ cumulative }) => cumulative))).toBeCloseTo(100, 9);
    await engine.close();
  });

  it('computes both from twenty on: nothing but equals are 0 and 10 000 by their number', async () => {
    const engine = await withSupports(Array.from({ length: 25 }, () => 400));
    const rows = await answer(engine, concentrationQuery(EVERYTHING));
    expect(rows[0]?.hhi).toBeCloseTo(400, 9);
    expect(rows[0]?.gini).toBeCloseTo(0, 9);
    await engine.close();
  });

  it('draws a curve of many by the first twenty and fifty steps, to the last', async () => {
    const engine = await withSupports(Array.from({ length: 230 }, (_, index) => 1 + index));
    const rows = await answer(engine, concentrationQuery(EVERYTHING));
    expect(rows.length).toBeLessThanOrEqual(70);
    expect(rows.slice(0, 20).map((row) => row.rank)).toEqual(
      Array.from({ length: 20 }, (_, index) => index + 1),
    );
    expect(rows.at(-1)).toMatchObject({ rank: 230, n: 230 });
    expect(rows.at(-1)?.cumulative).toBeCloseTo(100, 9);
    await engine.close();
  });

  it('has nothing to tell where no project has any support', async () => {
    const engine = await withSupports([0, 0]);
    expect(await answer(engine, concentrationQuery(EVERYTHING))).toEqual([]);
    await engine.close();
  });
});
