import { DIMENSIONS } from '../measures/dimensions.ts';
import { inFixedPrices, type MeasureId, MEASURES } from '../measures/measures.ts';

export type DimensionId = keyof typeof DIMENSIONS;

const isDimension = (id: string): id is DimensionId => id in DIMENSIONS;
export const EXPLORE_DIMENSIONS: readonly DimensionId[] = Object.keys(DIMENSIONS).filter(isDimension);

const isMeasure = (id: string): id is MeasureId => id in MEASURES;

/** Every measure in the prices of its days; those of one year are the same measures, told in other prices. */
export const EXPLORE_MEASURES: readonly MeasureId[] = Object.keys(MEASURES)
  .filter(isMeasure)
  .filter((id) => !id.endsWith('-fixed-prices'));

/** What splits a cost into who pays it: no dimension of projects, since a project has several. */
export const PAYER = 'payer';
export type SplitId = DimensionId | typeof PAYER;

export const CHART_KINDS = [
  'bars',
  'stacked',
  'grouped',
  'dumbbell',
  'dots',
  'line',
  'timeline',
  'map',
] as const;
export type ChartKind = (typeof CHART_KINDS)[number];

/** What the visitor asks to see. That each part makes sense does not mean that they fit together: see `explore-fit`. */
export interface ExploreChoice {
  readonly measure: MeasureId;
  /** The value over a group of projects as its measure defines it, or the middle one of their own values. */
  readonly statistic: 'whole' | 'median';
  /** A row for each member. */
  readonly by: DimensionId;
  /** A colour for each member. */
  readonly split: SplitId | null;
  /** A small chart for each member. */
  readonly per: DimensionId | null;
  /** null: the kind that fits. */
  readonly chart: ChartKind | null;
  /** Shares of the whole in place of amounts. */
  readonly share: boolean;
  /** Whether values stand beside the marks. */
  readonly values: boolean;
}

export const FIRST_CHOICE: ExploreChoice = {
  measure: 'total-cost',
  statistic: 'whole',
  by: 'region',
  split: PAYER,
  per: null,
  chart: null,
  share: false,
  values: true,
};

/** The most that is drawn; the rest is drawn as one more. */
export const MOST = { groups: 20, splits: 7, panels: 12, dots: 500, spans: 100 } as const;

/** Years are few by nature, and a line with a gap in place of them would say something else. */
const MOST_YEARS = 60;
/** All of them, or the map would show a county as if it had no projects. */
const COUNTIES = 21;

/** How many members of a dimension are told one by one. */
export function mostGroups(by: DimensionId): number {
  if (by === 'startYear') return MOST_YEARS;
  return by === 'county' ? COUNTIES : MOST.groups;
}

/** The measure in the prices asked for. */
export function pricedMeasure(id: MeasureId, prices: 'current' | 'fixed'): MeasureId {
  return prices === 'fixed' ? inFixedPrices(id) : id;
}
