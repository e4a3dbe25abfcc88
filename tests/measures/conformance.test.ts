import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DIMENSIONS } from '../../src/measures/dimensions.ts';
import {
  countOfSums,
  groupCount,
  groupExtreme,
  groupInterval,
  groupMedian,
  groupQuantile,
  groupValue,
  MEASURES,
  measureParts,
  type MeasureId,
  valueOfSums,
} from '../../src/measures/measures.ts';
import { identifier, join, sql, type Sql } from '../../src/measures/sql.ts';
import type { ReadDocument } from '../../src/projects/project.ts';
import { projectsOf } from '../../src/projects/projects-of.ts';
import { slicePredicate } from '../../src/slice/slice-predicate.ts';
import { SET_FIELDS, type Slice } from '../../src/slice/slice.ts';
import { ALL_CELLS, CELL_MEASURES, isOfCells } from '../../src/warehouse/cells.ts';
import { syntheticProject } from '../../src/synthetic/synthetic-project.ts';
import type { Engine, Row } from '../../src/warehouse/engine.ts';
import { columnOf, PageCells } from '../../src/warehouse/page-cells.ts';
import { openWith, recordOf, referenceFiles, seedDocuments } from '../questions/seed-warehouse.ts';
import { anySlice, AWKWARD } from '../slice/any-slice.ts';
import { isIn, MEASURE_OF, MEMBER_OF, quantile, tell, wilson, type Told } from './oracle.ts';

const SYNTHETIC_PROJECTS = 2000;
const SLICES = 500;
const allIds = Object.keys(MEASURES).filter((id): id is MeasureId => id in MEASURES);
const allDimensions = Object.entries(DIMENSIONS);

/** Records with what breaks careless code: names that look like SQL, nothing at all, 0, and dates the wrong way round. */
function edges(): ReadDocument[] {
  const named = AWKWARD.map((name, index) =>
    recordOf(`edge-name-${index}`, {
      owner: name,
      title: name,
      ownerMunicipality: name,
      totalBudget: 100 + index,
      esfSupport: index,
      plannedParticipants: index,
      start: '2019-02-28',
      end: '2020-02-29',
    }),
  );
  const odd = [
    recordOf('edge-nothing', {}),
    recordOf('edge-empty', { owner: '', title: '' }),
    recordOf('edge-zero', {
      totalBudget: 0,
      esfSupport: 0,
      plannedParticipants: 0,
      actualParticipants: 0,
      result: 0,
    }),
    recordOf('edge-backwards', { start: '2021-01-01', end: '2020-01-01', totalBudget: 5 }),
    recordOf('edge-one-day', { start: '2020-02-29', end: '2020-02-29', totalBudget: 7, esfSupport: 7 }),
    recordOf('edge-before-index', { start: '2006-12-01', end: '2007-02-01', totalBudget: 9 }),
    recordOf('edge-after-index', { start: '2025-12-31', end: '2026-01-01', totalBudget: 9 }),
    recordOf('edge-more-than-all', { actualParticipants: 5, result: 9, resultTarget: 1 }),
    recordOf('edge-both', { totalBudget: 200, approvedExpenditure: 150, currency: 'SEK' }),
    recordOf('edge-euro', {
      totalBudget: 200,
      approvedExpenditure: 150,
      currency: 'EUR',
      euContribution: 20,
    }),
  ];
  return [...named, ...odd].map((record) => ({ record, text: `Text om ${record.title ?? 'inget'}` }));
}

function synthetic(count: number): ReadDocument[] {
  return Array.from({ length: count }, (_, number) => {
    const { id, ...facts } = syntheticProject(7, number);
    return { record: recordOf(id, { ...facts, projectNumber: id }), text: '' };
  });
}

let engine: Engine;
let told: Told[];
beforeAll(async () => {
  const documents = [...seedDocuments(), ...edges(), ...synthetic(SYNTHETIC_PROJECTS)];
  engine = await openWith(documents);
  told = projectsOf(documents).map((project) => tell(project, referenceFiles));
}, 120_000);
afterAll(() => engine.close());

/** What a cell can be grouped by, and the measures that it holds the parts of. */
const CELL_DIMENSIONS = ['period', 'programme', 'area', 'region', 'phase', 'status', 'startYear'];

/** Every measure by every dimension, and over all: one row a member of a dimension. */
function everything(slice: Slice, table: 'projects' | 'cells' = 'projects'): Sql {
  const cells = table === 'cells';
  const dimensions = allDimensions.filter(([name]) => !cells || CELL_DIMENSIONS.includes(name));
  const ids = allIds.filter((id) => !cells || CELL_MEASURES.some((held) => held === id));
  const columns = dimensions.map(([name, { column }]) => sql`${column} AS ${identifier(`by ${name}`)}`);
  const sets = dimensions.map(([name]) => sql`(${identifier(`by ${name}`)})`);
  const which = dimensions.map(
    ([name]) => sql`grouping(${identifier(`by ${name}`)}) AS ${identifier(`not ${name}`)}`,
  );
  const values = ids.flatMap((id) => [
    sql`${groupValue(id)} AS ${identifier(id)}`,
    sql`${groupCount(id)} AS ${identifier(`n ${id}`)}`,
  ]);
  return sql`WITH chosen AS (
      SELECT ${join(columns, sql`, `)}, ${measureParts(ids, table)} FROM ${identifier(table)} WHERE ${slicePredicate(slice)}
    )
    SELECT ${join(
      dimensions.map(([name]) => identifier(`by ${name}`)),
      sql`, `,
    )}, ${join(which, sql`, `)},
      ${join(values, sql`, `)},
      ${groupInterval('result-rate', 'low')} AS low, ${groupInterval('result-rate', 'high')} AS high
    FROM chosen GROUP BY GROUPING SETS ((), ${join(sets, sql`, `)})`;
}

/** The same rows as the page adds them up; its cells have no interval, and their years are no words. */
function addedUp(cells: PageCells, slice: Slice): Row[] {
  const chosen = cells.within(slice);
  const fields = SET_FIELDS.map((field) => {
    const groups = chosen.by(columnOf(field)).map(({ key: [member = null], rows }) => ({ member, rows }));
    return { field, groups };
  });
  const rows = [
    { field: null, member: null, rows: chosen },
    ...fields.flatMap(({ field, groups }) => groups.map((group) => ({ field, ...group }))),
  ];
  return rows.map(({ field, member, rows: group }) => {
    const row: Row = {};
    for (const each of SET_FIELDS) {
      row[`not ${each}`] = each === field ? 0 : 1;
      if (each === field) row[`by ${each}`] = member;
    }
    for (const id of CELL_MEASURES) {
      row[id] = valueOfSums(id, (name) => group.sum(name));
      row[`n ${id}`] = countOfSums(id, (name) => group.sum(name));
    }
    return row;
  });
}

function dimensionOf(row: Row): string | null {
  return allDimensions.find(([name]) => Number(row[`not ${name}`] ?? 1) === 0)?.[0] ?? null;
}

function close(one: unknown, other: number | null): boolean {
  if (other === null || typeof one !== 'number') return one === other;
  return Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one), Math.abs(other));
}

function differences(slice: Slice, rows: readonly Row[]): string[] {
  const chosen = told.filter((one) => isIn(slice, one));
  const found: string[] = [];
  const groups = new Map<string, Told[]>([['null', chosen]]);
  const asked = (name: string): boolean => rows.some((row) => `not ${name}` in row);
  for (const [name] of allDimensions.filter(([dimension]) => asked(dimension))) {
    for (const one of chosen) {
      const key = `${name} ${JSON.stringify(MEMBER_OF[name]?.(one) ?? null)}`;
      const group = groups.get(key);
      if (group) group.push(one);
      else groups.set(key, [one]);
    }
  }
  if (rows.length !== groups.size) found.push(`${rows.length} rows, ${groups.size} groups`);
  for (const row of rows) {
    const name = dimensionOf(row);
    const key = name === null ? 'null' : `${name} ${JSON.stringify(row[`by ${name}`])}`;
    const group = groups.get(key) ?? [];
    for (const id of allIds.filter((each) => each in row)) {
      const { value, count } = MEASURE_OF[id]?.(group) ?? { value: Number.NaN, count: -1 };
      if (!close(row[id], value) || row[`n ${id}`] !== count)
        found.push(
          `${key}: ${id} is ${String(row[id])} of ${String(row[`n ${id}`])}, not ${value} of ${count}`,
        );
    }
    const both = group.filter(
      ({ project }) => project.result !== null && (project.actualParticipants ?? 0) > 0,
    );
    const interval = wilson(
      both.reduce((sum, { project }) => sum + (project.result ?? 0), 0),
      both.reduce((sum, { project }) => sum + (project.actualParticipants ?? 0), 0),
    );
    const hasInterval = 'low' in row;
    if (
      hasInterval &&
      !(close(row['low'], interval?.low ?? null) && close(row['high'], interval?.high ?? null))
    )
      found.push(
        `${key}: from ${String(row['low'])} to ${String(row['high'])}, not ${JSON.stringify(interval)}`,
      );
  }
  return found;
}

describe('every measure by every dimension', () => {
  it('is what the plain computation says of the whole collection', async () => {
    expect(differences([], await engine.query(everything([])))).toEqual([]);
  });

  it('has a plain computation, and every dimension too', () => {
    expect(Object.keys(MEASURE_OF).toSorted()).toEqual(allIds.toSorted());
    expect(Object.keys(MEMBER_OF).toSorted()).toEqual(Object.keys(DIMENSIONS).toSorted());
  });

  it(`is what the plain computation says under ${SLICES} random slices`, async () => {
    const slices = fc.sample(anySlice, { numRuns: SLICES, seed: 20_261_124 });
    for (const slice of slices) {
      expect(differences(slice, await engine.query(everything(slice))), JSON.stringify(slice)).toEqual([]);
    }
  }, 600_000);

  it('is the same from cells, whole collection and random slices alike', async () => {
    const slices = fc.sample(anySlice, { numRuns: 200, seed: 11 }).filter(isOfCells);
    expect(slices.length).toBeGreaterThan(50);
    for (const slice of [[], ...slices]) {
      const rows = await engine.query(everything(slice, 'cells'));
      expect(differences(slice, rows), JSON.stringify(slice)).toEqual([]);
    }
  }, 600_000);

  it('is the same where the page adds up the cells, whole collection and random slices alike', async () => {
    const columns = await engine.columns?.(ALL_CELLS);
    expect(columns).toBeDefined();
    const cells = new PageCells(columns ?? new Map());
    const slices = fc.sample(anySlice, { numRuns: 200, seed: 13 }).filter(isOfCells);
    expect(slices.length).toBeGreaterThan(50);
    for (const slice of [[], ...slices])
      expect(differences(slice, addedUp(cells, slice)), JSON.stringify(slice)).toEqual([]);
  }, 600_000);

  it('spreads the projects’ own values as the plain computation does, period by period and under random slices', async () => {
    const some = fc.sample(anySlice, { numRuns: 20, seed: 20_261_125 });
    for (const slice of [[], ...some]) {
      const columns = allIds.flatMap((id) => [
        sql`${groupMedian(id)} AS ${identifier(`median ${id}`)}`,
        sql`${groupQuantile(id, 0.1)} AS ${identifier(`tenth ${id}`)}`,
        sql`${groupExtreme(id, 'max')} AS ${identifier(`max ${id}`)}`,
      ]);
      const rows = await engine.query(
        sql`WITH chosen AS (SELECT period, ${measureParts(allIds)} FROM projects WHERE ${slicePredicate(slice)})
          SELECT period, ${join(columns, sql`, `)} FROM chosen GROUP BY period`,
      );
      for (const row of rows) {
        const group = told.filter((one) => isIn(slice, one) && one.period === row['period']);
        for (const id of allIds) {
          const own = group.flatMap((one) => MEASURE_OF[id]?.([one]).value ?? []);
          const where = `${JSON.stringify(slice)} ${String(row['period'])} ${id}`;
          const said = [row[`median ${id}`], row[`tenth ${id}`], row[`max ${id}`]];
          const meant = [quantile(own, 0.5), quantile(own, 0.1), own.length === 0 ? null : Math.max(...own)];
          expect(
            said.filter((one, at) => !close(one, meant[at] ?? null)),
            where,
          ).toEqual([]);
        }
      }
    }
  }, 120_000);
});
