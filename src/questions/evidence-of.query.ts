import { number, oneOf, orNull, text, type RowOf } from '../warehouse/query.ts';

/** Where each fact of a document stands. Never contact details. */
const columns = {
  id: text,
  /** A key of the project record, such as `totalBudget`. */
  field: text,
  line: number,
  start_offset: number,
  end_offset: number,
  quote: text,
  status: oneOf(['stated', 'derived', 'inferred']),
  rule: orNull(text),
};

export type EvidenceRow = RowOf<typeof columns>;
