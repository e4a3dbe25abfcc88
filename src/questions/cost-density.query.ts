import * as v from 'valibot';
import { logBin } from '../measures/log-bins.ts';
import { sql, type Sql } from '../measures/sql.ts';
import { removeField } from '../slice/edit-slice.ts';
import { slicePredicate } from '../slice/slice-predicate.ts';
import type { Slice } from '../slice/slice.ts';
import { query, type Query } from '../warehouse/query.ts';
import { SPANS, spanColumns, withinEverySpan, type Years } from './chosen-groups.ts';
import { perBasis } from './project-columns.ts';

/**
 * One row for each bin of cost by participants with a project in it; see `binEdges`.
 */
const row = v.object({
  /** Of the number of participants: those who took part, else those planned. */
  people_bin: v.number(),
  /** Of the cost, kronor. */
  cost_bin: v.number(),
  n: v.number(),
  /** Of n, those counted by the participants who took part. */
  n_actual: v.number(),
});

export type CostDensityRow = v.InferOutput<typeof row>;

/** Where more projects than can be told apart lie, by cost and number of participants; the preparatory left out. */
export function costDensityQuery(slice: Slice): Query<CostDensityRow> {
  return query(
    'cost-density',
    row,
    density(slice, 'own'),
    withinEverySpan(slice, density(slice, 'every-span')),
  );
}

function density(slice: Slice, years: Years): Sql {
  const narrowed = years === 'own' ? slice : removeField(slice, 'years');
  const n = sql`CASE ${perBasis} WHEN 'actual' THEN actual_participants ELSE planned_participants END`;
  const bins = sql`SELECT start_year, end_year, ${logBin(n)} AS people_bin, ${logBin(sql`cost`)} AS cost_bin, ${perBasis} = 'actual' AS is_actual
      FROM projects WHERE ${slicePredicate(narrowed)} AND NOT preparatory AND ${perBasis} IS NOT NULL AND cost > 0`;
  const counts = sql`count(*) AS n, count(*) FILTER (WHERE is_actual) AS n_actual`;
  const rows =
    years === 'own'
      ? sql`(SELECT people_bin, cost_bin, ${counts} FROM (${bins}) GROUP BY people_bin, cost_bin)`
      : sql`(SELECT * FROM ${SPANS} AS spans
          JOIN (SELECT start_year, end_year, people_bin, cost_bin, ${counts} FROM (${bins}) GROUP BY ALL) AS found
            ON start_year <= to_year AND end_year >= from_year)`;
  return sql`SELECT ${spanColumns(years)} people_bin, cost_bin, CAST(sum(n) AS INT) AS n, CAST(sum(n_actual) AS INT) AS n_actual
      FROM ${rows} GROUP BY ${spanColumns(years)} people_bin, cost_bin ORDER BY ${spanColumns(years)} people_bin, cost_bin`;
}
