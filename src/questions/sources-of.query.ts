import * as v from 'valibot';
import { sql } from '../measures/sql.ts';
import { query, type Query } from '../warehouse/query.ts';

/** One row a document, the project's main one first, with its whole text as read: what evidence points into. */
const row = v.object({
  id: v.string(),
  project: v.string(),
  layout: v.nullable(v.string()),
  text: v.string(),
  /** What it is known by when it is corrected. */
  origin: v.string(),
  /** The same of rows of earlier editions from which corrections are carried over to it. */
  earlier: v.nullable(v.array(v.string())),
});

export type SourceRow = v.InferOutput<typeof row>;

/** All documents of the project that this document tells of; none when it is not here. */
export function sourcesOfQuery(document: string): Query<SourceRow> {
  return query(
    'sources-of',
    row,
    sql`SELECT id, project, layout, text, origin, string_split(earlier, chr(10)) AS earlier FROM documents
      WHERE project = (SELECT project FROM documents WHERE id = ${document}) ORDER BY position`,
  );
}
