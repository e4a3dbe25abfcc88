import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { amountSpanQuery } from '../../src/questions/amount-span.query.ts';
import { fieldOptionsQuery, MOST_LISTED } from '../../src/questions/field-options.query.ts';
import { setBetween, setMembers, setMissing } from '../../src/slice/edit-slice.ts';
import {
  EVERYTHING,
  MEMBER_FIELDS,
  type Member,
  type MemberField,
  type Slice,
} from '../../src/slice/slice.ts';
import type { Engine } from '../../src/warehouse/engine.ts';
import { AWKWARD } from '../slice/any-slice.ts';
import { answer, openWith, recordOf, seedDocuments } from './seed-warehouse.ts';

/** Owner n of 150 has one project, and the first ten of them two. */
const OWNERS = 150;
let engine: Engine;
beforeAll(async () => {
  const owners = [
    ...Array.from({ length: OWNERS + 10 }, (_, index) => `Förening ${(index % OWNERS) + 1000}`),
    ...AWKWARD,
    '',
  ];
  const many = owners.map((owner, index) =>
    recordOf(`owner-${index}`, { owner, region: index < 5 ? 'Stockholm' : null }),
  );
  const documents = [...many, recordOf('bare', {})].map((record) => ({ record, text: record.document }));
  engine = await openWith([...seedDocuments(), ...documents]);
});
afterAll(() => engine.close());

const ask = (field: MemberField, typed = '', kept: readonly Member[] = [], slice: Slice = EVERYTHING) =>
  answer(engine, fieldOptionsQuery(slice, field, typed, kept));

describe('what a field of many members can be narrowed to', () => {
  it('lists those with most projects and tells how many there are', async () => {
    const rows = await ask('owner');
    const found = rows.filter((row) => row.found);
    expect(found).toHaveLength(MOST_LISTED);
    expect(found.slice(0, 10).map((row) => row.n)).toEqual(Array.from({ length: 10 }, () => 2));
    const [first] = rows;
    // Four owners of the seeds beside those made here, "" among them.
    expect(first?.n_found).toBeGreaterThanOrEqual(OWNERS + AWKWARD.length + 2);
    expect(rows.at(-1)).toMatchObject({ member: null, n: 1, found: false });
  });

  it('finds what is typed anywhere in a name, in any case and order', async () => {
    const names = async (typed: string) => (await ask('owner', typed)).map((row) => row.member);
    expect(await names('1149 FÖRENING')).toEqual(['Förening 1149']);
    expect(await names('fo\u0308rening 1149')).toEqual(['Förening 1149']);
    expect(await names('förening zebra')).toEqual([]);
    for (const name of AWKWARD) expect(await names(name)).toContain(name);
    expect((await ask('owner', 'förening'))[0]?.n_found).toBe(OWNERS);
  });

  it('keeps what is chosen on the list, before the rest, whatever is typed and however few it has', async () => {
    const rows = await ask('owner', '1149', ['Förening 1120', 'Nobody', null]);
    expect(rows.map(({ member, n, found }) => [member, n, found])).toEqual([
      ['Förening 1120', 1, false],
      ['Nobody', 0, false],
      ['Förening 1149', 1, true],
      [null, 1, false],
    ]);
  });

  it('counts under the other fields’ clauses and not under its own', async () => {
    const slice = setMembers(setMembers(EVERYTHING, 'region', ['Stockholm']), 'owner', ['Förening 1003']);
    const rows = await ask('owner', '', ['Förening 1003'], slice);
    expect(rows.map(({ member, n }) => [member, n])).toEqual(
      [0, 1, 2, 3, 4].map((index) => [`Förening ${1000 + index}`, 1]),
    );
  });

  it('names the codes that have an official name, and finds them by it', async () => {
    const [row, ...others] = await ask('objective', 'arbete utbildning');
    expect(row?.member).toBe('2014-2020:2.1');
    expect(row?.name_sv).toContain('Kvinnor och män');
    expect(others).toEqual([]);
  });

  it('answers for every field with as many projects as there are', async () => {
    const all = (await engine.query(fieldOptionsQuery(EVERYTHING, 'basis', '', []).sql)).length;
    expect(all).toBeGreaterThan(0);
    for (const field of MEMBER_FIELDS.filter((each) => each !== 'owner')) {
      const sum = (await ask(field)).reduce((so, { n }) => so + n, 0);
      expect(sum, field).toBe(OWNERS + 10 + AWKWARD.length + 1 + 1 + 5);
    }
  });
});

describe('what bounds can be set', () => {
  it('are the smallest and largest value, with how many have one and how many none', async () => {
    const slice = setMembers(EVERYTHING, 'region', ['Sydsverige']);
    const [planned] = await answer(engine, amountSpanQuery(slice, 'planned'));
    expect(planned).toMatchObject({ n_stated: 2, n_missing: 2 });
    expect(planned?.low).toBeLessThan(planned?.high ?? 0);
    // Its own clause narrows nothing here.
    for (const own of [setMissing(slice, 'planned'), setBetween(slice, 'planned', 1, 2)])
      expect((await answer(engine, amountSpanQuery(own, 'planned')))[0]).toEqual(planned);
  });

  it('are none where no project has a value', async () => {
    const slice = setMembers(EVERYTHING, 'region', ['Stockholm']);
    expect(await answer(engine, amountSpanQuery(slice, 'support-share'))).toEqual([
      { n_stated: 0, n_missing: 5, low: null, high: null },
    ]);
  });
});
