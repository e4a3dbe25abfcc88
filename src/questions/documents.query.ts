import * as v from 'valibot';
import { sql } from '../measures/sql.ts';
import { query, type Query } from '../warehouse/query.ts';
import { findingCounts, findingsById } from './findings-by-id.ts';

/** One row a document that was read, by name. */
const row = v.object({
  /** Its own name. */
  document: v.string(),
  /** The project it is about. */
  id: v.string(),
  /** Documents about that project. */
  n_sources: v.number(),
  title: v.nullable(v.string()),
  layout: v.nullable(v.string()),
  /** Length of the text, in characters. */
  characters: v.number(),
  /** Facts with evidence, contact details not counted. */
  n_facts: v.number(),
  n_inferred: v.number(),
  n_errors: v.number(),
  n_checks: v.number(),
  n_explained: v.number(),
});

export type DocumentRow = v.InferOutput<typeof row>;

export function documentsQuery(): Query<DocumentRow> {
  return query(
    'documents',
    row,
    sql`SELECT documents.document, id, CAST(count(*) OVER (PARTITION BY id) AS INT) AS n_sources, title,
        documents.layout, CAST(length(text) AS INT) AS characters,
        CAST(coalesce(n_facts, 0) AS INT) AS n_facts, CAST(coalesce(n_inferred, 0) AS INT) AS n_inferred, ${findingCounts}
      FROM documents JOIN projects USING (id)
      LEFT JOIN (
        SELECT document, count(*) AS n_facts, count(*) FILTER (WHERE status = 'inferred') AS n_inferred
        FROM evidence GROUP BY document
      ) AS facts ON facts.document = documents.document
      LEFT JOIN ${findingsById} USING (id)
      ORDER BY documents.document`,
  );
}
