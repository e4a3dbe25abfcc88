import * as v from 'valibot';

/** Where each fact of a document stands. Never contact details. */
const row = v.object({
  id: v.string(),
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
