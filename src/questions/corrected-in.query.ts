import * as v from 'valibot';
import { DIALECT } from '../measures/dialect.ts';
import { join, sql } from '../measures/sql.ts';
import { slicePredicate } from '../slice/slice-predicate.ts';
import type { Slice } from '../slice/slice.ts';
import { query, type Query } from '../warehouse/query.ts';

/** One row: facts that stand as they were put right by hand, of the projects that are in any of the slices. */
const row = v.object({ n: v.number() });

export type CorrectedRow = v.InferOutput<typeof row>;

export function correctedInQuery(slices: readonly Slice[]): Query<CorrectedRow> {
  const within = join(
    slices.map((slice) => sql`(${slicePredicate(slice)})`),
    sql` OR `,
  );
  return query(
    'corrected-in',
    row,
    // The currency comes along with an amount, and is no fact of its own.
    sql`SELECT ${DIALECT.integer(sql`count(*)`)} AS n FROM corrections
      WHERE field <> 'currency' AND id IN (SELECT id FROM projects WHERE ${within})`,
  );
}
