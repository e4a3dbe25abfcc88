import { number, oneOf, text, type RowOf } from '../warehouse/query.ts';

/** What a document's prose says about people, in the order it stands. Offsets into the document's text. */
const columns = {
  id: text,
  kind: oneOf(['planned', 'actual', 'target', 'result']),
  /** Per cent when the unit is `share`. */
  value: number,
  unit: oneOf(['persons', 'companies', 'share']),
  start_offset: number,
  end_offset: number,
  /** Counts from 1. */
  line: number,
  quote: text,
};

export type StatementRow = RowOf<typeof columns>;
