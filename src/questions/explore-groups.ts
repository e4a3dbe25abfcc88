import { DIMENSIONS } from '../measures/dimensions.ts';
import { identifier, join, sql, type Sql } from '../measures/sql.ts';
import { slicePredicate } from '../slice/slice-predicate.ts';
import type { Slice } from '../slice/slice.ts';
import type { DimensionId } from './explore-choice.ts';

/** What projects are grouped by: a dimension, and how many members stand for themselves before the rest is one. */
export interface Axis {
  readonly name: 'by' | 'split' | 'per';
  readonly dimension: DimensionId;
  readonly most: number;
}

interface Grouped {
  readonly slice: Slice;
  readonly axes: readonly Axis[];
  /** Columns of each project, for the `group…` functions to aggregate. */
  readonly columns: Sql;
  /** What puts a member before another over a group of these columns: larger first. */
  readonly weight: Sql;
}

export const memberOf = (axis: Axis): Sql => identifier(`${axis.name}_member`);
export const keyOf = (axis: Axis): Sql => identifier(`${axis.name}_key`);

/**
 * Common table expressions that end in `placed`: the projects of a slice, with `…_member` as their document says, and
 * `…_key` as they are told: `=` and the member, `+` for one of the rest, `?` where none is stated.
 */
export function placedProjects({ slice, axes, columns, weight }: Grouped): Sql {
  const members = axes.map(
    (axis) => sql`CAST(${DIMENSIONS[axis.dimension].column} AS TEXT) AS ${memberOf(axis)}`,
  );
  const ranks = axes.map((axis) => {
    const member = memberOf(axis);
    return sql`${ranksOf(axis)} AS (
      SELECT ${member} AS member, row_number() OVER (ORDER BY ${weight} DESC NULLS LAST, count(*) DESC, ${member}) AS place
      FROM chosen WHERE ${member} IS NOT NULL GROUP BY ${member}
    )`;
  });
  const keys = axes.map((axis) => {
    const place = sql`${ranksOf(axis)}.place`;
    const member = memberOf(axis);
    return sql`CASE WHEN ${member} IS NULL THEN '?' WHEN ${place} > ${axis.most} THEN '+' ELSE '=' || ${member} END AS ${keyOf(axis)}`;
  });
  const joins = axes.map(
    (axis) => sql` LEFT JOIN ${ranksOf(axis)} ON ${ranksOf(axis)}.member = ${memberOf(axis)}`,
  );
  return join(
    [
      sql`chosen AS (SELECT id, title, ${list([...members, columns])} FROM projects WHERE ${slicePredicate(slice)})`,
      ...ranks,
      sql`placed AS (SELECT ${list([sql`chosen.*`, ...keys])} FROM chosen${joins.length === 0 ? sql`` : join(joins, sql``)})`,
    ],
    sql`, `,
  );
}

const ranksOf = (axis: Axis): Sql => identifier(`${axis.name}_ranks`);

export const list = (pieces: readonly Sql[]): Sql => join(pieces, sql`, `);
