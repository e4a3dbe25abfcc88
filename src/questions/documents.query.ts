import { number, orNull, text, type RowOf } from '../warehouse/query.ts';

/** One row a document that was read, by name. */
const columns = {
  id: text,
  title: orNull(text),
  layout: orNull(text),
  /** Length of the text, in characters. */
  characters: number,
  /** Facts with evidence, contact details not counted. */
  n_facts: number,
  n_inferred: number,
  n_errors: number,
  n_checks: number,
  n_explained: number,
};

export type DocumentRow = RowOf<typeof columns>;
