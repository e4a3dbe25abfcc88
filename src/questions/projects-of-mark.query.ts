import * as v from 'valibot';
import { DIALECT } from '../measures/dialect.ts';
import { DIMENSIONS } from '../measures/dimensions.ts';
import { type MeasureId, projectValue } from '../measures/measures.ts';
import { peopleCostBin, peopleCostBinParts } from '../measures/people-cost-bins.ts';
import { join, sql, type Sql } from '../measures/sql.ts';
import { slicePredicate } from '../slice/slice-predicate.ts';
import type { Slice } from '../slice/slice.ts';
import { query, type Query } from '../warehouse/query.ts';
import type { DimensionId } from './explore-choice.ts';

/** More projects than this are for the table of projects. */
const MOST_LISTED = 50;

/** One row a project that a mark stands for, that with the largest cost first. Kronor. */
const row = v.object({
  id: v.string(),
  title: v.nullable(v.string()),
  number: v.nullable(v.string()),
  cost: v.nullable(v.number()),
  /** All that the mark stands for; the same in every row. */
  n: v.number(),
});

export type MarkProjectRow = v.InferOutput<typeof row>;

/** The projects of a slice that a mark of a chart stands for: all of them, or those that meet what is said `within`. */
export function projectsOfMarkQuery(slice: Slice, within: Sql | null): Query<MarkProjectRow> {
  const conditions = [slicePredicate(slice), ...(within === null ? [] : [within])];
  return query(
    'projects-of-mark',
    row,
    sql`SELECT id, title, number, ${projectValue('total-cost')} AS cost, ${DIALECT.integer(sql`count(*) OVER ()`)} AS n
      FROM projects WHERE ${join(conditions, sql` AND `)}
      ORDER BY cost DESC NULLS LAST, place LIMIT ${MOST_LISTED}`,
  );
}

/** Projects that state a measure, and so take part in what a mark of it shows. */
export const states = (measure: MeasureId): Sql => sql`(${projectValue(measure)}) IS NOT NULL`;

/** Projects of a member of a dimension, of none that is stated, or of all the members but those that are told. */
export function isOfGroup(
  dimension: DimensionId,
  group: { readonly kind: 'member' | 'rest' | 'missing'; readonly member: string | null },
  told: readonly string[],
): Sql {
  const value = sql`CAST(${DIMENSIONS[dimension].column} AS TEXT)`;
  if (group.kind === 'missing') return sql`${value} IS NULL`;
  if (group.kind === 'member') return sql`${value} = ${group.member ?? ''}`;
  const named = join(
    told.map((member) => sql`${member}`),
    sql`, `,
  );
  return told.length === 0 ? sql`${value} IS NOT NULL` : sql`${value} NOT IN (${named})`;
}

/** Projects that lie in one box of cost by participants; see `binEdges`. */
export function isInBin(bin: { readonly people_bin: number; readonly cost_bin: number }): Sql {
  const { people_bin, cost_bin } = peopleCostBinParts(peopleCostBin);
  return sql`(${people_bin} = ${bin.people_bin} AND ${cost_bin} = ${bin.cost_bin})`;
}

/** The first projects of a slice by how much support they have, as `concentrationQuery` ranks them. */
export function isAmongFirst(slice: Slice, rank: number): Sql {
  return sql`place IN (SELECT place FROM projects WHERE ${slicePredicate(slice)} AND support >= 0
    ORDER BY support DESC, place LIMIT ${rank})`;
}
