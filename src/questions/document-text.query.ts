import * as v from 'valibot';
import { sql } from '../measures/sql.ts';
import { query, type Query } from '../warehouse/query.ts';

/** The whole text of a document as it was read: what every piece of evidence points into. */
const row = v.object({ text: v.string() });

export type DocumentTextRow = v.InferOutput<typeof row>;

export function documentTextQuery(name: string): Query<DocumentTextRow> {
  return query('document-text', row, sql`SELECT text FROM documents WHERE document = ${name}`);
}
