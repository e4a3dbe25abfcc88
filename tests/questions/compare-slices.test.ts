import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inFixedPrices } from '../../src/measures/measures.ts';
import {
  COMPARED,
  sliceCoverQuery,
  type SliceMeasureRow,
  sliceMeasuresQuery,
} from '../../src/questions/compare-slices.query.ts';
import { MOST_DOTS, sliceDotsQuery, sliceSpreadQuery } from '../../src/questions/slice-costs.query.ts';
import { MOST_NAMED, onlyOnQuery, sliceOverlapQuery } from '../../src/questions/slice-overlap.query.ts';
import { slicePairQuery } from '../../src/questions/slice-pair.query.ts';
import { slicePayersQuery } from '../../src/questions/slice-payers.query.ts';
import { SIDES, type TwoSlices, within } from '../../src/questions/two-slices.ts';
import type { ReadDocument } from '../../src/projects/project.ts';
import { projectsOf } from '../../src/projects/projects-of.ts';
import { setMembers, setYears } from '../../src/slice/edit-slice.ts';
import { EVERYTHING } from '../../src/slice/slice.ts';
import { syntheticProject } from '../../src/synthetic/synthetic-project.ts';
import type { Engine } from '../../src/warehouse/engine.ts';
import { isIn, MEASURE_OF, quantile, tell, type Told, wilson } from '../measures/oracle.ts';
import { anySlice } from '../slice/any-slice.ts';
import { answer, openWith, recordOf, referenceFiles, seedDocuments } from './seed-warehouse.ts';

const period = (years: string) => setMembers(EVERYTHING, 'period', [years]);
const PERIODS: TwoSlices = { bar: EVERYTHING, a: period('2007-2013'), b: period('2014-2020') };
const PRICES = ['current', 'fixed'] as const;

const less = <Member>(one: ReadonlySet<Member>, other: ReadonlySet<Member>): Set<Member> =>
  new Set([...one].filter((member) => !other.has(member)));

describe('two slices of the seeds', () => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await openWith(seedDocuments());
  });
  afterAll(() => engine.close());

  const rowOf = async (slices: TwoSlices, side: 'a' | 'b', measure: string) => {
    const rows = await answer(engine, sliceMeasuresQuery(slices, 'current'));
    return rows.find((row) => row.side === side && row.measure === measure);
  };

  it('have each its own sums, with the projects behind them', async () => {
    expect(await rowOf(PERIODS, 'a', 'total-cost')).toMatchObject({
      value: 263_116,
      n: 1,
      median: null,
      min: 263_116,
      max: 263_116,
    });
    expect(await rowOf(PERIODS, 'b', 'total-cost')).toMatchObject({
      value: 20_399_193,
      n: 4,
      median: (1_826_480 + 8_923_460) / 2,
    });
  });

  it('lack a value rather than having 0, where no project states one', async () => {
    expect(await rowOf(PERIODS, 'a', 'cost-per-actual')).toMatchObject({ value: null, n: 0, min: null });
    expect(await rowOf(PERIODS, 'b', 'participation')).toMatchObject({ value: null, n: 0, below: null });
    expect(await rowOf(PERIODS, 'b', 'result-rate')).toMatchObject({ n: 1, below: 119 });
    expect((await rowOf(PERIODS, 'b', 'result-rate'))?.low).toBeCloseTo(57.5, 1);
    expect((await rowOf(PERIODS, 'b', 'result-rate'))?.high).toBeCloseTo(74.2, 1);
  });

  it('have no row for a side without projects', async () => {
    const rows = await answer(engine, sliceMeasuresQuery({ ...PERIODS, a: period('2023-2027') }, 'current'));
    expect(new Set(rows.map(({ side }) => side))).toEqual(new Set(['b']));
  });

  it('say which kinds of project stand behind a measure and which are left out of it', async () => {
    const rows = await answer(engine, sliceCoverQuery(PERIODS, 'current'));
    const perActual = rows.filter((row) => row.side === 'b' && row.measure === 'cost-per-actual');
    expect(perActual).toEqual([
      expect.objectContaining({ group: 'esf', preparatory: false, basis: 'budget', n: 2, n_with: 0 }),
      expect.objectContaining({ group: 'esf', preparatory: true, basis: 'budget', n: 1, n_with: 0 }),
      expect.objectContaining({ group: 'leader', basis: 'outturn', support_kind: 'leader', n: 1, n_with: 1 }),
    ]);
  });

  it('are both held within the slice of the bar, also where the bar and a side narrow the same field', async () => {
    const bar = setMembers(EVERYTHING, 'region', ['Sydsverige']);
    const south = { ...PERIODS, bar };
    expect(await rowOf(south, 'b', 'total-cost')).toMatchObject({ n: 3 });
    const nothing = { ...PERIODS, bar: period('2007-2013') };
    expect(await rowOf(nothing, 'a', 'total-cost')).toMatchObject({ n: 1 });
    expect(await rowOf(nothing, 'b', 'total-cost')).toBeUndefined();
  });

  it('pay for their projects by these lines', async () => {
    const rows = await answer(engine, slicePayersQuery(PERIODS, 'current'));
    expect(rows[0]).toMatchObject({
      side: 'a',
      n_all: 1,
      n: 1,
      cost: 263_116,
      esf: 199_216,
      leader_group: 0,
    });
    expect(rows[1]).toMatchObject({
      n: 4,
      n_outturn: 1,
      cost: 20_399_193,
      esf: 400_000 + 4_341_993 + 6_692_666,
      leader_programme: 1_223_539,
      leader_group: 602_941,
      eu: 0,
      cofinancing: 4_907_260 + 2_230_794,
    });
  });

  it('are worth more in the prices of 2025', async () => {
    const rows = await answer(engine, slicePayersQuery(PERIODS, 'fixed'));
    expect(rows[0]?.cost).toBeCloseTo(365_847, 0);
    const dots = await answer(engine, sliceDotsQuery(PERIODS, 'fixed'));
    expect(dots).toHaveLength(1);
    expect(dots[0]?.current).toBeCloseTo(15_348.57, 2);
    expect(dots[0]?.cost_per).toBeCloseTo(2_291_228 / 119, 1);
  });

  it('share no project, and have regions, areas and owners of their own', async () => {
    expect(await answer(engine, sliceOverlapQuery(PERIODS))).toEqual([
      { n_both: 0, n_only_a: 1, n_only_b: 4 },
    ]);
    const rows = await answer(engine, onlyOnQuery(PERIODS));
    const told = rows.map(({ side, dimension, member, n, members }) => [side, dimension, member, n, members]);
    expect(told).toContainEqual(['a', 'area', '2007-2013:2', 1, 1]);
    expect(told).toContainEqual(['b', 'area', '2014-2020:2', 2, 3]);
    expect(told).toContainEqual(['b', 'region', 'Småland och Öarna', 1, 1]);
    expect(told.filter(([, , member]) => member === 'Sydsverige')).toEqual([]);
    expect(rows.find(({ member }) => member === '2014-2020:2')?.name_sv).toBe('Ökade övergångar till arbete');
  });

  it('overlap where a project is on both sides, and it is counted on both', async () => {
    const slices = { bar: EVERYTHING, a: EVERYTHING, b: setYears(EVERYTHING, 2008, 2008) };
    expect(await answer(engine, sliceOverlapQuery(slices))).toEqual([
      { n_both: 1, n_only_a: 4, n_only_b: 0 },
    ]);
    expect(await rowOf(slices, 'a', 'total-cost')).toMatchObject({ n: 5 });
    expect(await rowOf(slices, 'b', 'total-cost')).toMatchObject({ n: 1 });
  });

  it('can be told apart by the members with most projects', async () => {
    const rows = await answer(engine, slicePairQuery(EVERYTHING));
    expect(rows.filter(({ field }) => field === 'period')).toEqual([
      { field: 'period', member: '2014-2020', n: 4 },
      { field: 'period', member: '2007-2013', n: 1 },
    ]);
    expect(await answer(engine, slicePairQuery(setMembers(EVERYTHING, 'region', [])))).toEqual([]);
  });
});

const close = (one: number | null | undefined, other: number | null): void => {
  if (other === null || one === null || one === undefined) expect(one ?? null).toBe(other);
  else expect(Math.abs(one - other)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(other)));
};

describe('two slices of many projects', () => {
  let engine: Engine;
  let told: Told[];
  beforeAll(async () => {
    const synthetic: ReadDocument[] = Array.from({ length: 1500 }, (_, number) => {
      const { id, ...facts } = syntheticProject(11, number);
      return { record: recordOf(id, { ...facts, projectNumber: id }), text: '' };
    });
    const documents = [...seedDocuments(), ...synthetic];
    engine = await openWith(documents);
    told = projectsOf(documents).map((project) => tell(project, referenceFiles));
  }, 120_000);
  afterAll(() => engine.close());

  const pairs = fc
    .sample(fc.record({ bar: anySlice, a: anySlice, b: anySlice }), { numRuns: 25, seed: 20_261_124 })
    .concat(PERIODS, { bar: EVERYTHING, a: EVERYTHING, b: EVERYTHING });
  const on = ({ bar, ...sides }: TwoSlices, side: 'a' | 'b') =>
    told.filter((one) => isIn(within(bar, sides[side]), one));

  it('are measured as the plain computation measures them, in either prices', async () => {
    for (const slices of pairs) {
      for (const prices of PRICES) {
        const rows = await answer(engine, sliceMeasuresQuery(slices, prices));
        const found = new Map<string, SliceMeasureRow>(
          rows.map((row) => [`${row.side} ${row.measure}`, row]),
        );
        for (const side of SIDES) {
          const projects = on(slices, side);
          for (const measure of COMPARED) {
            const row = found.get(`${side} ${measure}`);
            expect(row === undefined).toBe(projects.length === 0);
            if (row === undefined) continue;
            const of = MEASURE_OF[prices === 'fixed' ? inFixedPrices(measure) : measure];
            const own = projects.flatMap((one) => of?.([one]).value ?? []);
            close(row.value, of?.(projects).value ?? null);
            close(row.median, quantile(own, 0.5));
            expect(row.n).toBe(own.length);
          }
        }
      }
    }
  }, 120_000);

  it('have the interval of those who reached a result', async () => {
    const [row] = (await answer(engine, sliceMeasuresQuery(PERIODS, 'current'))).filter(
      ({ side, measure }) => side === 'b' && measure === 'result-rate',
    );
    const both = on(PERIODS, 'b').filter(
      ({ project }) => project.result !== null && (project.actualParticipants ?? 0) > 0,
    );
    const all = both.reduce((sum, { project }) => sum + (project.actualParticipants ?? 0), 0);
    const meant = wilson(
      both.reduce((sum, { project }) => sum + (project.result ?? 0), 0),
      all,
    );
    expect(row?.below).toBe(all);
    close(row?.low, meant?.low ?? null);
    close(row?.high, meant?.high ?? null);
    expect(row?.n_small).toBe(both.filter(({ project }) => (project.actualParticipants ?? 0) < 10).length);
  });

  it('have every project accounted for, measure by measure', async () => {
    for (const slices of pairs) {
      const cover = await answer(engine, sliceCoverQuery(slices, 'fixed'));
      for (const side of SIDES) {
        const projects = on(slices, side);
        for (const measure of COMPARED) {
          const rows = cover.filter((row) => row.side === side && row.measure === measure);
          const total = (of: 'n' | 'n_with' | 'n_unpriced') => rows.reduce((sum, row) => sum + row[of], 0);
          const fixed = MEASURE_OF[inFixedPrices(measure)]?.(projects).count;
          expect([total('n'), total('n_with'), total('n_unpriced')]).toEqual([
            projects.length,
            fixed,
            (MEASURE_OF[measure]?.(projects).count ?? 0) - (fixed ?? 0),
          ]);
        }
      }
    }
  }, 120_000);

  it('overlap in as many projects as are on both', async () => {
    for (const slices of pairs) {
      const [a, b] = [new Set(on(slices, 'a')), new Set(on(slices, 'b'))];
      expect(await answer(engine, sliceOverlapQuery(slices))).toEqual([
        {
          n_both: a.size - less(a, b).size,
          n_only_a: less(a, b).size,
          n_only_b: less(b, a).size,
        },
      ]);
    }
  }, 60_000);

  it('name no owner that is on both sides, and at most a few of the others, counting all', async () => {
    for (const slices of pairs) {
      const owners = (side: 'a' | 'b') =>
        new Set(on(slices, side).flatMap(({ project }) => project.owner ?? []));
      const [a, b] = [owners('a'), owners('b')];
      const rows = (await answer(engine, onlyOnQuery(slices))).filter(
        ({ dimension }) => dimension === 'owner',
      );
      for (const [side, alone] of [
        ['a', less(a, b)],
        ['b', less(b, a)],
      ] as const) {
        const named = rows.filter((row) => row.side === side);
        expect(named).toHaveLength(Math.min(MOST_NAMED, alone.size));
        expect(named.every((row) => alone.has(row.member) && row.members === alone.size)).toBe(true);
      }
    }
  }, 60_000);

  it('pay by parts that make up the whole', async () => {
    for (const prices of PRICES) {
      for (const slices of pairs) {
        for (const row of await answer(engine, slicePayersQuery(slices, prices))) {
          if (row.cost === null) continue;
          const parts = [row.esf, row.leader_programme, row.leader_group, row.eu, row.cofinancing];
          const shares = [row.esf_share, row.leader_programme_share, row.leader_group_share, row.eu_share];
          expect(parts.reduce<number>((sum, part) => sum + (part ?? 0), 0) / row.cost).toBeCloseTo(1, 9);
          expect(
            shares.reduce<number>((sum, part) => sum + (part ?? 0), row.cofinancing_share ?? 0),
          ).toBeCloseTo(100, 9);
        }
      }
    }
  }, 60_000);

  it('show project by project up to a bound, and beyond it how they spread', async () => {
    for (const prices of PRICES) {
      for (const slices of pairs) {
        const dots = await answer(engine, sliceDotsQuery(slices, prices));
        const spreads = await answer(engine, sliceSpreadQuery(slices, prices));
        for (const row of spreads) {
          const of = MEASURE_OF[prices === 'fixed' ? inFixedPrices('cost-per-actual') : 'cost-per-actual'];
          const own = on(slices, row.side).flatMap((one) => of?.([one]).value ?? []);
          expect(row.n).toBe(own.length);
          close(row.median, quantile(own, 0.5));
          close(row.tenth, quantile(own, 0.1));
          close(row.ninetieth, quantile(own, 0.9));
          const shown = dots.filter(({ side }) => side === row.side).length;
          expect(shown).toBe(own.length <= MOST_DOTS ? own.length : 0);
        }
      }
    }
  }, 120_000);
});
