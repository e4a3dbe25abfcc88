/**
 * How many projects a slice has, and how many of them state what a chart is about. A chart of single projects draws the
 * first of them only, so what it says of all is counted in the database.
 */
export interface SliceCounts {
  readonly n: number;
  readonly n_cost: number;
  readonly n_support: number;
  /** With both cost and support. */
  readonly n_support_share: number;
  readonly n_planned: number;
  readonly n_actual: number;
  readonly n_target: number;
  readonly n_result: number;
  /** With both start and end. */
  readonly n_period: number;
  /** With either. */
  readonly n_dated: number;
}
