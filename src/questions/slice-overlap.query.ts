import * as v from 'valibot';
import { DIALECT } from '../measures/dialect.ts';
import { DIMENSIONS } from '../measures/dimensions.ts';
import { join, sql, type Sql } from '../measures/sql.ts';
import { slicePredicate } from '../slice/slice-predicate.ts';
import { query, type Query } from '../warehouse/query.ts';
import { SIDES, type TwoSlices } from './two-slices.ts';

/** One row. */
const shared = v.object({
  n_both: v.number(),
  n_only_a: v.number(),
  n_only_b: v.number(),
});

export type SliceOverlapRow = v.InferOutput<typeof shared>;

/** How many projects stand on both sides, and on one alone. */
export function sliceOverlapQuery(slices: TwoSlices): Query<SliceOverlapRow> {
  return query(
    'slice-overlap',
    shared,
    sql`WITH placed AS (${placed(slices, sql`id`)})
      SELECT ${count(sql`in_a AND in_b`)} AS n_both, ${count(sql`in_a AND NOT in_b`)} AS n_only_a,
        ${count(sql`in_b AND NOT in_a`)} AS n_only_b FROM placed`,
  );
}

const count = (condition: Sql): Sql => DIALECT.integer(sql`count(*) FILTER (WHERE ${condition})`);

export const ONLY_DIMENSIONS = ['area', 'region', 'owner'] as const;

const NAMES: Record<(typeof ONLY_DIMENSIONS)[number], Sql> = {
  area: sql`'area'`,
  region: sql`'region'`,
  owner: sql`'owner'`,
};

/** How many members of a dimension are named; the others are counted. */
export const MOST_NAMED = 5;

/** One row a member that one side alone has, at most `MOST_NAMED` a side and dimension, those with most projects. */
const only = v.object({
  side: v.picklist(SIDES),
  dimension: v.picklist(ONLY_DIMENSIONS),
  member: v.string(),
  /** Official names, of programme areas only. */
  name_sv: v.nullable(v.string()),
  name_en: v.nullable(v.string()),
  n: v.number(),
  /** How many such members there are in all. */
  members: v.number(),
});

export type OnlyOnRow = v.InferOutput<typeof only>;

/** The programme areas, regions and owners that occur on one side and not on the other. */
export function onlyOnQuery(slices: TwoSlices): Query<OnlyOnRow> {
  const columns = ONLY_DIMENSIONS.map((name) => sql`${DIMENSIONS[name].column} AS ${NAMES_AS[name]}`);
  const told = ONLY_DIMENSIONS.map(
    (name) => sql`SELECT ${NAMES[name]} AS dimension, ${NAMES_AS[name]} AS member, in_a, in_b FROM placed`,
  );
  return query(
    'only-on',
    only,
    sql`WITH placed AS (${placed(slices, join(columns, sql`, `))}),
      counted AS (
        SELECT dimension, member, count(*) FILTER (WHERE in_a) AS n_a, count(*) FILTER (WHERE in_b) AS n_b
        FROM (${join(told, sql` UNION ALL `)}) AS told WHERE member IS NOT NULL GROUP BY dimension, member
      ),
      alone AS (
        SELECT CASE WHEN n_b = 0 THEN 'a' ELSE 'b' END AS side, dimension, member, ${DIALECT.integer(sql`n_a + n_b`)} AS n
        FROM counted WHERE (n_a = 0) <> (n_b = 0)
      ),
      ranked AS (
        SELECT side, dimension, member, n, ${DIALECT.integer(sql`count(*) OVER (PARTITION BY side, dimension)`)} AS members,
          row_number() OVER (PARTITION BY side, dimension ORDER BY n DESC, member) AS place
        FROM alone
      )
      SELECT side, dimension, member, name_sv, name_en, n, members
      FROM ranked LEFT JOIN ref_codes AS ref
        ON dimension = 'area' AND ref.kind = 'programmeArea' AND member = ref.period || ':' || ref.code
      WHERE place <= ${MOST_NAMED} ORDER BY side, dimension, place`,
  );
}

const NAMES_AS: Record<(typeof ONLY_DIMENSIONS)[number], Sql> = {
  area: sql`own_area`,
  region: sql`own_region`,
  owner: sql`own_owner`,
};

/** The projects of either side once each, with which sides they are on. */
function placed({ bar, a, b }: TwoSlices, columns: Sql): Sql {
  return sql`SELECT * FROM (
      SELECT ${columns}, coalesce(${slicePredicate(a)}, FALSE) AS in_a, coalesce(${slicePredicate(b)}, FALSE) AS in_b
      FROM projects WHERE ${slicePredicate(bar)}
    ) AS told WHERE in_a OR in_b`;
}
