import * as v from 'valibot';
import { groupCount, groupValue, measureParts } from '../measures/measures.ts';
import { sql } from '../measures/sql.ts';
import { slicePredicate } from '../slice/slice-predicate.ts';
import type { Slice } from '../slice/slice.ts';
import { query, type Query } from '../warehouse/query.ts';

/** One row for each of the eight ESF regions, `Nationellt`, and null for the projects without a region. Kronor. */
const row = v.object({
  region: v.nullable(v.string()),
  n: v.number(),
  support_sum: v.nullable(v.number()),
  n_with_support: v.number(),
  cost_sum: v.nullable(v.number()),
  n_cost: v.number(),
  /** Of n, those whose region was concluded, not read. */
  n_inferred: v.number(),
});

export type RegionRow = v.InferOutput<typeof row>;

/** Every region, in the vocabulary's order, also those without a project; then the projects without one. */
export function regionsQuery(slice: Slice): Query<RegionRow> {
  return query(
    'regions',
    row,
    sql`WITH chosen AS (
        SELECT region, region_inferred, ${measureParts(['support', 'total-cost'])}
        FROM projects WHERE ${slicePredicate(slice, 'regions')}
      ),
      found AS (
        SELECT region, CAST(count(*) AS INT) AS n, ${groupValue('support')} AS support_sum,
          ${groupCount('support')} AS n_with_support, ${groupValue('total-cost')} AS cost_sum,
          ${groupCount('total-cost')} AS n_cost, CAST(count(*) FILTER (WHERE region_inferred) AS INT) AS n_inferred
        FROM chosen GROUP BY region
      )
      SELECT known.region, coalesce(n, 0) AS n, support_sum, coalesce(n_with_support, 0) AS n_with_support,
        cost_sum, coalesce(n_cost, 0) AS n_cost, coalesce(n_inferred, 0) AS n_inferred
      FROM ref_regions AS known LEFT JOIN found ON known.region IS NOT DISTINCT FROM found.region
      ORDER BY known.position`,
  );
}
