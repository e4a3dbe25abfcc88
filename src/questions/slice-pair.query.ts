import * as v from 'valibot';
import { DIALECT } from '../measures/dialect.ts';
import { DIMENSIONS } from '../measures/dimensions.ts';
import { join, sql, type Sql } from '../measures/sql.ts';
import { slicePredicate } from '../slice/slice-predicate.ts';
import type { Slice } from '../slice/slice.ts';
import { query, type Query } from '../warehouse/query.ts';

/** What two slices can be told apart by when the visitor has chosen none, the best first. */
export const PAIR_FIELDS = ['period', 'programme', 'region', 'phase'] as const;

const FIELD_NAMES: Record<(typeof PAIR_FIELDS)[number], Sql> = {
  period: sql`'period'`,
  programme: sql`'programme'`,
  region: sql`'region'`,
  phase: sql`'phase'`,
};

/** At most two rows a field: its members with most projects in the slice, the larger first. */
const row = v.object({
  field: v.picklist(PAIR_FIELDS),
  member: v.string(),
  n: v.number(),
});

export type SlicePairRow = v.InferOutput<typeof row>;

/** What there is to compare within a slice. */
export function slicePairQuery(bar: Slice): Query<SlicePairRow> {
  const fields = PAIR_FIELDS.map(
    (field) => sql`SELECT ${FIELD_NAMES[field]} AS field, ${DIMENSIONS[field].column} AS member
      FROM projects WHERE ${slicePredicate(bar)}`,
  );
  return query(
    'slice-pair',
    row,
    sql`WITH counted AS (
        SELECT field, member, ${DIALECT.integer(sql`count(*)`)} AS n
        FROM (${join(fields, sql` UNION ALL `)}) AS told WHERE member IS NOT NULL GROUP BY field, member
      )
      SELECT field, member, n FROM counted
      QUALIFY row_number() OVER (PARTITION BY field ORDER BY n DESC, member) <= 2 ORDER BY field, n DESC, member`,
  );
}
