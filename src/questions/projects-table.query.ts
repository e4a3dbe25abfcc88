import * as v from 'valibot';
import { projectValue } from '../measures/measures.ts';
import { PHASES } from '../measures/dimensions.ts';
import { identifier, join, sql, type Sql } from '../measures/sql.ts';
import { slicePredicate } from '../slice/slice-predicate.ts';
import type { Slice } from '../slice/slice.ts';
import { query, type Query } from '../warehouse/query.ts';
import { findingCounts, findingsBy } from './findings-by.ts';
import { projectColumns, projectFields } from './project-columns.ts';

/** One row a project, with all that the table can show. */
const row = v.object({
  ...projectColumns,
  layout: v.nullable(v.string()),
  owner_unit: v.nullable(v.string()),
  fund: v.nullable(v.string()),
  programme_area: v.nullable(v.string()),
  specific_objective: v.nullable(v.string()),
  intervention_field: v.nullable(v.string()),
  leader_priority: v.nullable(v.string()),
  total_budget: v.nullable(v.number()),
  approved_expenditure: v.nullable(v.number()),
  /** Stated rate of the programme, per cent; not the project's share. */
  union_rate: v.nullable(v.number()),
  /** Support share less the stated rate, percentage points; ESF support only. */
  deviation: v.nullable(v.number()),
  cost_per_actual: v.nullable(v.number()),
  cost_per_planned: v.nullable(v.number()),
  support_per_actual: v.nullable(v.number()),
  support_per_planned: v.nullable(v.number()),
  /** Result over actual participants, per cent. */
  result_rate: v.nullable(v.number()),
  support_per_month: v.nullable(v.number()),
  n_errors: v.number(),
  n_checks: v.number(),
  n_explained: v.number(),
});

export type ProjectsTableRow = v.InferOutput<typeof row>;

/** What the table can be ordered by; the same names as its columns. */
export const SORTS = [
  'title',
  'number',
  'owner',
  'municipality',
  'region',
  'period',
  'programme',
  'area_key',
  'phase',
  'status',
  'start',
  'end',
  'months',
  'cost',
  'support',
  'support_share',
  'union_rate',
  'deviation',
  'planned',
  'actual',
  'target',
  'result',
  'goal_achievement',
  'result_rate',
  'cost_per_actual',
  'cost_per_planned',
  'support_per_actual',
  'support_per_planned',
] as const;
export type Sort = (typeof SORTS)[number];
export type Direction = 'ascending' | 'descending';

/** The projects of the slice in the order asked for; whatever it is missing in stands last either way. */
export function projectsTableQuery(slice: Slice, sort: Sort, direction: Direction): Query<ProjectsTableRow> {
  const way = direction === 'ascending' ? sql`ASC` : sql`DESC`;
  return query(
    'projects-table',
    row,
    sql`WITH rows AS (
        SELECT ${projectFields}, layout, owner_unit, fund, programme_area, specific_objective, intervention_field,
          leader_priority, total_budget, approved_expenditure, union_rate,
          ${projectValue('deviation')} AS deviation,
          ${projectValue('cost-per-actual')} AS cost_per_actual, ${projectValue('cost-per-planned')} AS cost_per_planned,
          ${projectValue('support-per-actual')} AS support_per_actual,
          ${projectValue('support-per-planned')} AS support_per_planned,
          ${projectValue('result-rate')} AS result_rate, ${projectValue('support-per-month')} AS support_per_month,
          title_order, owner_order
        FROM projects WHERE ${slicePredicate(slice)}
      )
      SELECT rows.*, ${findingCounts} FROM rows LEFT JOIN ${findingsBy('id')} USING (id)
      ORDER BY ${ORDERS[sort] ?? identifier(sort)} ${way} NULLS LAST, title_order, id`,
  );
}

/** Names of places: å, ä and ö stand last, in that order. */
const byPlace = (column: Sql): Sql => sql`translate(lower(${column}), 'åäö', '{|}')`;

/** What is not ordered by the column's own value. */
const ORDERS: Partial<Record<Sort, Sql>> = {
  title: sql`title_order`,
  owner: sql`owner_order`,
  municipality: byPlace(sql`municipality`),
  region: byPlace(sql`region`),
  phase: sql`list_position([${join(
    PHASES.map((phase) => sql`${phase}`),
    sql`, `,
  )}], phase)`,
};
