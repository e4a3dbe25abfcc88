import * as v from 'valibot';
import { sql } from '../measures/sql.ts';
import { query, type Query } from '../warehouse/query.ts';
import { idIsOneOf } from '../slice/id-is-one-of.ts';

/** What must be checked before a project is cited, the gravest first. */
const row = v.object({
  id: v.string(),
  /** null: it concerns the project's documents together. */
  document: v.nullable(v.string()),
  code: v.string(),
  severity: v.picklist(['error', 'check', 'explained']),
  /** A key of the project record. */
  field: v.nullable(v.string()),
  message_sv: v.string(),
  message_en: v.string(),
});

export type FindingRow = v.InferOutput<typeof row>;

export function findingsOfQuery(ids: readonly string[]): Query<FindingRow> {
  return query(
    'findings-of',
    row,
    sql`SELECT id, document, code, severity, field, message_sv, message_en FROM findings WHERE ${idIsOneOf(ids)}
      ORDER BY id, list_position(['error', 'check', 'explained'], severity), position`,
  );
}
