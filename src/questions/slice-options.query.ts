import { number, oneOf, orNull, text, type RowOf } from '../warehouse/query.ts';
import { SET_FIELDS } from '../slice/slice.ts';

/** One row a member that occurs in the collection, for every field that names members. */
const columns = {
  field: oneOf(SET_FIELDS),
  /** null: the document does not say. */
  member: orNull(text),
  /** Projects under all other fields' clauses. */
  n: number,
  n_all: number,
  /** Official names, for `area` only. */
  name_sv: orNull(text),
  name_en: orNull(text),
};

export type SliceOptionRow = RowOf<typeof columns>;
