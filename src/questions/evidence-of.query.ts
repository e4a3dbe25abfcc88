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
  status: v.picklist(['stated', 'derived', 'inferred', 'corrected']),
  rule: v.nullable(v.string()),
  /** In a list: the row, the column's header, and the sheet of a workbook. */
  list_row: v.nullable(v.number()),
  list_column: v.nullable(v.string()),
  list_sheet: v.nullable(v.string()),
});

export type EvidenceRow = v.InferOutput<typeof row>;

export function evidenceOfQuery(ids: readonly string[]): Query<EvidenceRow> {
  return query(
    'evidence-of',
    row,
    sql`SELECT id, document, field, line, start_offset, end_offset, quote, status, rule,
        list_row, list_column, list_sheet FROM evidence
      WHERE used AND ${idIsOneOf(ids)} ORDER BY id, document, start_offset, field`,
  );
}
