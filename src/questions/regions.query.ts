import * as v from 'valibot';

/** One row for each of the eight ESF regions, `Nationellt`, and null for the projects without a region. Kronor. */
const row = v.object({
  region: v.nullable(v.string()),
  n: v.number(),
  support_sum: v.nullable(v.number()),
  n_with_support: v.number(),
  cost_sum: v.nullable(v.number()),
  n_cost: v.number(),
  /** Of n, those whose region was concluded, not read. */
  n_inferred: v.number(),
});

export type RegionRow = v.InferOutput<typeof row>;
