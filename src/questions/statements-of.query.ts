import * as v from 'valibot';
import { sql } from '../measures/sql.ts';
import { query, type Query } from '../warehouse/query.ts';
import { idIsOneOf } from '../slice/id-is-one-of.ts';

/**
 * What the prose about a project says of people, the main document first and each in the order it stands. Offsets
 * into the text of `document`.
 */
const row = v.object({
  id: v.string(),
  document: v.string(),
  kind: v.picklist(['planned', 'actual', 'target', 'result']),
  /** Per cent when the unit is `share`. */
  value: v.number(),
  unit: v.picklist(['persons', 'companies', 'share']),
  start_offset: v.number(),
  end_offset: v.number(),
  /** Counts from 1. */
  line: v.number(),
  quote: v.string(),
});

export type StatementRow = v.InferOutput<typeof row>;

export function statementsOfQuery(ids: readonly string[]): Query<StatementRow> {
  return query(
    'statements-of',
    row,
    sql`SELECT id, document, kind, value, unit, start_offset, end_offset, line, quote FROM statements
      WHERE ${idIsOneOf(ids)} ORDER BY id, document <> id, document, start_offset, end_offset`,
  );
}
