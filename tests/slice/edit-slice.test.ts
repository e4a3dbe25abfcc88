import { describe, expect, it } from 'vitest';
import {
  amountOf,
  chooseMember,
  membersOf,
  removeField,
  setBetween,
  setMembers,
  setMissing,
  setText,
  setYears,
  textOf,
  toggleMember,
  yearsOf,
} from '../../src/slice/edit-slice.ts';
import { EVERYTHING, FIRST_YEAR, LAST_YEAR } from '../../src/slice/slice.ts';

describe('narrowing by clicks', () => {
  it('narrows to one member, and lifts it on the second click', () => {
    const once = chooseMember(EVERYTHING, 'region', 'Stockholm');
    expect(membersOf(once, 'region')).toEqual(['Stockholm']);
    expect(chooseMember(once, 'region', 'Stockholm')).toEqual(EVERYTHING);
    expect(membersOf(chooseMember(once, 'region', null), 'region')).toEqual([null]);
  });

  it('adds and takes away with shift held, and lifts the clause with the last member', () => {
    const two = toggleMember(chooseMember(EVERYTHING, 'region', 'Stockholm'), 'region', null);
    expect(membersOf(two, 'region')).toEqual(['Stockholm', null]);
    const one = toggleMember(two, 'region', 'Stockholm');
    expect(membersOf(one, 'region')).toEqual([null]);
    expect(toggleMember(one, 'region', null)).toEqual(EVERYTHING);
  });

  it('holds one clause a field, each owned by its view', () => {
    const slice = setMembers(setMembers(EVERYTHING, 'area', ['2014-2020:2']), 'area', ['2007-2013:2']);
    expect(slice).toEqual([{ source: 'areas', field: 'area', operator: 'in', value: ['2007-2013:2'] }]);
    expect(removeField(slice, 'area')).toEqual(EVERYTHING);
  });
});

describe('narrowing by years', () => {
  it('takes the ends in either order and keeps them inside the span', () => {
    expect(yearsOf(setYears(EVERYTHING, 2021, 2019))).toEqual([2019, 2021]);
    expect(yearsOf(setYears(EVERYTHING, 1990, 2019))).toEqual([FIRST_YEAR, 2019]);
  });

  it('takes the whole span for no narrowing, since projects without dates are in again', () => {
    expect(setYears(setYears(EVERYTHING, 2019, 2021), FIRST_YEAR, LAST_YEAR)).toEqual(EVERYTHING);
    expect(yearsOf(EVERYTHING)).toBeNull();
  });
});

describe('narrowing by an amount', () => {
  it('takes the ends in either order, and each may be open', () => {
    expect(amountOf(setBetween(EVERYTHING, 'planned', 50, 10), 'planned')?.value).toEqual([10, 50]);
    expect(amountOf(setBetween(EVERYTHING, 'planned', null, 10), 'planned')?.value).toEqual([null, 10]);
    expect(amountOf(setBetween(EVERYTHING, 'planned', Number.NaN, 10), 'planned')?.value).toEqual([null, 10]);
  });

  it('holds bounds or that it is missing, never both', () => {
    const slice = setMissing(setBetween(EVERYTHING, 'actual', 1, 2), 'actual');
    expect(slice).toEqual([{ source: 'bar', field: 'actual', operator: 'missing', value: null }]);
    expect(removeField(slice, 'actual')).toEqual(EVERYTHING);
    expect(amountOf(EVERYTHING, 'actual')).toBeNull();
  });
});

describe('narrowing by words', () => {
  it('takes blanks for no narrowing', () => {
    expect(textOf(setText(EVERYTHING, 'arbete'))).toBe('arbete');
    expect(setText(setText(EVERYTHING, 'arbete'), '  ')).toEqual(EVERYTHING);
    expect(textOf(EVERYTHING)).toBe('');
  });

  it('drops half a character, which neither the address nor the engine takes', () => {
    expect(textOf(setText(EVERYTHING, 'arb\ud83dete 😀'))).toBe('arbete 😀');
    expect(setText(EVERYTHING, '\ude00')).toEqual(EVERYTHING);
  });
});
