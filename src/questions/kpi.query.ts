import * as v from 'valibot';
import {
  groupCount,
  groupExtreme,
  groupMedian,
  groupPart,
  groupValue,
  measureParts,
  type MeasureId,
} from '../measures/measures.ts';
import { identifier, join, sql, type Sql } from '../measures/sql.ts';
import { datesUnknown, slicePredicate } from '../slice/slice-predicate.ts';
import type { Slice } from '../slice/slice.ts';
import { query, type Query } from '../warehouse/query.ts';

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
  support_per_planned: v.nullable(v.number()),
  n_support_per_planned: v.number(),
  /** In the slice, with a region that was concluded, not read. */
  n_inferred_region: v.number(),
  /** Left out by the years clause alone because start or end is unknown; 0 without such a clause. */
  n_unknown_dates: v.number(),
});

export type KpiRow = v.InferOutput<typeof row>;

/** Measures shown as one number with the count of projects behind it: measure, column of the number, of the count. */
const NUMBERS: readonly (readonly [MeasureId, string, string])[] = [
  ['total-cost', 'cost_sum', 'n_cost'],
  ['support', 'support_sum', 'n_support'],
  ['support-share', 'support_share', 'n_support_share'],
  ['esf-share', 'esf_share', 'n_esf_share'],
  ['planned', 'planned_sum', 'n_planned'],
  ['actual', 'actual_sum', 'n_actual'],
  ['result-target', 'target_sum', 'n_target'],
  ['result', 'result_sum', 'n_result'],
  ['goal-achievement', 'goal_achievement', 'n_goal'],
  ['participation', 'participation', 'n_participation'],
  ['result-rate', 'result_rate', 'n_result_rate'],
  ['support-per-actual', 'support_per_actual', 'n_support_per_actual'],
  ['support-per-planned', 'support_per_planned', 'n_support_per_planned'],
];

/** Those shown with the spread of the projects' own values as well: measure and column. */
const SPREADS: readonly (readonly [MeasureId, string])[] = [
  ['cost-per-actual', 'cost_per_actual'],
  ['cost-per-planned', 'cost_per_planned'],
];

/** The numbers at the top of the overview, and the slice's size; one row. */
export function kpiQuery(slice: Slice): Query<KpiRow> {
  const numbers = NUMBERS.flatMap(([id, value, count]) => [
    sql`${groupValue(id)} AS ${identifier(value)}`,
    sql`${groupCount(id)} AS ${identifier(count)}`,
  ]);
  const spreads = SPREADS.flatMap(([id, column]) => [
    sql`${groupValue(id)} AS ${identifier(column)}`,
    sql`${groupCount(id)} AS ${identifier(`n_${column}`)}`,
    sql`${groupExtreme(id, 'min')} AS ${identifier(`${column}_min`)}`,
    sql`${groupExtreme(id, 'max')} AS ${identifier(`${column}_max`)}`,
    sql`${groupMedian(id)} AS ${identifier(`${column}_median`)}`,
  ]);
  return query(
    'kpi',
    row,
    sql`WITH chosen AS (
        SELECT ${measureParts([...NUMBERS.map(([id]) => id), ...SPREADS.map(([id]) => id)])},
          preparatory, region_inferred, cost_basis = 'outturn' AS is_outturn,
          foreign_cost IS NOT NULL OR foreign_support IS NOT NULL AS is_foreign
        FROM projects WHERE ${slicePredicate(slice)}
      )
      SELECT (SELECT CAST(count(*) AS INT) FROM projects) AS n_all, CAST(count(*) AS INT) AS n,
        ${countWhere(sql`is_foreign`)} AS n_foreign, ${countWhere(sql`is_outturn AND NOT is_foreign`)} AS n_cost_outturn,
        ${groupPart('goal-achievement', 'below')} AS goal_target_sum,
        ${groupPart('goal-achievement', 'above')} / 100 AS goal_result_sum,
        ${countWhere(sql`NOT preparatory`)} AS n_eligible, ${countWhere(sql`preparatory`)} AS n_preparatory,
        ${countWhere(sql`region_inferred`)} AS n_inferred_region, (${leftOutByYears(slice)}) AS n_unknown_dates,
        ${join([...numbers, ...spreads], sql`, `)}
      FROM chosen`,
  );
}

function countWhere(condition: Sql): Sql {
  return sql`CAST(count(*) FILTER (WHERE ${condition}) AS INT)`;
}

function leftOutByYears(slice: Slice): Sql {
  if (!slice.some((clause) => clause.field === 'years')) return sql`0`;
  return sql`SELECT CAST(count(*) AS INT) FROM projects WHERE ${slicePredicate(slice, 'years')} AND ${datesUnknown}`;
}
