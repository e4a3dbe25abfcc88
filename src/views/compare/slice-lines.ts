import { FEWEST_FOR_MEDIAN, MEASURES } from '../../measures/measures.ts';
import type { Measure, Unit } from '../../measures/measure.ts';
import type { Compared, SliceMeasureRow } from '../../questions/compare-slices.query.ts';
import type { Side } from '../../questions/two-slices.ts';

/** A row of the table: a measure, and whether its value or the median of the projects' own is compared. */
export interface SliceLine {
  readonly id: Compared | 'median-total-cost';
  readonly measure: Compared;
  readonly told: 'value' | 'median';
}

const value = (measure: Compared): SliceLine => ({ id: measure, measure, told: 'value' });
const median = (measure: Compared): SliceLine => ({ id: measure, measure, told: 'median' });

export const TYPICAL_LINES: readonly SliceLine[] = [
  { id: 'median-total-cost', measure: 'total-cost', told: 'median' },
  value('support-share'),
  value('participation'),
  value('goal-achievement'),
  value('result-rate'),
  median('cost-per-actual'),
  median('cost-per-planned'),
  median('months'),
];

export const SUM_LINES: readonly SliceLine[] = [
  value('total-cost'),
  value('support'),
  value('planned'),
  value('actual'),
];

/** A share of fewer people than this says nothing. */
export const FEWEST_PEOPLE = 10;

export type NoValue = 'no-projects' | 'none' | 'few-people' | 'few-projects';

/** What one side says of a line, in the measure's unit. */
export interface SideValue {
  /** What is compared; null where there is none, and then `why`. */
  readonly value: number | null;
  readonly why: NoValue | null;
  /** The values of one or two projects, in place of their median. */
  readonly cases: readonly number[];
  /** The ratio of sums beside a median of ratios. */
  readonly ratio: number | null;
  readonly interval: readonly [low: number, high: number] | null;
  readonly n: number;
  readonly of: number;
  readonly small: number;
}

/** What a side says of a line; `row` is missing for a side without projects. */
export function sideValue(line: SliceLine, row: SliceMeasureRow | undefined, of: number): SideValue {
  const nothing = { value: null, cases: [], ratio: null, interval: null, n: 0, of, small: 0 };
  if (row === undefined || of === 0) return { ...nothing, why: 'no-projects' };
  if (row.n === 0) return { ...nothing, why: 'none' };
  const told = { ...nothing, n: row.n, small: row.n_small };
  const { formula }: Measure = MEASURES[line.measure];
  if (line.told === 'median') {
    const ratio = formula.aggregation === 'ratio-of-sums' ? row.value : null;
    if (row.n >= FEWEST_FOR_MEDIAN) return { ...told, value: row.median, why: null, ratio };
    // Of one or two projects the smallest and the largest are all there are.
    const cases = [row.min, row.max].slice(0, row.n).filter((each) => each !== null);
    return { ...told, why: 'few-projects', cases };
  }
  if (isShareOfPeople(line.measure) && (row.below ?? 0) < FEWEST_PEOPLE)
    return { ...told, why: 'few-people' };
  const interval = row.low === null || row.high === null ? null : ([row.low, row.high] as const);
  return { ...told, value: row.value, why: null, interval };
}

const isShareOfPeople = (measure: Compared): boolean =>
  measure === 'participation' || measure === 'goal-achievement' || measure === 'result-rate';

export type Difference =
  /** `relative` in per cent of A; null for shares, which differ by points, where A is 0, and of `few` projects. */
  | {
      readonly kind: 'told';
      readonly absolute: number;
      readonly relative: number | null;
      readonly points: boolean;
      readonly few: boolean;
    }
  /** Sides that lack a value, and those that have single values but too few for one of the whole. */
  | { readonly kind: 'none'; readonly lacks: readonly Side[]; readonly few: readonly Side[] };

/** B against A; none where a side has no value to compare. */
export function differenceOf(line: SliceLine, a: SideValue, b: SideValue): Difference {
  if (a.value === null || b.value === null) {
    const without = (
      [
        { name: 'a', side: a },
        { name: 'b', side: b },
      ] as const
    ).filter(({ side }) => side.value === null);
    const isFew = ({ side }: { side: SideValue }) => side.why === 'few-projects';
    return {
      kind: 'none',
      lacks: without.filter((each) => !isFew(each)).map(({ name }) => name),
      few: without.filter(isFew).map(({ name }) => name),
    };
  }
  const points = unitOf(line) === 'percent';
  const absolute = b.value - a.value;
  const few = a.n < FEWEST_FOR_MEDIAN || b.n < FEWEST_FOR_MEDIAN;
  const relative = points || few || a.value <= 0 ? null : (100 * absolute) / a.value;
  return { kind: 'told', absolute, relative, points, few };
}

export function unitOf(line: SliceLine): Unit {
  const { unit }: Measure = MEASURES[line.measure];
  return unit;
}

/** The highest value that a line draws, for the end of its scale. */
export function highest(sides: readonly SideValue[]): number {
  const drawn = sides.flatMap((side) => [side.value ?? 0, ...side.cases, side.interval?.[1] ?? 0]);
  return Math.max(0, ...drawn);
}
