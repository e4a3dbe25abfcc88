import * as v from 'valibot';
import { DIALECT } from '../measures/dialect.ts';
import { projectValue } from '../measures/measures.ts';
import { sql } from '../measures/sql.ts';
import { removeField } from '../slice/edit-slice.ts';
import { slicePredicate } from '../slice/slice-predicate.ts';
import type { AmountField, Slice } from '../slice/slice.ts';
import { query, type Query } from '../warehouse/query.ts';

/** One row, over the projects under all other fields' clauses. */
const row = v.object({
  /** Projects that have a value, and those that have none. */
  n_stated: v.number(),
  n_missing: v.number(),
  /** Smallest and largest value, in the measure's unit; null where no project has one. */
  low: v.nullable(v.number()),
  high: v.nullable(v.number()),
});

export type AmountSpanRow = v.InferOutput<typeof row>;

/** What bounds can be set to a measure of the single project. For a field that was opened. */
export function amountSpanQuery(slice: Slice, field: AmountField): Query<AmountSpanRow> {
  return query(
    'amount-span',
    row,
    sql`SELECT ${DIALECT.integer(sql`count(value)`)} AS n_stated,
        ${DIALECT.integer(sql`count(*) - count(value)`)} AS n_missing, min(value) AS low, max(value) AS high
      FROM (
        SELECT ${projectValue(field)} AS value FROM projects
        WHERE ${slicePredicate(removeField(slice, field))}
      )`,
  );
}
