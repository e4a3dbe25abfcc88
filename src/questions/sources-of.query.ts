import * as v from 'valibot';
import { sql } from '../measures/sql.ts';
import { query, type Query } from '../warehouse/query.ts';

/** The documents about the project that one of them names, the main source first. */
const row = v.object({
  id: v.string(),
  document: v.string(),
  layout: v.nullable(v.string()),
});

export type SourceRow = v.InferOutput<typeof row>;

export function sourcesOfQuery(document: string): Query<SourceRow> {
  return query(
    'sources-of',
    row,
    sql`SELECT id, document, layout FROM documents
      WHERE id IN (SELECT id FROM documents WHERE document = ${document}) ORDER BY document <> id, document`,
  );
}
