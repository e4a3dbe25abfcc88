import * as v from 'valibot';
import { sql } from '../measures/sql.ts';
import { query, type Query } from '../warehouse/query.ts';

/** One row a fact and document: where the text gives it, whether or not the project's own value is from there. */
const row = v.object({
  document: v.string(),
  /** A key of the project record. */
  field: v.string(),
  start_offset: v.number(),
  end_offset: v.number(),
});

export type MarkRow = v.InferOutput<typeof row>;

/** What can be marked in the texts about a project. Never contact details. */
export function marksOfQuery(id: string): Query<MarkRow> {
  return query(
    'marks-of',
    row,
    sql`SELECT document, field, start_offset, end_offset FROM evidence WHERE id = ${id}
      ORDER BY document, start_offset, field`,
  );
}
