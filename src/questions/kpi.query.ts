import { number, orNull, type RowOf } from '../warehouse/query.ts';

/** One row. Kronor throughout; a sum over nothing but missing values is null. `n_…` counts the projects behind a figure. */
export const kpiColumns = {
  /** Projects in the whole collection. */
  n_all: number,
  /** Projects in the slice. */
  n: number,
  /** In the slice, with amounts in another currency than kronor: in no sum of money. */
  n_foreign: number,
  cost_sum: orNull(number),
  n_cost: number,
  /** Of n_cost, those whose cost is approved expenditure (outturn); the others' is the granted budget. */
  n_cost_outturn: number,
  support_sum: orNull(number),
  n_support: number,
  /** Per cent, over the projects with both parts, as every share and ratio here. */
  support_share: orNull(number),
  n_support_share: number,
  /** ESF support only. */
  esf_share: orNull(number),
  n_esf_share: number,
  /** Sums of people over projects are participations, not unique people. */
  planned_sum: orNull(number),
  n_planned: number,
  actual_sum: orNull(number),
  n_actual: number,
  target_sum: orNull(number),
  n_target: number,
  result_sum: orNull(number),
  n_result: number,
  /** Per cent. `goal_target_sum` and `goal_result_sum` are its two parts, over the n_goal projects that have both. */
  goal_achievement: orNull(number),
  n_goal: number,
  goal_target_sum: orNull(number),
  goal_result_sum: orNull(number),
  /** Actual over planned participants, per cent. */
  participation: orNull(number),
  n_participation: number,
  /** Result over actual participants, per cent. */
  result_rate: orNull(number),
  n_result_rate: number,
  /** Not preparatory: the projects that figures per participant are about. */
  n_eligible: number,
  n_preparatory: number,
  /** Ratio of sums; min, max and median are over the projects' own ratios, the median from three projects on. */
  cost_per_actual: orNull(number),
  n_cost_per_actual: number,
  cost_per_actual_min: orNull(number),
  cost_per_actual_max: orNull(number),
  cost_per_actual_median: orNull(number),
  cost_per_planned: orNull(number),
  n_cost_per_planned: number,
  cost_per_planned_min: orNull(number),
  cost_per_planned_max: orNull(number),
  cost_per_planned_median: orNull(number),
  support_per_actual: orNull(number),
  n_support_per_actual: number,
  support_per_actual_min: orNull(number),
  support_per_actual_max: orNull(number),
  support_per_actual_median: orNull(number),
  support_per_planned: orNull(number),
  n_support_per_planned: number,
  support_per_planned_min: orNull(number),
  support_per_planned_max: orNull(number),
  support_per_planned_median: orNull(number),
  /** In the slice, with a region that was concluded, not read. */
  n_inferred_region: number,
  /** Left out by the years clause alone because start or end is unknown; 0 without such a clause. */
  n_unknown_dates: number,
};

export type KpiRow = RowOf<typeof kpiColumns>;
