import { DIMENSIONS, type Dimension } from '../measures/dimensions.ts';
import { MEASURES, type MeasureId } from '../measures/measures.ts';
import type { Measure } from '../measures/measure.ts';
import { exploreChartText } from '../text/explore-chart-text.ts';
import type { Lang } from '../text/lang.ts';

/** A group of projects, or a total of groups, as `exploreQuery` answers: keys `=member`, `+` rest, `?` missing, `*` all. */
export interface ExploreRow {
  readonly by_key: string;
  readonly split_key: string;
  readonly per_key: string;
  readonly value: number | null;
  /** The own values of one or two projects, which are too few for a median. */
  readonly few_least: number | null;
  readonly few_most: number | null;
  readonly n: number;
  readonly n_all: number;
  readonly n_small: number;
  readonly by_members: number;
  readonly split_members: number;
  readonly per_members: number;
}

type DimensionName = keyof typeof DIMENSIONS;

/** What a picture shows; its parts fit together. */
export interface ExplorePicture {
  /** In the prices that are shown. */
  readonly measure: MeasureId;
  readonly statistic: 'whole' | 'median';
  readonly by: DimensionName;
  readonly split: DimensionName | 'payer' | null;
  readonly per: DimensionName | null;
  readonly chart: 'bars' | 'stacked' | 'grouped' | 'dumbbell' | 'dots' | 'line' | 'timeline' | 'map';
  readonly share: boolean;
  readonly values: boolean;
}

/** What a member of a dimension is called. */
export type NameOf = (dimension: DimensionName, member: string) => string;

/** A row, a colour or a small chart. */
export interface Entry {
  readonly key: string;
  readonly kind: 'member' | 'rest' | 'missing';
  /** null for what no document states, and for the rest. */
  readonly member: string | null;
  readonly label: string;
  /** How many members it gathers. */
  readonly members: number;
}

export interface Arranged {
  readonly by: readonly Entry[];
  /** Without a split there are none. */
  readonly splits: readonly Entry[];
  readonly panels: readonly Entry[];
  /** The group, or the total where a key is left out; undefined where it holds no project. */
  readonly cell: (by?: string, split?: string, per?: string) => ExploreRow | undefined;
}

export const ALL = '*';
const PAYERS = ['esf', 'leader', 'leader-group', 'eu', 'cofinancing'] as const;
/** Members that come in an order of their own, whatever their values. */
const ORDERED: readonly DimensionName[] = [
  'startYear',
  'period',
  'phase',
  'area',
  'objective',
  'interventionField',
];

/** Puts groups in the order to show them, each with its name. Where regions are compared, one without projects is told. */
export function arrange(
  rows: readonly ExploreRow[],
  picture: ExplorePicture,
  nameOf: NameOf,
  lang: Lang,
): Arranged {
  const cells = new Map(rows.map((row) => [`${row.by_key}\n${row.split_key}\n${row.per_key}`, row]));
  const cell: Arranged['cell'] = (by = ALL, split = ALL, per = ALL) => cells.get(`${by}\n${split}\n${per}`);
  const members = (name: 'by' | 'split' | 'per', dimension: DimensionName): Entry[] => {
    const totals = rows.filter((row) =>
      (['by', 'split', 'per'] as const).every((each) => (row[`${each}_key`] === ALL) === (each !== name)),
    );
    const entries = totals.map((row) => ({
      row,
      entry: entryOf(row[`${name}_key`], row[`${name}_members`], dimension, nameOf, lang),
    }));
    return inOrder(entries, dimension).map(({ entry }) => entry);
  };
  const by = members('by', picture.by);
  return {
    by: [...by, ...absent(by, picture, nameOf)],
    splits:
      picture.split === null
        ? []
        : picture.split === 'payer'
          ? payersOf(rows, lang)
          : members('split', picture.split),
    panels: picture.per === null ? [] : members('per', picture.per),
    cell,
  };
}

/** Whether the values of groups add up to that of all of them. */
export function isSum({ measure, statistic }: Pick<ExplorePicture, 'measure' | 'statistic'>): boolean {
  const { formula }: Measure = MEASURES[measure];
  return statistic === 'whole' && formula.aggregation === 'sum';
}

function entryOf(key: string, members: number, dimension: DimensionName, nameOf: NameOf, lang: Lang): Entry {
  const { missing }: Dimension = DIMENSIONS[dimension];
  if (key === '?') return { key, kind: 'missing', member: null, label: missing[lang], members };
  if (key === '+')
    return { key, kind: 'rest', member: null, label: exploreChartText[lang].rest(members), members };
  const member = key.slice(1);
  return { key, kind: 'member', member, label: nameOf(dimension, member), members };
}

interface Placed {
  readonly row: ExploreRow;
  readonly entry: Entry;
}

const LAST = { member: 0, rest: 1, missing: 2 };

function inOrder(entries: readonly Placed[], dimension: DimensionName): Placed[] {
  const { members }: Dimension = DIMENSIONS[dimension];
  const place = (member: string | null) => members?.findIndex(({ id }) => id === member) ?? -1;
  return entries.toSorted((one, other) => {
    const last = LAST[one.entry.kind] - LAST[other.entry.kind];
    if (last !== 0) return last;
    if (!ORDERED.includes(dimension))
      return (other.row.value ?? -Infinity) - (one.row.value ?? -Infinity) || other.row.n - one.row.n;
    const [a, b] = [one.entry.member ?? '', other.entry.member ?? ''];
    return place(a) - place(b) || a.localeCompare(b, 'sv', { numeric: true });
  });
}

const NATIONAL = 'Nationellt';

/** A list of regions has a place for each, unless the slice is narrowed to one, or several charts would repeat it. */
function absent(by: readonly Entry[], picture: ExplorePicture, nameOf: NameOf): Entry[] {
  if (picture.by !== 'region' || picture.per !== null || by.length < 2) return [];
  return DIMENSIONS.region.members
    .filter(({ id }) => id !== NATIONAL && !by.some(({ member }) => member === id))
    .map(({ id }) => ({
      key: `=${id}`,
      kind: 'member',
      member: id,
      label: nameOf('region', id),
      members: 1,
    }));
}

/** The payers who pay anything, in the order that money is stacked in. */
function payersOf(rows: readonly ExploreRow[], lang: Lang): Entry[] {
  return PAYERS.filter((payer) =>
    rows.some((row) => row.split_key === `=${payer}` && row.value !== null && row.value !== 0),
  ).map((payer) => ({
    key: `=${payer}`,
    kind: 'member',
    member: payer,
    label: exploreChartText[lang].payers[payer],
    members: 1,
  }));
}
