import * as v from 'valibot';
import { sql } from '../measures/sql.ts';
import { query, type Query } from '../warehouse/query.ts';

/** Personal data about one project: asked for only to hide it in the texts, and to show it when a visitor asks. */
const row = v.object({
  document: v.string(),
  field: v.picklist(['name', 'email', 'phone']),
  value: v.string(),
  line: v.nullable(v.number()),
  start_offset: v.nullable(v.number()),
  end_offset: v.nullable(v.number()),
});

export type ContactRow = v.InferOutput<typeof row>;

export function contactsOfQuery(id: string): Query<ContactRow> {
  return query(
    'contacts-of',
    row,
    sql`SELECT document, field, value, line, start_offset, end_offset FROM contacts WHERE id = ${id} ORDER BY document <> id, document, start_offset`,
  );
}
