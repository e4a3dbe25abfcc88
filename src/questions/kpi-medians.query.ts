import * as v from 'valibot';
import { groupMedian, measureParts } from '../measures/measures.ts';
import { sql } from '../measures/sql.ts';
import { slicePredicate } from '../slice/slice-predicate.ts';
import type { Slice } from '../slice/slice.ts';
import { query, type Query } from '../warehouse/query.ts';

/** One row. Over the projects' own ratios, from three projects on; kronor. */
const row = v.object({
  cost_per_actual_median: v.nullable(v.number()),
  cost_per_planned_median: v.nullable(v.number()),
});

export type KpiMediansRow = v.InferOutput<typeof row>;

/** What no sum tells, so that it takes every project of the slice: apart from the other figures, which need not wait. */
export function kpiMediansQuery(slice: Slice): Query<KpiMediansRow> {
  return query(
    'kpi-medians',
    row,
    sql`SELECT ${groupMedian('cost-per-actual')} AS cost_per_actual_median,
        ${groupMedian('cost-per-planned')} AS cost_per_planned_median
      FROM (
        SELECT ${measureParts(['cost-per-actual', 'cost-per-planned'])} FROM projects WHERE ${slicePredicate(slice)}
      )`,
  );
}
