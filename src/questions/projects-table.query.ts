import * as v from 'valibot';
import { projectColumns } from './project-columns.ts';

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
