import * as v from 'valibot';

/** One row a document that was read, by name. */
const row = v.object({
  id: v.string(),
  title: v.nullable(v.string()),
  layout: v.nullable(v.string()),
  /** Length of the text, in characters. */
  characters: v.number(),
  /** Facts with evidence, contact details not counted. */
  n_facts: v.number(),
  n_inferred: v.number(),
  n_errors: v.number(),
  n_checks: v.number(),
  n_explained: v.number(),
});

export type DocumentRow = v.InferOutput<typeof row>;
