import * as v from 'valibot';
import { sql } from '../measures/sql.ts';
import { query, type Query } from '../warehouse/query.ts';
import { idIsOneOf } from '../slice/id-is-one-of.ts';

/** Where each fact that stands for a project was read. Never contact details. */
const row = v.object({
  id: v.string(),
  document: v.string(),
  /** A key of the project record, such as `totalBudget`. */
  field: v.string(),
  line: v.number(),
  start_offset: v.number(),
  end_offset: v.number(),
  quote: v.string(),
  status: v.picklist(['stated', 'derived', 'inferred']),
  rule: v.nullable(v.string()),
});

export type EvidenceRow = v.InferOutput<typeof row>;

export function evidenceOfQuery(ids: readonly string[]): Query<EvidenceRow> {
  return query(
    'evidence-of',
    row,
    sql`SELECT id, document, field, line, start_offset, end_offset, quote, status, rule FROM evidence
      WHERE used AND ${idIsOneOf(ids)} ORDER BY id, document, start_offset, field`,
  );
}
