import * as v from 'valibot';
import { DIALECT } from '../measures/dialect.ts';
import { peopleCostBin, peopleCostBinParts, readPeopleCostBin } from '../measures/people-cost-bins.ts';
import { sql, type Sql } from '../measures/sql.ts';
import { removeField } from '../slice/edit-slice.ts';
import { slicePredicate } from '../slice/slice-predicate.ts';
import type { Slice } from '../slice/slice.ts';
import { binOf, cellsUnder, withinCells } from '../warehouse/cells.ts';
import type { Row } from '../warehouse/engine.ts';
import type { CellRows } from '../warehouse/page-cells.ts';
import { query, type Query } from '../warehouse/query.ts';
import { SPANS, spanColumns, withinEverySpan, type Years } from './chosen-groups.ts';

/**
 * One row for each bin of cost by participants with a project in it; see `binEdges`.
 */
const row = v.object({
  /** Of the number of participants: those who took part, else those planned. */
  people_bin: v.number(),
  /** Of the cost, kronor. */
  cost_bin: v.number(),
  n: v.number(),
  /** Of n, those counted by the participants who took part. */
  n_actual: v.number(),
});

export type CostDensityRow = v.InferOutput<typeof row>;

/** Where more projects than can be told apart lie, by cost and number of participants; the preparatory left out. */
export function costDensityQuery(slice: Slice): Query<CostDensityRow> {
  const within = withinEverySpan(slice, density(slice, 'every-span'));
  return query('cost-density', row, density(slice, 'own'), within, {
    cells: cellsUnder(slice),
    rows: ({ cells }) => densityOf(cells.within(withinCells(slice))),
  });
}

/** What `density` selects, of rows of cells. */
function densityOf(chosen: CellRows): Row[] {
  const found = new Map<string, CostDensityRow>();
  for (const [number, n] of chosen.tally('kept', binOf)) {
    const { people_bin, cost_bin, is_actual } = readPeopleCostBin(number);
    const before = found.get(`${people_bin} ${cost_bin}`) ?? { people_bin, cost_bin, n: 0, n_actual: 0 };
    const n_actual = before.n_actual + (is_actual ? n : 0);
    found.set(`${people_bin} ${cost_bin}`, { people_bin, cost_bin, n: before.n + n, n_actual });
  }
  return [...found.values()].toSorted(
    (one, other) => one.people_bin - other.people_bin || one.cost_bin - other.cost_bin,
  );
}

function density(slice: Slice, years: Years): Sql {
  const narrowed = years === 'own' ? slice : removeField(slice, 'years');
  const bins = sql`SELECT start_year, end_year, ${peopleCostBin} AS number FROM projects WHERE ${slicePredicate(narrowed)}`;
  const counted =
    years === 'own'
      ? sql`(SELECT number, count(*) AS n FROM (${bins}) GROUP BY number)`
      : sql`(SELECT * FROM ${SPANS} AS spans
          JOIN (SELECT start_year, end_year, number, count(*) AS n FROM (${bins}) GROUP BY ALL) AS found
            ON start_year <= to_year AND end_year >= from_year)`;
  const { people_bin, cost_bin, is_actual } = peopleCostBinParts(sql`number`);
  return sql`SELECT ${spanColumns(years)} ${people_bin} AS people_bin, ${cost_bin} AS cost_bin, ${DIALECT.integer(sql`sum(n)`)} AS n,
        ${DIALECT.integer(sql`coalesce(sum(n) FILTER (WHERE ${is_actual}), 0)`)} AS n_actual
      FROM ${counted} WHERE number IS NOT NULL
      GROUP BY ${spanColumns(years)} people_bin, cost_bin ORDER BY ${spanColumns(years)} people_bin, cost_bin`;
}
