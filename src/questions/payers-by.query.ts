import * as v from 'valibot';
import { DIMENSIONS } from '../measures/dimensions.ts';
import { groupCount, groupValue, measureParts } from '../measures/measures.ts';
import { sql } from '../measures/sql.ts';
import { slicePredicate } from '../slice/slice-predicate.ts';
import type { SetField, Slice } from '../slice/slice.ts';
import { query, type Query } from '../warehouse/query.ts';

/** One row for the slice as a whole, or one a member of a field. Parts of the cost, per cent weighted by amount. */
const row = v.object({
  /** null: the document does not say, or the slice as a whole. */
  member: v.nullable(v.string()),
  /** Projects whose cost is explained, which the parts are about. */
  n: v.number(),
  esf: v.nullable(v.number()),
  leader_programme: v.nullable(v.number()),
  leader_group: v.nullable(v.number()),
  eu: v.nullable(v.number()),
  cofinancing: v.nullable(v.number()),
});

export type PayersByRow = v.InferOutput<typeof row>;

/** Who pays for the projects of a slice together, as the projects table tells under a group and at its foot. */
export function payersByQuery(slice: Slice, field: SetField | null): Query<PayersByRow> {
  const parts = measureParts([
    'paid-by-esf',
    'paid-by-leader',
    'paid-by-leader-group',
    'paid-by-eu',
    'paid-by-cofinancing',
  ]);
  const member =
    field === null ? sql`CAST(NULL AS VARCHAR)` : sql`CAST(${DIMENSIONS[field].column} AS VARCHAR)`;
  return query(
    'payers-by',
    row,
    sql`SELECT member, ${groupCount('paid-by-esf')} AS n, ${groupValue('paid-by-esf')} AS esf,
        ${groupValue('paid-by-leader')} AS leader_programme, ${groupValue('paid-by-leader-group')} AS leader_group,
        ${groupValue('paid-by-eu')} AS eu, ${groupValue('paid-by-cofinancing')} AS cofinancing
      FROM (SELECT ${member} AS member, ${parts} FROM projects WHERE ${slicePredicate(slice)}) AS chosen
      GROUP BY member`,
  );
}
