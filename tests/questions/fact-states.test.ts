import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { factCountsQuery, factStatesQuery } from '../../src/questions/fact-states.query.ts';
import { FACT_IDS } from '../../src/questions/facts-known.ts';
import { setMembers } from '../../src/slice/edit-slice.ts';
import { EVERYTHING } from '../../src/slice/slice.ts';
import type { Engine } from '../../src/warehouse/engine.ts';
import { answer, openWith, recordOf, seedDocuments } from './seed-warehouse.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await openWith(seedDocuments());
});
afterAll(() => engine.close());

describe('how the facts of a project are known', () => {
  it('tells what is stated, calculated, inferred, to be checked and missing apart', async () => {
    const rows = await answer(engine, factStatesQuery(EVERYTHING, 10));
    expect(rows).toHaveLength(5 * FACT_IDS.length);
    const stateOf = (title: string, fact: string) =>
      rows.find((row) => row.title === title && row.fact === fact)?.state;
    expect(stateOf('En väg in', 'cost')).toBe('stated');
    // Cost less support: no document states it. The Leader group's own money is stated.
    expect(stateOf('En väg in', 'otherFunding')).toBe('calculated');
    expect(stateOf('GåGåGå', 'otherFunding')).toBe('stated');
    // Concluded from the place.
    expect(stateOf('GåGåGå', 'region')).toBe('inferred');
    // A goal that only a sentence gives.
    expect(stateOf('En väg in', 'target')).toBe('inferred');
    // A difference that is explained is no fault.
    expect(stateOf('Fasetten för arbete & studier', 'unionRate')).toBe('stated');
    expect(stateOf('Förprojektering AME Svalöv', 'planned')).toBe('missing');
  });

  it('says that a fact should be checked where a finding about it asks for that', async () => {
    const finding = { code: 'x', field: 'unionRate', message: 'm', messageEn: 'm' };
    const other = await openWith(
      (['check', 'explained'] as const).map((severity) => ({
        record: {
          ...recordOf(`${severity}.txt`, { title: severity, unionRate: 40 }),
          findings: [{ ...finding, severity }],
        },
        text: '',
      })),
    );
    const rows = await answer(other, factStatesQuery(EVERYTHING, 10));
    await other.close();
    const rates = rows.filter((row) => row.fact === 'unionRate').map((row) => [row.title, row.state]);
    expect(rates).toContainEqual(['check', 'check']);
    // A difference that is explained is no fault.
    expect(rates.find(([title]) => title === 'explained')?.[1]).not.toBe('check');
  });

  it('is told of the first projects of the slice alone, in the order of the table', async () => {
    const rows = await answer(engine, factStatesQuery(EVERYTHING, 2));
    expect([...new Set(rows.map((row) => row.title))]).toEqual(['Förprojektering AME Svalöv', 'GåGåGå']);
  });

  it('is counted over all of the slice', async () => {
    const [all] = await answer(engine, factCountsQuery(EVERYTHING));
    expect(all).toMatchObject({ n: 5, number: 4, cost: 5, unionRate: 3, planned: 3, actual: 1, target: 2 });
    const [south] = await answer(engine, factCountsQuery(setMembers(EVERYTHING, 'region', ['Sydsverige'])));
    expect(south).toMatchObject({ n: 4, planned: 2 });
  });
});
