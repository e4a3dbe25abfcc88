import * as v from 'valibot';
import { sql } from '../measures/sql.ts';
import { query, type Query } from '../warehouse/query.ts';

/** Personal data of one document: asked for only to hide it in the text, and to show it when a visitor asks. */
const row = v.object({
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
    sql`SELECT field, value, line, start_offset, end_offset FROM contacts WHERE id = ${id} ORDER BY start_offset`,
  );
}
