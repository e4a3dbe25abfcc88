import type { Sql } from './sql.ts';

export interface Bilingual {
  readonly sv: string;
  readonly en: string;
}

/** `points` are percentage points. */
export type Unit =
  | 'kr'
  | 'kr-per-participant'
  | 'kr-per-result'
  | 'kr-per-month'
  | 'eur'
  | 'percent'
  | 'points'
  | 'participants'
  | 'participants-per-month'
  | 'months'
  /** Herfindahl–Hirschman, 0 to 10 000. */
  | 'index'
  /** 0 to 1. */
  | 'gini';

/**
 * How a measure is computed, as SQL over a row of `projects`, for one project and for several. Over several,
 * a ratio is the sum of the numerators by the sum of the denominators, never a mean of ratios, and only
 * projects that have both parts take part.
 */
type Formula =
  | { readonly aggregation: 'sum' | 'mean'; readonly value: Sql }
  | { readonly aggregation: 'ratio-of-sums'; readonly numerator: Sql; readonly denominator: Sql }
  | { readonly aggregation: 'weighted-mean'; readonly value: Sql; readonly weight: Sql }
  /** How unevenly a sum is spread over the projects; a single project has none. */
  | { readonly aggregation: 'hhi' | 'gini'; readonly value: Sql };

/** A number about projects, defined once. */
export interface Measure {
  readonly name: Bilingual;
  readonly unit: Unit;
  /** Decimals to print it with where it stands alone. */
  readonly decimals: 0 | 1 | 2;
  readonly formula: Formula;
  /** The projects that the measure is about; null for all. One without the parts is left out, never counted as 0. */
  readonly eligible: Sql | null;
  /** Which projects are left out and why, to stand after "Utom" or "Except". */
  readonly leavesOut: Bilingual;
  /** Fewer participants than this in one project flag its ratio; it is not ranked. null where no such rule applies. */
  readonly smallBelow: number | null;
  /** From fewer projects than this nothing is computed over a group; left out where one is enough. */
  readonly fewestProjects?: number;
  /** A share of people, whose Wilson interval is told with it: 100 · those who by all. */
  readonly interval?: 'wilson';
  readonly caveat: Bilingual | null;
  /** Where the definition comes from. */
  readonly source: Bilingual;
}
