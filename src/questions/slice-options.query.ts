import * as v from 'valibot';
import { SET_FIELDS } from '../slice/slice.ts';

/** One row a member that occurs in the collection, for every field that names members. */
const row = v.object({
  field: v.picklist(SET_FIELDS),
  /** null: the document does not say. */
  member: v.nullable(v.string()),
  /** Projects under all other fields' clauses. */
  n: v.number(),
  n_all: v.number(),
  /** Official names, for `area` only. */
  name_sv: v.nullable(v.string()),
  name_en: v.nullable(v.string()),
});

export type SliceOptionRow = v.InferOutput<typeof row>;
