import * as v from 'valibot';

/** One row. Kronor throughout; a sum over nothing but missing values is null. `n_…` counts the projects behind a figure. */
const row = v.object({
  /** Projects in the whole collection. */
  n_all: v.number(),
  /** Projects in the slice. */
  n: v.number(),
  /** In the slice, with amounts in another currency than kronor: in no sum of money. */
  n_foreign: v.number(),
  cost_sum: v.nullable(v.number()),
  n_cost: v.number(),
  /** Of n_cost, those whose cost is approved expenditure (outturn); the others' is the granted budget. */
  n_cost_outturn: v.number(),
  support_sum: v.nullable(v.number()),
  n_support: v.number(),
  /** Per cent, over the projects with both parts, as every share and ratio here. */
  support_share: v.nullable(v.number()),
  n_support_share: v.number(),
  /** ESF support only. */
  esf_share: v.nullable(v.number()),
  n_esf_share: v.number(),
  /** Sums of people over projects are participations, not unique people. */
  planned_sum: v.nullable(v.number()),
  n_planned: v.number(),
  actual_sum: v.nullable(v.number()),
  n_actual: v.number(),
  target_sum: v.nullable(v.number()),
  n_target: v.number(),
  result_sum: v.nullable(v.number()),
  n_result: v.number(),
  /** Per cent. `goal_target_sum` and `goal_result_sum` are its two parts, over the n_goal projects that have both. */
  goal_achievement: v.nullable(v.number()),
  n_goal: v.number(),
  goal_target_sum: v.nullable(v.number()),
  goal_result_sum: v.nullable(v.number()),
  /** Actual over planned participants, per cent. */
  participation: v.nullable(v.number()),
  n_participation: v.number(),
  /** Result over actual participants, per cent. */
  result_rate: v.nullable(v.number()),
  n_result_rate: v.number(),
  /** Not preparatory: the projects that figures per participant are about. */
  n_eligible: v.number(),
  n_preparatory: v.number(),
  /** Ratio of sums; min, max and median are over the projects' own ratios, the median from three projects on. */
  cost_per_actual: v.nullable(v.number()),
  n_cost_per_actual: v.number(),
  cost_per_actual_min: v.nullable(v.number()),
  cost_per_actual_max: v.nullable(v.number()),
  cost_per_actual_median: v.nullable(v.number()),
  cost_per_planned: v.nullable(v.number()),
  n_cost_per_planned: v.number(),
  cost_per_planned_min: v.nullable(v.number()),
  cost_per_planned_max: v.nullable(v.number()),
  cost_per_planned_median: v.nullable(v.number()),
  support_per_actual: v.nullable(v.number()),
  n_support_per_actual: v.number(),
  support_per_actual_min: v.nullable(v.number()),
  support_per_actual_max: v.nullable(v.number()),
  support_per_actual_median: v.nullable(v.number()),
  support_per_planned: v.nullable(v.number()),
  n_support_per_planned: v.number(),
  support_per_planned_min: v.nullable(v.number()),
  support_per_planned_max: v.nullable(v.number()),
  support_per_planned_median: v.nullable(v.number()),
  /** In the slice, with a region that was concluded, not read. */
  n_inferred_region: v.number(),
  /** Left out by the years clause alone because start or end is unknown; 0 without such a clause. */
  n_unknown_dates: v.number(),
});

export type KpiRow = v.InferOutput<typeof row>;
