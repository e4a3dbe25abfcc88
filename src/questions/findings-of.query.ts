import { oneOf, orNull, text, type RowOf } from '../warehouse/query.ts';

/** What must be checked before a document is cited, the gravest first. */
const columns = {
  id: text,
  code: text,
  severity: oneOf(['error', 'check', 'explained']),
  /** A key of the project record. */
  field: orNull(text),
  message_sv: text,
  message_en: text,
};

export type FindingRow = RowOf<typeof columns>;
