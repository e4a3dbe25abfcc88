import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sql } from '../../src/measures/sql.ts';
import { projectsOf } from '../../src/projects/projects-of.ts';
import type { ReadDocument } from '../../src/projects/project.ts';
import {
  setBetween,
  setMembers,
  setMissing,
  setOnly,
  setText,
  setYears,
} from '../../src/slice/edit-slice.ts';
import { slicePredicate } from '../../src/slice/slice-predicate.ts';
import {
  AMOUNT_FIELDS,
  EVERYTHING,
  FIRST_YEAR,
  LAST_YEAR,
  MEMBER_FIELDS,
  type Member,
  type Slice,
} from '../../src/slice/slice.ts';
import { syntheticProject } from '../../src/synthetic/synthetic-project.ts';
import type { Engine } from '../../src/warehouse/engine.ts';
import { isIn, MEASURE_OF, MEMBER_OF, tell, type Told } from '../measures/oracle.ts';
import { openWith, recordOf, referenceFiles } from '../questions/seed-warehouse.ts';
import { AWKWARD } from './any-slice.ts';

/** Synthetic projects, every third with a name or a place that breaks careless code, and some that state nothing. */
function documents(): ReadDocument[] {
  const names = [...AWKWARD, '', ' ', '#', "';DROP TABLE projects;--"];
  return Array.from({ length: 600 }, (_, number) => {
    const { id, ...facts } = syntheticProject(3, number);
    const name = names[(number / 3) % names.length];
    const odd = name === undefined ? {} : { owner: name, ownerMunicipality: name };
    const bare = number % 50 === 7;
    return {
      record: recordOf(id, { ...(bare ? {} : { ...facts, ...odd }), projectNumber: id }),
      text: name ?? '',
    };
  });
}

let engine: Engine;
let told: Told[];
beforeAll(async () => {
  engine = await openWith(documents());
  told = projectsOf(documents()).map((project) => tell(project, referenceFiles));
});
afterAll(() => engine.close());

async function agrees(slice: Slice): Promise<number> {
  const rows = await engine.query(sql`SELECT id FROM projects WHERE ${slicePredicate(slice)}`);
  const asked = rows.map((row) => String(row['id'])).toSorted();
  const plain = told.filter((one) => isIn(slice, one)).map((one) => one.project.id);
  expect(asked, JSON.stringify(slice)).toEqual(plain.toSorted());
  return plain.length;
}

const member = (value: string | number | null | undefined): Member =>
  value === undefined ? null : value === null ? null : String(value);

describe('the condition finds the projects that a plain filter finds', () => {
  it.each(MEMBER_FIELDS)('by %s: every member, the missing, several of them, and none', async (field) => {
    const members = [...new Set(told.map((one) => member(MEMBER_OF[field]?.(one))))];
    expect(members.length).toBeGreaterThan(1);
    expect(members).toContain(null);
    for (const one of members.slice(0, 60))
      expect(await agrees(setMembers(EVERYTHING, field, [one]))).toBeGreaterThan(0);
    await fc.assert(
      fc.asyncProperty(fc.subarray(members, { maxLength: Math.min(6, members.length) }), async (some) => {
        await agrees(setMembers(EVERYTHING, field, some));
      }),
      { numRuns: 40 },
    );
  });

  it('by an owner or a municipality whose name looks like SQL, is blank or is none', async () => {
    for (const field of ['owner', 'municipality'] as const)
      for (const name of [...AWKWARD, '', ' ', null])
        expect(await agrees(setMembers(EVERYTHING, field, [name])), String(name)).toBeGreaterThan(0);
  });

  it.each(AMOUNT_FIELDS)(
    'by %s: between bounds, from or up to one, stated at all, and missing',
    async (field) => {
      const values = told.map((one) => MEASURE_OF[field]?.([one]).value ?? null);
      // The bounds are values that occur, so that it shows whether they belong.
      const bounds = fc.option(fc.constantFrom(...values.filter((value) => value !== null), 0, -1, 1e12));
      await fc.assert(
        fc.asyncProperty(bounds, bounds, async (one, other) => {
          await agrees(setBetween(EVERYTHING, field, one, other));
        }),
        { numRuns: 80 },
      );
      const stated = await agrees(setBetween(EVERYTHING, field, null, null));
      const missing = await agrees(setMissing(EVERYTHING, field));
      expect(stated).toBeGreaterThan(0);
      expect(missing).toBeGreaterThan(0);
      expect(stated + missing).toBe(told.length);
    },
  );

  it('by years and by words', async () => {
    for (let year = FIRST_YEAR; year <= LAST_YEAR; year += 1)
      await agrees(setYears(EVERYTHING, year, year + 1));
    for (const words of [...AWKWARD, 'kommun lyftet']) await agrees(setText(EVERYTHING, words));
  });

  it('by projects chosen one by one, also those that are not there', async () => {
    const [one = '', other = ''] = told.map(({ project }) => project.id);
    expect(await agrees(setOnly(EVERYTHING, [one, other, ...AWKWARD]))).toBe(2);
    expect(await agrees(setOnly(EVERYTHING, ['gone']))).toBe(0);
    expect(await agrees(setOnly(EVERYTHING, []))).toBe(told.length);
  });

  it('by several fields at once', async () => {
    const slice = setBetween(setMembers(EVERYTHING, 'fund', ['ESF', null]), 'total-cost', 1_000_000, null);
    expect(await agrees(slice)).toBeGreaterThan(0);
    expect(
      await agrees(setMissing(setMembers(slice, 'owner', ["O'Brien", null, '']), 'actual')),
    ).toBeGreaterThan(0);
  });
});
