import { number, orNull, text, type RowOf } from '../warehouse/query.ts';

/** One row for each of the eight ESF regions, `Nationellt`, and null for the projects without a region. Kronor. */
const columns = {
  region: orNull(text),
  n: number,
  support_sum: orNull(number),
  n_with_support: number,
  cost_sum: orNull(number),
  n_cost: number,
  /** Of n, those whose region was concluded, not read. */
  n_inferred: number,
};

export type RegionRow = RowOf<typeof columns>;
