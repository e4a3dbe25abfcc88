import * as v from 'valibot';
import { DIALECT } from '../measures/dialect.ts';
import { REGIONS } from '../measures/dimensions.ts';
import { countOfSums, groupCount, groupValue, type SumOf, valueOfSums } from '../measures/measures.ts';
import { sql, type Sql } from '../measures/sql.ts';
import type { Slice } from '../slice/slice.ts';
import { cellsUnder, withinCells } from '../warehouse/cells.ts';
import { query, type Query } from '../warehouse/query.ts';
import { chosenGroups, SPANS, spanColumns, withinEverySpan, type Years } from './chosen-groups.ts';

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

/** Every region, in the vocabulary's order, also those without a project; then the projects without one. */
export function regionsQuery(slice: Slice): Query<RegionRow> {
  const within = withinEverySpan(slice, regions(slice, 'every-span'));
  return query('regions', row, regions(slice, 'own'), within, {
    cells: cellsUnder(slice),
    rows: ({ cells }) => {
      const found = new Map(
        cells
          .within(withinCells(slice), 'regions')
          .by('region')
          .map(({ key: [region = null], rows }) => [region, rows]),
      );
      return [...REGIONS, null].map((region) => {
        const sumOf: SumOf = (name) => found.get(region)?.sum(name) ?? null;
        return {
          region,
          n: sumOf('n') ?? 0,
          support_sum: valueOfSums('support', sumOf),
          n_with_support: countOfSums('support', sumOf),
          cost_sum: valueOfSums('total-cost', sumOf),
          n_cost: countOfSums('total-cost', sumOf),
          n_inferred: sumOf('n_inferred') ?? 0,
        };
      });
    },
  });
}

function regions(slice: Slice, years: Years): Sql {
  const chosen = chosenGroups({
    slice,
    years,
    except: 'regions',
    by: [sql`region`],
    measures: ['support', 'total-cost'],
  });
  const known = years === 'own' ? sql`ref_regions` : sql`(SELECT * FROM ${SPANS} AS spans, ref_regions)`;
  const sameSpan =
    years === 'own' ? sql`TRUE` : sql`known.from_year = found.from_year AND known.to_year = found.to_year`;
  const span = years === 'own' ? sql`` : sql`known.from_year, known.to_year, `;
  return sql`WITH chosen AS (${chosen}),
      found AS (
        SELECT ${spanColumns(years)} region, ${DIALECT.integer(sql`sum(n)`)} AS n, ${groupValue('support')} AS support_sum,
          ${groupCount('support')} AS n_with_support, ${groupValue('total-cost')} AS cost_sum,
          ${groupCount('total-cost')} AS n_cost, ${DIALECT.integer(sql`sum(n_inferred)`)} AS n_inferred
        FROM chosen GROUP BY ${spanColumns(years)} region
      )
      SELECT ${span} known.region, coalesce(n, 0) AS n, support_sum, coalesce(n_with_support, 0) AS n_with_support,
        cost_sum, coalesce(n_cost, 0) AS n_cost, coalesce(n_inferred, 0) AS n_inferred
      FROM ${known} AS known LEFT JOIN found ON known.region IS NOT DISTINCT FROM found.region AND ${sameSpan}
      ORDER BY ${span} known.position`;
}
