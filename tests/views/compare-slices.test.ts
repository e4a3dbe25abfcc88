import { describe, expect, it } from 'vitest';
import type { SliceCoverRow, SliceMeasureRow } from '../../src/questions/compare-slices.query.ts';
import { setMembers } from '../../src/slice/edit-slice.ts';
import { EVERYTHING } from '../../src/slice/slice.ts';
import { firstPair } from '../../src/views/compare/first-pair.ts';
import { sideSizes, sizeWords } from '../../src/views/compare/side-sizes.ts';
import {
  differenceOf,
  sideValue,
  type SliceLine,
  SUM_LINES,
  TYPICAL_LINES,
} from '../../src/views/compare/slice-lines.ts';
import { notesOf } from '../../src/views/compare/slice-notes.ts';

const line = (id: SliceLine['id']): SliceLine => {
  const found = [...TYPICAL_LINES, ...SUM_LINES].find((each) => each.id === id);
  if (found === undefined) throw new Error(`no line ${id}`);
  return found;
};
const row = (facts: Partial<SliceMeasureRow>): SliceMeasureRow => ({
  side: 'a',
  measure: 'total-cost',
  value: null,
  median: null,
  min: null,
  max: null,
  n: 0,
  n_small: 0,
  below: null,
  low: null,
  high: null,
  ...facts,
});
const covered = (facts: Partial<SliceCoverRow>): SliceCoverRow => ({
  side: 'a',
  measure: 'total-cost',
  group: 'esf',
  preparatory: false,
  basis: 'budget',
  support_kind: 'esf',
  n: 1,
  n_with: 1,
  n_unpriced: 0,
  ...facts,
});

describe('what a side says of a measure', () => {
  it('is a median from three projects on, with the ratio of sums beside it', () => {
    const many = row({ value: 50_000, median: 40_000, min: 1, max: 9, n: 3 });
    expect(sideValue(line('cost-per-actual'), many, 5)).toMatchObject({
      value: 40_000,
      ratio: 50_000,
      cases: [],
      why: null,
      n: 3,
      of: 5,
    });
    expect(sideValue(line('median-total-cost'), many, 5)).toMatchObject({ value: 40_000, ratio: null });
  });

  it('is the single values of one or two projects, and no median', () => {
    const one = row({ value: 7, min: 7, max: 7, n: 1 });
    expect(sideValue(line('cost-per-actual'), one, 1)).toMatchObject({
      value: null,
      why: 'few-projects',
      cases: [7],
    });
    const two = row({ value: 6, min: 3, max: 7, n: 2 });
    expect(sideValue(line('cost-per-actual'), two, 4).cases).toEqual([3, 7]);
  });

  it('is no share of fewer than ten people', () => {
    const few = row({ measure: 'result-rate', value: 50, n: 4, below: 9, low: 20, high: 80 });
    expect(sideValue(line('result-rate'), few, 4)).toMatchObject({
      value: null,
      why: 'few-people',
      interval: null,
    });
    expect(sideValue(line('result-rate'), { ...few, below: 10 }, 4)).toMatchObject({
      value: 50,
      interval: [20, 80],
    });
  });

  it('is nothing where no project states it, or there is none', () => {
    expect(sideValue(line('planned'), row({}), 4)).toMatchObject({ value: null, why: 'none', n: 0, of: 4 });
    expect(sideValue(line('planned'), undefined, 0)).toMatchObject({ value: null, why: 'no-projects' });
  });
});

const side = (value: number, n = 3) => sideValue(line('total-cost'), row({ value, n }), n);

describe('the difference between two sides', () => {
  it('is told as such and in per cent of A', () => {
    expect(differenceOf(line('total-cost'), side(200), side(150))).toEqual({
      kind: 'told',
      absolute: -50,
      relative: -25,
      points: false,
      few: false,
    });
  });

  it('is told in points between shares', () => {
    expect(differenceOf(line('support-share'), side(62), side(59))).toMatchObject({
      absolute: -3,
      relative: null,
      points: true,
    });
  });

  it('is no percentage of one or two projects, nor of nothing', () => {
    expect(differenceOf(line('total-cost'), side(200, 2), side(150))).toMatchObject({
      absolute: -50,
      relative: null,
      few: true,
    });
    expect(differenceOf(line('total-cost'), side(0), side(150))).toMatchObject({
      relative: null,
      few: false,
    });
  });

  it('is none where a side has no value, and says which', () => {
    const none = sideValue(line('total-cost'), row({}), 3);
    expect(differenceOf(line('total-cost'), none, side(1))).toEqual({
      kind: 'none',
      lacks: ['a'],
      few: [],
    });
    expect(differenceOf(line('total-cost'), side(1), none)).toMatchObject({ lacks: ['b'] });
    const one = sideValue(line('median-total-cost'), row({ n: 1, min: 4, max: 4 }), 1);
    expect(differenceOf(line('median-total-cost'), one, one)).toEqual({
      kind: 'none',
      lacks: [],
      few: ['a', 'b'],
    });
    // One that has single values does not lack them.
    expect(differenceOf(line('median-total-cost'), none, one)).toEqual({
      kind: 'none',
      lacks: ['a'],
      few: ['b'],
    });
  });
});

const told = (id: SliceLine['id'], facts: Partial<SliceMeasureRow> = {}) =>
  sideValue(line(id), row({ value: 5, median: 5, n: 4, below: 100, ...facts }), 4);

const notes = (id: SliceLine['id'], cover: readonly SliceCoverRow[], prices: 'current' | 'fixed' = 'fixed') =>
  notesOf({ line: line(id), a: told(id), b: told(id), cover, prices, lang: 'sv' });

describe('what to bear in mind', () => {
  it('names the projects left out by programme, the preparatory and the unpriced for themselves', () => {
    const measure = 'cost-per-actual';
    const { words } = notes('cost-per-actual', [
      covered({ measure, n: 4, n_with: 1, n_unpriced: 1 }),
      covered({ measure, preparatory: true, n: 3, n_with: 0 }),
      covered({ measure, side: 'b', group: 'leader', n: 6, n_with: 4 }),
      covered({ measure, side: 'b', group: null, n: 1, n_with: 0 }),
    ]);
    expect(words).toEqual([
      'Saknas: A 2 ESF; B 2 Leader, 1 övriga.',
      'Förstudier räknas inte: A 3.',
      'Utan prisindex för sin tid: A 1.',
    ]);
  });

  it('holds budgets and outturns apart, and mutes the difference where one side has far more of one', () => {
    const cover = [
      covered({ n: 11, n_with: 11 }),
      covered({ side: 'b', n: 10, n_with: 10 }),
      covered({ side: 'b', basis: 'outturn', n: 1, n_with: 1 }),
    ];
    expect(notes('total-cost', cover)).toEqual({
      words: ['Godkända utgifter i stället för budget: A 0 av 11, B 1 av 11.'],
      unlike: false,
    });
    const more = [...cover, covered({ side: 'b', basis: 'outturn', n: 2, n_with: 2 })];
    expect(notes('total-cost', more)).toEqual({
      words: ['Olika underlag, godkända utgifter i stället för budget: A 0 av 11, B 3 av 13.'],
      unlike: true,
    });
  });

  it('says so where the kinds of support differ', () => {
    const measure = 'support-share';
    const { words, unlike } = notes('support-share', [
      covered({ measure, n: 4, n_with: 4 }),
      covered({ measure, side: 'b', support_kind: 'leader', n: 2, n_with: 2 }),
    ]);
    expect(words).toContain('Olika slags stöd, annat än ESF-stöd: A 0 av 4, B 2 av 2.');
    expect(unlike).toBe(true);
  });

  it('says that prices are of different years unless they are fixed', () => {
    expect(notes('total-cost', [], 'current').words).toEqual(['Löpande priser från olika år.']);
    expect(notes('total-cost', [], 'fixed').words).toEqual([]);
    expect(notes('support-share', [], 'current').words).toEqual([]);
  });

  it('counts projects with few participants, and sides with few projects', () => {
    const a = told('cost-per-planned', { n: 2, min: 1, max: 2, n_small: 1 });
    const b = told('cost-per-planned', { n_small: 2 });
    const { words } = notesOf({
      line: line('cost-per-planned'),
      a,
      b,
      cover: [],
      prices: 'fixed',
      lang: 'sv',
    });
    expect(words).toEqual(['Bara 2 projekt i A.', 'Projekt under 20 deltagare: A 1, B 2.']);
  });
});

describe('the sides to begin with', () => {
  it('are the two programme periods with most projects, the earlier as A', () => {
    const pair = firstPair([
      { field: 'phase', member: 'implementation', n: 9 },
      { field: 'phase', member: 'preparation', n: 8 },
      { field: 'period', member: '2014-2020', n: 4 },
      { field: 'period', member: '2007-2013', n: 1 },
    ]);
    expect(pair).toEqual({
      a: setMembers(EVERYTHING, 'period', ['2007-2013']),
      b: setMembers(EVERYTHING, 'period', ['2014-2020']),
      by: 'period',
    });
  });

  it('are told apart by something else where all projects are of one period', () => {
    const rows = [
      { field: 'period', member: '2014-2020', n: 4 },
      { field: 'region', member: 'Sydsverige', n: 3 },
      { field: 'region', member: 'Stockholm', n: 1 },
    ] as const;
    expect(firstPair(rows)).toMatchObject({
      by: 'region',
      a: setMembers(EVERYTHING, 'region', ['Stockholm']),
    });
    expect(firstPair([])).toEqual({ a: EVERYTHING, b: EVERYTHING, by: null });
  });

  it('say how many projects they have, and of which programmes', () => {
    const sizes = sideSizes([
      covered({ side: 'b', n: 4 }),
      covered({ side: 'b', n: 5, preparatory: true }),
      covered({ side: 'b', n: 2, group: 'leader' }),
      covered({ side: 'b', n: 11, measure: 'support' }),
    ]);
    expect(sizeWords(sizes.b, 'sv')).toBe('11 projekt: 9 ESF, 2 Leader');
    expect(sizeWords(sizes.a, 'en')).toBe('no projects');
  });
});
