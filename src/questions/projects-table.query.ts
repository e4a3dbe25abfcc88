import { number, orNull, text, type RowOf } from '../warehouse/query.ts';
import { projectColumns } from './project-columns.ts';

/** One row a project, with all that the table can show. */
export const projectsTableColumns = {
  ...projectColumns,
  layout: orNull(text),
  owner_unit: orNull(text),
  fund: orNull(text),
  programme_area: orNull(text),
  specific_objective: orNull(text),
  intervention_field: orNull(text),
  leader_priority: orNull(text),
  total_budget: orNull(number),
  approved_expenditure: orNull(number),
  /** Stated rate of the programme, per cent; not the project's share. */
  union_rate: orNull(number),
  /** Support share less the stated rate, percentage points; ESF support only. */
  deviation: orNull(number),
  cost_per_actual: orNull(number),
  cost_per_planned: orNull(number),
  support_per_actual: orNull(number),
  support_per_planned: orNull(number),
  /** Result over actual participants, per cent. */
  result_rate: orNull(number),
  support_per_month: orNull(number),
  n_errors: number,
  n_checks: number,
  n_explained: number,
};

export type ProjectsTableRow = RowOf<typeof projectsTableColumns>;

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
