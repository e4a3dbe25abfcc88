import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  CHART_KINDS,
  EXPLORE_DIMENSIONS,
  EXPLORE_MEASURES,
  PAYER,
} from '../../src/questions/explore-choice.ts';
import { SORTS } from '../../src/questions/projects-table.query.ts';
import { EXPLORE_TABS } from '../../src/session/explore.codec.ts';
import {
  formatPlace,
  MOST_COMPARED,
  parsePlace,
  type Place,
  START,
  VIEWS,
} from '../../src/session/place.codec.ts';
import { TABLE_COLUMNS, TABLE_GROUPS } from '../../src/session/table-columns.ts';
import { setMembers, setYears } from '../../src/slice/edit-slice.ts';
import { EVERYTHING } from '../../src/slice/slice.ts';
import { anySlice as slices } from '../slice/any-slice.ts';

const HARD_NAMES = ["O'Brien.txt", 'a "b".txt', '--', '中文.html', 'å & ä?.txt', 'x=1&y=2', '100%.txt'];

const places: fc.Arbitrary<Place> = fc
  .record({
    view: fc.constantFrom(...VIEWS),
    slice: slices,
    document: fc.option(fc.constantFrom(...HARD_NAMES)),
    compared: fc.uniqueArray(fc.constantFrom(...HARD_NAMES), { maxLength: MOST_COMPARED }),
    differences: fc.boolean(),
    mode: fc.constantFrom('projects' as const, 'slices' as const),
    sides: fc.option(fc.record({ a: slices, b: slices })),
    prices: fc.constantFrom('current' as const, 'fixed' as const),
    money: fc.constantFrom('share' as const, 'kronor' as const),
    sort: fc.record({
      by: fc.constantFrom(...SORTS),
      direction: fc.constantFrom('ascending' as const, 'descending' as const),
    }),
    columns: fc.subarray([...TABLE_COLUMNS]),
    group: fc.constantFrom(null, ...TABLE_GROUPS),
    explore: fc.record({
      tab: fc.constantFrom(...EXPLORE_TABS),
      choice: fc.record({
        measure: fc.constantFrom(...EXPLORE_MEASURES),
        statistic: fc.constantFrom('whole' as const, 'median' as const),
        by: fc.constantFrom(...EXPLORE_DIMENSIONS),
        split: fc.constantFrom(null, PAYER, ...EXPLORE_DIMENSIONS),
        per: fc.constantFrom(null, ...EXPLORE_DIMENSIONS),
        chart: fc.constantFrom(null, ...CHART_KINDS),
        share: fc.boolean(),
        values: fc.boolean(),
      }),
      sql: fc.option(
        fc.oneof(
          fc.string({ unit: 'grapheme', maxLength: 40 }),
          fc.constantFrom(
            '',
            "SELECT 'å; -- O''Brien', 1 % 2 & 3 = 4 + 5\n\tFROM projects WHERE a: b",
            '中文',
          ),
        ),
      ),
    }),
  })
  .chain((place) => fc.constantFrom(null, ...place.compared).map((baseline) => ({ ...place, baseline })));

describe('the address of a place', () => {
  it('brings back the very place it was made from, whatever names and words it holds', () => {
    fc.assert(
      fc.property(places, (place) => {
        // The browser's own reading of an address comes in between.
        const { hash } = new URL(formatPlace(place), 'https://example.org/');
        expect(parsePlace(hash)).toEqual({ place, problems: [] });
      }),
      { numRuns: 1000 },
    );
  });

  it('leaves out all that is as at the start', () => {
    expect(formatPlace(START)).toBe('#/overview');
  });

  it('takes an empty address for the start', () => {
    expect(parsePlace('')).toEqual({ place: START, problems: [] });
  });

  it('names what makes no sense and keeps the rest', () => {
    const { place, problems } = parsePlace(
      '#/nowhere?region=Sydsverige&money=pounds&sort=cost.sideways&columns=owner,mood&baseline=x.txt&colour=red',
    );
    expect(place.slice).toEqual(setMembers(EVERYTHING, 'region', ['Sydsverige']));
    expect(place.view).toBe('overview');
    expect(place.columns).toEqual(['owner']);
    expect(problems.map(({ key, value }) => `${key}=${value}`).toSorted()).toEqual([
      'baseline=x.txt',
      'colour=red',
      'columns=mood',
      'money=pounds',
      'sort=cost.sideways',
      'view=nowhere',
    ]);
  });

  it('takes no more projects to compare than fit, and says which it left', () => {
    const names = Array.from({ length: 8 }, (_, index) => `${index}.txt`);
    const { place, problems } = parsePlace(`#/compare?${names.map((name) => `project=${name}`).join('&')}`);
    expect(place.compared).toEqual(names.slice(0, 6));
    expect(problems.map(({ value }) => value)).toEqual(['6.txt', '7.txt']);
  });

  it('reads an address from before slices could be compared as one of projects', () => {
    const { place, problems } = parsePlace('#/compare?project=a.txt&project=b.txt&baseline=b.txt');
    expect(place).toMatchObject({ mode: 'projects', sides: null, prices: 'current', baseline: 'b.txt' });
    expect(problems).toEqual([]);
  });

  it('gives each side a slice of its own, beside that of the bar', () => {
    const { place, problems } = parsePlace(
      '#/compare?region=Sydsverige&mode=slices&a.period=2007-2013&b.period=2014-2020&b.years=2019-2021&prices=fixed',
    );
    expect(problems).toEqual([]);
    expect(place.slice).toEqual(setMembers(EVERYTHING, 'region', ['Sydsverige']));
    expect(place.sides).toEqual({
      a: setMembers(EVERYTHING, 'period', ['2007-2013']),
      b: setYears(setMembers(EVERYTHING, 'period', ['2014-2020']), 2019, 2021),
    });
    expect(place).toMatchObject({ mode: 'slices', prices: 'fixed' });
  });

  it('tells a side that holds everything from one that is not chosen', () => {
    expect(parsePlace('#/compare?mode=slices').place.sides).toBeNull();
    expect(parsePlace('#/compare?mode=slices&a=all&b=all').place.sides).toEqual({ a: [], b: [] });
    expect(parsePlace('#/compare?mode=slices&b.period=2014-2020').place.sides?.a).toEqual(EVERYTHING);
  });

  it('names nonsense of a side with the side’s letter and keeps the rest', () => {
    const { place, problems } = parsePlace(
      '#/compare?mode=maps&prices=old&a=some&a.period=1999-2001&a.region=Sydsverige&b.mood=glad',
    );
    expect(place.sides?.a).toEqual(setMembers(EVERYTHING, 'region', ['Sydsverige']));
    expect(place).toMatchObject({ mode: 'projects', prices: 'current' });
    expect(problems.map(({ key, value }) => `${key}=${value}`).toSorted()).toEqual([
      'a.period=1999-2001',
      'a=some',
      'b.mood=glad',
      'mode=maps',
      'prices=old',
    ]);
  });

  it('keeps what is explored readable, and of it only what is not as at the start', () => {
    const { choice } = START.explore;
    const explore = {
      ...START.explore,
      choice: { ...choice, measure: 'cost-per-actual' as const, by: 'startYear' as const, split: null },
    };
    expect(formatPlace({ ...START, view: 'explore', explore })).toBe(
      '#/explore?explore=1&measure=cost-per-actual&by=startYear&split=none',
    );
    expect(formatPlace({ ...START, view: 'explore' })).toBe('#/explore');
  });

  it('names nonsense of what is explored and keeps the rest', () => {
    const { place, problems } = parsePlace(
      '#/explore?explore=9&measure=happiness&by=programme&split=zodiac&chart=pie&show=share&tab=maps&by=phase',
    );
    expect(place.explore).toEqual({
      ...START.explore,
      choice: { ...START.explore.choice, by: 'programme', share: true },
    });
    expect(problems.map(({ key, value }) => `${key}=${value}`).toSorted()).toEqual([
      'by=phase',
      'chart=pie',
      'explore=9',
      'measure=happiness',
      'split=zodiac',
      'tab=maps',
    ]);
  });
});
