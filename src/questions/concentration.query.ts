import * as v from 'valibot';
import { DIALECT } from '../measures/dialect.ts';
import { groupValue, measureParts } from '../measures/measures.ts';
import { sql } from '../measures/sql.ts';
import { slicePredicate } from '../slice/slice-predicate.ts';
import type { Slice } from '../slice/slice.ts';
import { query, type Query } from '../warehouse/query.ts';

/** Each of the first projects has a row of its own, and of the others so many as a curve needs. */
const FIRST = 20;
const POINTS = 50;

/** One row a project, the one with most support first; not every one of many. Kronor, per cent. */
const row = v.object({
  /** Counts from 1. */
  rank: v.number(),
  id: v.string(),
  title: v.nullable(v.string()),
  number: v.nullable(v.string()),
  support: v.number(),
  /** Of all support of the slice: this project's, and that of all up to it. */
  share: v.number(),
  cumulative: v.number(),
  /** Projects of the slice that state their support, none of it under 0; the same in every row, as what follows. */
  n: v.number(),
  /** null for fewer projects than the measure needs. */
  hhi: v.nullable(v.number()),
  gini: v.nullable(v.number()),
});

export type ConcentrationRow = v.InferOutput<typeof row>;

/** How the support of the slice is spread over its projects. A slice whose support is 0 in all has no rows. */
export function concentrationQuery(slice: Slice): Query<ConcentrationRow> {
  return query(
    'concentration',
    row,
    // Of a million projects every column kept on the way is memory that is never given back: names come last.
    sql`WITH chosen AS NOT MATERIALIZED (SELECT place, support FROM projects WHERE ${slicePredicate(slice)} AND support >= 0),
      whole AS (
        SELECT ${groupValue('support-hhi')} AS hhi, ${groupValue('support-gini')} AS gini
        FROM (SELECT ${measureParts(['support-hhi', 'support-gini'])} FROM chosen)
      ),
      ranked AS (
        SELECT place, support, row_number() OVER largest AS rank, sum(support) OVER largest AS so_far,
          count(*) OVER () AS n, sum(support) OVER () AS total
        FROM chosen WINDOW largest AS (ORDER BY support DESC, place ROWS UNBOUNDED PRECEDING)
      ),
      shown AS (
        SELECT * FROM ranked
        WHERE total > 0 AND (rank <= ${FIRST} OR rank IN (SELECT CAST(ceil(n * step / ${POINTS}) AS BIGINT) FROM range(1, ${POINTS + 1}) AS steps(step)))
      )
      SELECT ${DIALECT.integer(sql`rank`)} AS rank, id, title, number, shown.support, 100 * shown.support / total AS share,
        100 * so_far / total AS cumulative, ${DIALECT.integer(sql`n`)} AS n, hhi, gini
      FROM shown JOIN projects USING (place), whole
      ORDER BY rank`,
  );
}
