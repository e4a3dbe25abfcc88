import * as v from 'valibot';

/** What must be checked before a document is cited, the gravest first. */
const row = v.object({
  id: v.string(),
  code: v.string(),
  severity: v.picklist(['error', 'check', 'explained']),
  /** A key of the project record. */
  field: v.nullable(v.string()),
  message_sv: v.string(),
  message_en: v.string(),
});

export type FindingRow = v.InferOutput<typeof row>;
