import type { ReactElement } from 'react';
import { arrange, type ExplorePicture, type ExploreRow } from '../../src/charts/explore-cells.ts';
import { ExploreChart } from '../../src/charts/explore-chart.tsx';
import type { ExploreDot } from '../../src/charts/explore-dots-marks.tsx';
import type { ExploreSpan } from '../../src/charts/explore-timeline-marks.tsx';
import { MAP_COUNTIES } from '../../src/charts/sweden-regions.ts';
import { COUNTS, cost, name, type State } from './pictured.tsx';

const SPLITS = ['implementation', 'feasibility-study', 'preparation'];
const PAYERS = ['esf', 'leader', 'cofinancing'];
/** As many groups as are told one by one. */
const MOST = 20;

const row = (
  by_key: string,
  split_key: string,
  value: number | null,
  n: number,
  n_all: number,
): ExploreRow => ({
  by_key,
  split_key,
  per_key: '*',
  value,
  few_least: null,
  few_most: null,
  n,
  n_all,
  n_small: 0,
  by_members: by_key === '+' ? COUNTS.forty - MOST : 1,
  split_members: 0,
  per_members: 0,
});

/** A group for each, of which every third has a project without the value; of forty, those that are left are one. */
function groups(state: State, picture: ExplorePicture): string[] {
  const most = picture.by === 'county' ? MAP_COUNTIES.length : MOST;
  const n = Math.min(COUNTS[state], most);
  const keys = Array.from({ length: n }, (_, at) => {
    if (picture.by === 'county') return `=${MAP_COUNTIES[(at * 5) % most]?.name ?? ''}`;
    return picture.by === 'startYear' ? `=${2008 + at}` : `=${at}`;
  });
  return COUNTS[state] > most ? [...keys, '+'] : keys;
}

// Not every group has each part, and a group is as much as its parts.
const has = (at: number, of: number) => (at + of) % 4 !== 3;
const partOf = (at: number, of: number) => (cost(at) * (3 - of)) / 6;

function rowsOf(state: State, picture: ExplorePicture): ExploreRow[] {
  const keys = groups(state, picture);
  const parts = picture.split === null ? [] : picture.split === 'payer' ? PAYERS : SPLITS;
  const none = state === 'missing';
  const counted = (by: string, split: string, value: number, n: number, unknown: number) =>
    none ? row(by, split, null, 0, n + unknown) : row(by, split, value, n, n + unknown);
  const wholeOf = (at: number) =>
    parts.length === 0 ? cost(at) : parts.reduce((sum, _, of) => sum + (has(at, of) ? partOf(at, of) : 0), 0);
  const sumOf = (of: (at: number) => number) => keys.reduce((sum, _, at) => sum + of(at), 0);
  return [
    ...keys.flatMap((key, at) => [
      counted(key, '*', wholeOf(at), 1 + (at % 5), at % 3),
      ...parts.flatMap((part, of) =>
        has(at, of) ? [counted(key, `=${part}`, partOf(at, of), 1 + (at % 5), 0)] : [],
      ),
    ]),
    counted('*', '*', sumOf(wholeOf), 3 * keys.length, keys.length),
    ...parts.map((part, of) =>
      counted(
        '*',
        `=${part}`,
        sumOf((at) => (has(at, of) ? partOf(at, of) : 0)),
        keys.length,
        0,
      ),
    ),
  ];
}

const dotsOf = (state: State, picture: ExplorePicture): ExploreDot[] =>
  state === 'missing' || picture.chart !== 'dots'
    ? []
    : groups(state, picture).flatMap((by_key, at) =>
        Array.from({ length: 1 + (at % 4) }, (_, of) => ({
          id: `p${at}-${of}`,
          title: name(state, of),
          by_key,
          value: cost(at * 4 + of),
        })),
      );

const spansOf = (state: State, picture: ExplorePicture): ExploreSpan[] =>
  state === 'missing' || picture.chart !== 'timeline'
    ? []
    : groups(state, picture).flatMap((by_key, at) =>
        Array.from({ length: 1 + (at % 3) }, (_, of) => ({
          id: `p${at}-${of}`,
          title: name(state, of),
          by_key,
          start: `${2008 + ((at * 3 + of) % 14)}-0${1 + of}-15`,
          end: `${2009 + ((at * 3 + of) % 14) + of}-11-30`,
          months: 20.5 + 12 * of,
          programme: at % 4 === 3 ? 'clld-2014-2020' : 'esf-2014-2020',
          preparatory: at % 5 === 2,
        })),
      );

const BARS: ExplorePicture = {
  measure: 'total-cost',
  statistic: 'whole',
  by: 'municipality',
  split: null,
  per: null,
  chart: 'bars',
  share: false,
  values: true,
};

const drawn = (change: Partial<ExplorePicture>) => {
  const picture = { ...BARS, ...change };
  return (state: State): ReactElement => {
    const nameOf = (dimension: string, member: string) =>
      dimension === picture.by &&
      dimension !== 'startYear' &&
      (dimension !== 'county' || state === 'long-names')
        ? name(state, Number(member) || 0)
        : member;
    return (
      <ExploreChart
        picture={picture}
        arranged={arrange(rowsOf(state, picture), picture, nameOf, 'sv')}
        dots={dotsOf(state, picture)}
        spans={spansOf(state, picture)}
        lang="sv"
        width={900}
        height={330}
        size="screen"
        interaction={null}
      />
    );
  };
};

/** The kinds of chart that what is explored is drawn as. */
export const EXPLORED: Record<string, (state: State) => ReactElement> = {
  'explore-bars': drawn({}),
  'explore-planned': drawn({ measure: 'planned' }),
  'explore-actual': drawn({ measure: 'actual' }),
  'explore-stacked': drawn({ chart: 'stacked', split: 'payer' }),
  'explore-stacked-share': drawn({ chart: 'stacked', split: 'payer', share: true }),
  'explore-grouped': drawn({ chart: 'grouped', split: 'phase' }),
  'explore-dumbbell': drawn({ chart: 'dumbbell', split: 'phase' }),
  'explore-dots': drawn({ chart: 'dots', statistic: 'median' }),
  'explore-map': drawn({ chart: 'map', by: 'county' }),
  'explore-map-of-ratio': drawn({ chart: 'map', by: 'county', measure: 'cost-per-actual' }),
  'explore-timeline': drawn({ chart: 'timeline', measure: 'months' }),
  'explore-line': drawn({ chart: 'line', split: 'phase', by: 'startYear' }),
};
