import * as v from 'valibot';
import { sql } from '../measures/sql.ts';
import { query, type Query } from '../warehouse/query.ts';

/** One row a fact of the project that was put right by hand. */
const row = v.object({
  document: v.string(),
  /** A key of the project record. */
  field: v.string(),
  /** ISO date. */
  corrected_on: v.string(),
  /** What the document says, as it is written; null where it says nothing. */
  read_sv: v.nullable(v.string()),
  read_en: v.nullable(v.string()),
});

export type CorrectionRow = v.InferOutput<typeof row>;

export function correctionsOfQuery(id: string): Query<CorrectionRow> {
  return query(
    'corrections-of',
    row,
    sql`SELECT document, field, corrected_on, read_sv, read_en FROM corrections WHERE id = ${id} ORDER BY field`,
  );
}
