import * as v from 'valibot';
import { DIALECT } from '../measures/dialect.ts';
import { groupCount, groupValue, measureParts } from '../measures/measures.ts';
import { sql } from '../measures/sql.ts';
import { slicePredicate } from '../slice/slice-predicate.ts';
import type { Slice } from '../slice/slice.ts';
import { query, type Query } from '../warehouse/query.ts';

/** One row a currency other than kronor, most projects first; null: the document does not say which it is. */
const row = v.object({
  currency: v.nullable(v.string()),
  /** Projects with amounts in it. */
  n: v.number(),
  /** Of their cost, in this currency; null where none states a cost. */
  cost_sum: v.nullable(v.number()),
  n_cost: v.number(),
  /** The cost of the whole slice in euro, the same in every row, and how many projects that is of. */
  euro_sum: v.nullable(v.number()),
  n_euro: v.number(),
});

export type CurrencyRow = v.InferOutput<typeof row>;

/** What a slice holds in other currencies than kronor, each by itself: they are never added. */
export function currenciesQuery(slice: Slice): Query<CurrencyRow> {
  const chosen = sql`SELECT * FROM projects WHERE ${slicePredicate(slice)}`;
  return query(
    'currencies',
    row,
    sql`SELECT currency, ${DIALECT.integer(sql`count(*)`)} AS n, sum(CASE WHEN currency IS NOT NULL THEN foreign_cost END) AS cost_sum,
        ${DIALECT.integer(sql`count(foreign_cost)`)} AS n_cost, any_value(euro_sum) AS euro_sum, any_value(n_euro) AS n_euro
      FROM (${chosen}) AS chosen, (
        SELECT ${groupValue('cost-euro')} AS euro_sum, ${groupCount('cost-euro')} AS n_euro
        FROM (SELECT ${measureParts(['cost-euro'])} FROM (${chosen}))
      ) AS euro
      WHERE foreign_cost IS NOT NULL OR foreign_support IS NOT NULL
      GROUP BY currency ORDER BY n DESC, currency NULLS LAST`,
  );
}
