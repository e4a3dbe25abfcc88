import { inFixedPrices, type MeasureId, FEWEST_FOR_MEDIAN, MEASURES } from '../measures/measures.ts';
import type { Measure } from '../measures/measure.ts';
import { membersOf } from '../slice/edit-slice.ts';
import type { Slice } from '../slice/slice.ts';
import {
  CHART_KINDS,
  type ChartKind,
  type DimensionId,
  type ExploreChoice,
  MOST,
  PAYER,
  type SplitId,
} from './explore-choice.ts';

/** Why a part of a choice cannot be had. */
export type Unfit =
  | 'used'
  | 'needs-period'
  | 'payer-needs-cost'
  | 'no-data'
  | 'too-few'
  | 'few-for-median'
  | 'no-own-value'
  | 'median-of-payers'
  | 'dots-are-own'
  | 'needs-split'
  | 'payers-are-parts'
  | 'has-split'
  | 'has-panels'
  | 'ratio-adds-not'
  | 'median-adds-not'
  | 'needs-time'
  | 'many-dots'
  | 'needs-place'
  | 'needs-months'
  | 'many-spans'
  | 'no-money';

/** What is known of the data: projects with the value of a measure, null until it has been counted. */
export interface Known {
  readonly slice: Slice;
  readonly withValue: (id: MeasureId) => number | null;
}

const CODED: readonly DimensionId[] = ['area', 'objective', 'interventionField'];
const IN_TIME: readonly DimensionId[] = ['startYear', 'period'];

const ON_MAP: readonly DimensionId[] = ['region', 'county'];

const measureOf = (id: MeasureId): Measure => MEASURES[id];

/** Whether the values of parts add up to that of the whole. */
export function addsUp({ measure, statistic }: Pick<ExploreChoice, 'measure' | 'statistic'>): boolean {
  return statistic === 'whole' && measureOf(measure).formula.aggregation === 'sum';
}

/** Whether a single project has a value of its own. */
function isOfOne(id: MeasureId): boolean {
  const { aggregation } = measureOf(id).formula;
  return aggregation !== 'hhi' && aggregation !== 'gini';
}

export function unfitMeasure(id: MeasureId, { withValue }: Known): Unfit | null {
  const n = withValue(id);
  if (n === null) return null;
  if (n === 0) return 'no-data';
  return n < (measureOf(id).fewestProjects ?? 1) ? 'too-few' : null;
}

export function unfitStatistic(
  statistic: ExploreChoice['statistic'],
  { measure, split, chart }: ExploreChoice,
  { withValue }: Known,
): Unfit | null {
  if (statistic === 'whole') return chart === 'dots' ? 'dots-are-own' : null;
  if (!isOfOne(measure)) return 'no-own-value';
  if (split === PAYER) return 'median-of-payers';
  const n = withValue(measure);
  return n !== null && n < FEWEST_FOR_MEDIAN ? 'few-for-median' : null;
}

export function unfitBy(id: DimensionId, choice: ExploreChoice, { slice }: Known): Unfit | null {
  if (id === choice.split || id === choice.per) return 'used';
  return isUnqualified(id, [choice.split, choice.per], slice) ? 'needs-period' : null;
}

export function unfitSplit(id: SplitId, choice: ExploreChoice, { slice }: Known): Unfit | null {
  if (id === choice.by || id === choice.per) return 'used';
  if (id !== PAYER) return isUnqualified(id, [choice.by, choice.per], slice) ? 'needs-period' : null;
  if (choice.measure !== 'total-cost') return 'payer-needs-cost';
  return choice.statistic === 'median' ? 'median-of-payers' : null;
}

export function unfitPanels(id: DimensionId, choice: ExploreChoice, { slice }: Known): Unfit | null {
  if (id === choice.by || id === choice.split) return 'used';
  return isUnqualified(id, [choice.by, choice.split], slice) ? 'needs-period' : null;
}

export function unfitChart(kind: ChartKind, choice: ExploreChoice, { withValue }: Known): Unfit | null {
  const { by, split, per, measure, statistic } = choice;
  switch (kind) {
    case 'bars':
      return split === null ? null : 'has-split';
    case 'stacked':
      if (statistic === 'median') return 'median-adds-not';
      if (!addsUp(choice)) return 'ratio-adds-not';
      return split === null ? 'needs-split' : null;
    case 'grouped':
      return split === null ? 'needs-split' : null;
    case 'dumbbell':
      if (split === PAYER) return 'payers-are-parts';
      return split === null ? 'needs-split' : null;
    case 'line':
      return IN_TIME.includes(by) ? null : 'needs-time';
    case 'map':
      if (!ON_MAP.includes(by)) return 'needs-place';
      if (split !== null) return 'has-split';
      return per === null ? null : 'has-panels';
    case 'timeline': {
      if (measure !== 'months') return 'needs-months';
      if (split !== null) return 'has-split';
      if (per !== null) return 'has-panels';
      const n = withValue(measure);
      return n !== null && n > MOST.spans ? 'many-spans' : null;
    }
    case 'dots': {
      if (!isOfOne(measure)) return 'no-own-value';
      if (split !== null) return 'has-split';
      if (per !== null) return 'has-panels';
      const n = withValue(measure);
      return n !== null && n > MOST.dots ? 'many-dots' : null;
    }
  }
  return kind satisfies never;
}

export function unfitShare(choice: ExploreChoice): Unfit | null {
  if (choice.statistic === 'median') return 'median-adds-not';
  return addsUp(choice) ? null : 'ratio-adds-not';
}

export function unfitPrices(measure: MeasureId): Unfit | null {
  return inFixedPrices(measure) === measure ? 'no-money' : null;
}

/** A part of a choice that is shown otherwise than it was asked for, and why. */
export interface Change {
  readonly part: 'statistic' | 'by' | 'split' | 'per' | 'chart' | 'share';
  readonly why: Unfit;
}

/** What is shown: a choice whose parts fit together. */
export interface Shown extends ExploreChoice {
  readonly chart: ChartKind;
}

/** Makes a choice that can be shown out of one that was asked for, and says what it had to change. */
export function settle(asked: ExploreChoice, known: Known): { shown: Shown; changes: readonly Change[] } {
  const changes: Change[] = [];
  let choice = asked;
  const lay = (part: Change['part'], why: Unfit | null, instead: Partial<ExploreChoice>) => {
    if (why === null) return;
    changes.push({ part, why });
    choice = { ...choice, ...instead };
  };
  if (choice.split !== null) lay('split', unfitSplit(choice.split, choice, known), { split: null });
  if (choice.per !== null) lay('per', unfitPanels(choice.per, choice, known), { per: null });
  const others: readonly DimensionId[] = ['region', 'programme', 'phase'];
  const by = others.find((id) => id !== choice.split && id !== choice.per) ?? 'region';
  lay('by', unfitBy(choice.by, choice, known), { by });
  // A median is asked for even of few: the chart says of each group that it has too few.
  if (choice.statistic === 'median') {
    const why = unfitStatistic('median', choice, known);
    if (why !== 'few-for-median') lay('statistic', why, { statistic: 'whole' });
  }
  if (choice.chart !== null) lay('chart', unfitChart(choice.chart, choice, known), { chart: null });
  // Dots are the projects' own values, and what is told of a group beside them is the middle one.
  if (choice.chart === 'dots') choice = { ...choice, statistic: 'median' };
  if (choice.share) lay('share', unfitShare(choice), { share: false });
  const chart = choice.chart ?? CHART_KINDS.find((kind) => unfitChart(kind, choice, known) === null);
  return { shown: { ...choice, chart: chart ?? 'bars' }, changes };
}

/** A code of a programme means something else in another period, so it needs one: in the slice, or beside it. */
function isUnqualified(id: DimensionId, beside: readonly (SplitId | null)[], slice: Slice): boolean {
  return CODED.includes(id) && !beside.includes('period') && !isOfOnePeriod(slice);
}

/** Whether the slice holds projects of one programme period only. */
function isOfOnePeriod(slice: Slice): boolean {
  const periods = membersOf(slice, 'period');
  if (periods !== null) return periods.length === 1 && periods[0] !== null;
  const programmes = membersOf(slice, 'programme') ?? [];
  const years = new Set(programmes.map((programme) => programme?.slice(-'2014-2020'.length) ?? null));
  return years.size === 1 && !years.has(null);
}
