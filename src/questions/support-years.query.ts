import * as v from 'valibot';
import { DIALECT } from '../measures/dialect.ts';
import { sql } from '../measures/sql.ts';
import { slicePredicate } from '../slice/slice-predicate.ts';
import type { Slice } from '../slice/slice.ts';
import { query, type Query } from '../warehouse/query.ts';

/** One row a calendar year and kind of support. Kronor. */
const row = v.object({
  year: v.number(),
  kind: v.picklist(['esf', 'leader', 'eu']),
  /** What falls on the year when a project's support is spread evenly over its days. */
  support: v.number(),
  /** Projects with a day in the year. */
  n: v.number(),
  /** Projects of the slice that could be spread, the same in every row. */
  n_spread: v.number(),
});

export type SupportYearRow = v.InferOutput<typeof row>;

// No fund of these began earlier; a later end is a slip of the pen, and would draw a century of empty years.
const FIRST = 1990;
const LAST = 2049;

/**
 * The support that was in play each year: each project's, spread evenly over its days, both ends counted. That is an
 * assumption, not when it was paid. Projects without support in kronor, or without both days in their order, take no part.
 */
export function supportYearsQuery(slice: Slice): Query<SupportYearRow> {
  return query(
    'support-years',
    row,
    // Projects are many and their years few: those that begin and end in the same ones are added up first.
    sql`WITH spread AS (
        SELECT start_date, end_date, start_year, end_year, support_kind AS kind, support / (date_diff('day', start_date, end_date) + 1) AS a_day
        FROM projects
        WHERE ${slicePredicate(slice)} AND support IS NOT NULL AND support_kind IS NOT NULL AND start_date <= end_date
          AND start_year >= ${FIRST} AND end_year <= ${LAST}
      ),
      spans AS (
        SELECT start_year, end_year, kind, count(*) AS n, sum(a_day) AS a_day,
          sum(a_day * (date_diff('day', start_date, least(end_date, make_date(start_year, 12, 31))) + 1)) AS in_first,
          sum(a_day * (date_diff('day', make_date(end_year, 1, 1), end_date) + 1)) AS in_last
        FROM spread GROUP BY start_year, end_year, kind
      ),
      years AS (SELECT ${DIALECT.integer(sql`y`)} AS year, make_date(y + 1, 1, 1) - make_date(y, 1, 1) AS days
        FROM range(${FIRST}, ${LAST + 1}) AS each(y))
      SELECT year, kind,
        sum(CASE year WHEN start_year THEN in_first WHEN end_year THEN in_last ELSE a_day * days END) AS support,
        ${DIALECT.integer(sql`sum(n)`)} AS n, (SELECT ${DIALECT.integer(sql`sum(n)`)} FROM spans) AS n_spread
      FROM spans JOIN years ON start_year <= year AND end_year >= year
      GROUP BY year, kind ORDER BY year, kind`,
  );
}
