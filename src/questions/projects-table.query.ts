import * as v from 'valibot';
import { DIALECT } from '../measures/dialect.ts';
import { projectValue } from '../measures/measures.ts';
import { DIMENSIONS, PHASES } from '../measures/dimensions.ts';
import { join, sql, type Sql } from '../measures/sql.ts';
import { slicePredicate } from '../slice/slice-predicate.ts';
import type { SetField, Slice } from '../slice/slice.ts';
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
  /** Where the row stands in the order; see `RowKey`. */
  place: v.number(),
  sort_value: v.nullable(v.union([v.string(), v.number()])),
  /** The field that the rows are gathered by, what the project is of it, and where that stands; null, null and 0 for none. */
  gathered_by: v.nullable(v.string()),
  member: v.nullable(v.string()),
  member_rank: v.number(),
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

/** Where a row stands in an order: what it is ordered by, and its place among those alike. */
interface RowKey {
  /** Where its group stands; 0 where the rows are not gathered. */
  readonly group: number;
  readonly value: string | number | null;
  readonly place: number;
}

/** Which rows of all: the first or last of them, or those that come next after or before a row. */
export type Page =
  | { readonly at: 'start' }
  | { readonly at: 'end' }
  | { readonly at: 'after' | 'before'; readonly key: RowKey };

export const FIRST_PAGE: Page = { at: 'start' };

/** Rows of a page. */
export const PAGE_SIZE = 50;

/** Rows of one member of a field after those of another, in the order of the members; all others after them. */
export interface Gathering {
  readonly field: SetField;
  readonly members: readonly (string | null)[];
}

/**
 * A page of the projects of the slice in the order asked for, gathered or not; whatever it is missing in stands last either way. A page
 * is found by the row that it follows on, not by its number, so that the last takes no longer than the first.
 */
export function projectsTableQuery(
  slice: Slice,
  sort: Sort,
  direction: Direction,
  page: Page = FIRST_PAGE,
  size: number = PAGE_SIZE,
  gathering: Gathering | null = null,
): Query<ProjectsTableRow> {
  const backwards = page.at === 'end' || page.at === 'before';
  const gathered = gathering !== null;
  const order = ordered(direction, 'forwards', gathered);
  return query(
    'projects-table',
    row,
    sql`WITH ordered AS (
        SELECT place, ${SORT_VALUES[sort]} AS sort_value, ${memberColumns(gathering)} FROM projects WHERE ${slicePredicate(slice)}
      ),
      page AS (
        SELECT * FROM ordered WHERE ${beyond(page, direction, gathered)}
        ORDER BY ${backwards ? ordered(direction, 'backwards', gathered) : order} LIMIT ${size}
      ),
      rows AS (
        SELECT ${projectFields}, layout, owner_unit, fund, programme_area, specific_objective, intervention_field,
          leader_priority, total_budget, approved_expenditure, union_rate,
          ${projectValue('deviation')} AS deviation,
          ${projectValue('cost-per-actual')} AS cost_per_actual, ${projectValue('cost-per-planned')} AS cost_per_planned,
          ${projectValue('support-per-actual')} AS support_per_actual,
          ${projectValue('support-per-planned')} AS support_per_planned,
          ${projectValue('result-rate')} AS result_rate, ${projectValue('support-per-month')} AS support_per_month,
          place, sort_value, gathered_by, member, member_rank
        FROM projects JOIN page USING (place)
      )
      SELECT rows.*, ${findingCounts} FROM rows LEFT JOIN ${findingsBy('id')} USING (id)
      ORDER BY ${order}`,
  );
}

/** What each row is of the field that they are gathered by. */
function memberColumns(gathering: Gathering | null): Sql {
  if (gathering === null)
    return sql`CAST(NULL AS VARCHAR) AS gathered_by, CAST(NULL AS VARCHAR) AS member, ${DIALECT.integer(sql`0`)} AS member_rank`;
  const { column } = DIMENSIONS[gathering.field];
  const known = gathering.members.filter((member) => member !== null);
  const rank =
    known.length === 0
      ? sql`1`
      : sql`CASE ${column} ${join(
          known.map((member, index) => sql`WHEN ${member} THEN ${index + 1}`),
          sql` `,
        )} ELSE ${known.length + 1} END`;
  return sql`${gathering.field} AS gathered_by, CAST(${column} AS VARCHAR) AS member, ${DIALECT.integer(rank)} AS member_rank`;
}

/** The order of the rows, or that order from its end. */
function ordered(direction: Direction, way: 'forwards' | 'backwards', gathered: boolean): Sql {
  const up = (direction === 'ascending') === (way === 'forwards') ? sql`ASC` : sql`DESC`;
  const [within, group] =
    way === 'forwards'
      ? [sql`sort_value ${up} NULLS LAST, place`, sql`member_rank, `]
      : [sql`sort_value ${up} NULLS FIRST, place DESC`, sql`member_rank DESC, `];
  return gathered ? sql`${group}${within}` : within;
}

/** Rows that come after a row, or before it. */
function beyond(page: Page, direction: Direction, gathered: boolean): Sql {
  if (page.at === 'start' || page.at === 'end') return sql`TRUE`;
  const { group } = page.key;
  const within = beyondWithin(page.at, page.key, direction);
  if (!gathered) return within;
  const other = page.at === 'after' ? sql`member_rank > ${group}` : sql`member_rank < ${group}`;
  return sql`(${other} OR (member_rank = ${group} AND ${within}))`;
}

function beyondWithin(at: 'after' | 'before', { value, place }: RowKey, direction: Direction): Sql {
  const after = at === 'after';
  const placed = after ? sql`place > ${place}` : sql`place < ${place}`;
  // What is missing stands last: after every value, and only its places tell it apart.
  if (value === null)
    return after ? sql`sort_value IS NULL AND ${placed}` : sql`(sort_value IS NOT NULL OR ${placed})`;
  const greater =
    after === (direction === 'ascending') ? sql`sort_value > ${value}` : sql`sort_value < ${value}`;
  const among = sql`${greater} OR (sort_value = ${value} AND ${placed})`;
  return after ? sql`(${among} OR sort_value IS NULL)` : sql`(${among})`;
}

/** Names of places: å, ä and ö stand last, in that order. */
const byPlace = (column: Sql): Sql => sql`translate(lower(${column}), 'åäö', '{|}')`;
const day = (date: Sql): Sql => sql`(${date} - DATE '1970-01-01')`;

/** What each order goes by, as SQL over a row of `projects`: a text or a number. */
const SORT_VALUES: Record<Sort, Sql> = {
  title: sql`title_order`,
  number: sql`number`,
  owner: sql`owner_order`,
  municipality: byPlace(sql`owner_municipality`),
  region: byPlace(sql`region`),
  period: sql`period`,
  programme: sql`programme`,
  area_key: sql`area_key`,
  phase: sql`list_position([${join(
    PHASES.map((phase) => sql`${phase}`),
    sql`, `,
  )}], phase)`,
  status: sql`status`,
  start: day(sql`start_date`),
  end: day(sql`end_date`),
  months: sql`months`,
  cost: sql`cost`,
  support: sql`support`,
  support_share: projectValue('support-share'),
  union_rate: sql`union_rate`,
  deviation: projectValue('deviation'),
  planned: sql`planned_participants`,
  actual: sql`actual_participants`,
  target: sql`result_target`,
  result: sql`result`,
  goal_achievement: projectValue('goal-achievement'),
  result_rate: projectValue('result-rate'),
  cost_per_actual: projectValue('cost-per-actual'),
  cost_per_planned: projectValue('cost-per-planned'),
  support_per_actual: projectValue('support-per-actual'),
  support_per_planned: projectValue('support-per-planned'),
};
