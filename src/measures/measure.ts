import type { Sql } from './sql.ts';

export interface Bilingual {
  readonly sv: string;
  readonly en: string;
}

/** `points` are percentage points; `kr-per-…` are kronor. */
export type Unit =
  | 'kr'
  | 'percent'
  | 'points'
  | 'participants'
  | 'months'
  | 'kr-per-participant'
  | 'kr-per-result'
  | 'kr-per-month';

/** How the number is printed: whole, one decimal, two decimals. */
export type Format = 'whole' | 'tenths' | 'hundredths';

/** A number about projects, defined once. All SQL is over a row of `projects`. */
export interface Measure {
  readonly id: string;
  readonly name: Bilingual;
  readonly unit: Unit;
  readonly format: Format;
  /** One project's value is numerator by denominator; a null denominator stands for 1. */
  readonly numerator: Sql;
  readonly denominator: Sql | null;
  /** Over several projects: the sum, the sum of numerators by that of denominators, or the mean. */
  readonly aggregation: 'sum' | 'ratio-of-sums' | 'mean';
  /** The projects that the measure is about. A project without the parts is left out as missing, never as 0. */
  readonly eligible: Sql;
  /** Which projects are left out and why, as a clause after "utom" or "except". */
  readonly leavesOut: Bilingual;
  /** Participants under which one project's ratio is flagged and not ranked; null where no such rule applies. */
  readonly smallBelow: number | null;
  readonly caveat: Bilingual | null;
  /** Where the definition comes from. */
  readonly source: Bilingual;
}
