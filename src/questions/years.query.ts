import * as v from 'valibot';
import { DIALECT } from '../measures/dialect.ts';
import { identifier, join, sql } from '../measures/sql.ts';
import { slicePredicate } from '../slice/slice-predicate.ts';
import { FIRST_YEAR, LAST_YEAR, type Slice } from '../slice/slice.ts';
import { cellsUnder, quarterCounts, withinCells } from '../warehouse/cells.ts';
import type { CellRows, PageCells } from '../warehouse/page-cells.ts';
import { query, type Query } from '../warehouse/query.ts';

/** One row a quarter from `FIRST_YEAR` to `LAST_YEAR`: projects that ran on at least one of its days. */
const row = v.object({
  year: v.number(),
  /** 1–4. */
  quarter: v.number(),
  /** Its first day, ISO. */
  start: v.string(),
  n_all: v.number(),
  /** In the slice, the years clause left out. */
  n: v.number(),
});

export type YearRow = v.InferOutput<typeof row>;

/** How many projects ran, quarter by quarter. Projects without both dates are in no quarter. */
export function yearsQuery(slice: Slice): Query<YearRow> {
  // Counting who begins and who has ended, quarter by quarter, takes one pass; quarters are numbered 4 × year + 0–3.
  const first = DIALECT.integer(sql`${4 * FIRST_YEAR}`);
  const last = DIALECT.integer(sql`${4 * LAST_YEAR + 3}`);
  return query(
    'years',
    row,
    sql`WITH spans AS (
        SELECT start_year, end_year, ${slicePredicate(slice, 'years')} AS chosen, ${quarterParts}
        FROM projects WHERE start_year <= end_year
      ),
      begun AS (
        SELECT start_year, chosen, sum(start_1) AS q1, sum(start_2) AS q2, sum(start_3) AS q3, sum(start_4) AS q4
        FROM spans GROUP BY start_year, chosen
      ),
      ended AS (
        SELECT end_year, chosen, sum(end_1) AS q1, sum(end_2) AS q2, sum(end_3) AS q3, sum(end_4) AS q4
        FROM spans GROUP BY end_year, chosen
      ),
      changes AS (
        SELECT greatest(4 * start_year + unnest([0, 1, 2, 3]), ${first}) AS q,
          unnest([q1, q2, q3, q4]) AS change, chosen FROM begun
        UNION ALL
        SELECT greatest(4 * end_year + unnest([1, 2, 3, 4]), ${first}) AS q,
          -unnest([q1, q2, q3, q4]) AS change, chosen FROM ended
      ),
      quarters AS (SELECT ${DIALECT.integer(sql`unnest(generate_series(${first}, ${last}))`)} AS q),
      changed AS (
        SELECT q, coalesce(sum(change), 0) AS all_change, coalesce(sum(change) FILTER (WHERE chosen), 0) AS change
        FROM quarters LEFT JOIN changes USING (q) GROUP BY q
      )
      SELECT ${DIALECT.integer(sql`q // 4`)} AS year, ${DIALECT.integer(sql`q % 4 + 1`)} AS quarter,
        make_date(q // 4, q % 4 * 3 + 1, 1) AS start,
        ${DIALECT.integer(sql`sum(all_change) OVER by_time`)} AS n_all, ${DIALECT.integer(sql`sum(change) OVER by_time`)} AS n
      FROM changed WINDOW by_time AS (ORDER BY q) ORDER BY q`,
    undefined,
    {
      cells: cellsUnder(slice),
      rows: ({ cells, all }) => {
        const running = runningIn(cells.within(withinCells(slice), 'years'));
        const ever = runningEver.get(all) ?? runningIn(all.within([]));
        runningEver.set(all, ever);
        return Array.from({ length: QUARTERS }, (_, at) => {
          const [year, quarter] = [FIRST_YEAR + Math.floor(at / 4), (at % 4) + 1];
          const start = `${year}-${String(quarter * 3 - 2).padStart(2, '0')}-01`;
          return { year, quarter, start, n_all: ever[at] ?? 0, n: running[at] ?? 0 };
        });
      },
    },
  );
}

/** For each quarter of the years that a project begins and ends in, 1 where it is that one. */
const quarterParts = join(
  (['start', 'end'] as const).flatMap((edge) =>
    [1, 2, 3, 4].map(
      (quarter) =>
        sql`${DIALECT.integer(sql`start_date <= end_date AND quarter(${identifier(`${edge}_date`)}) = ${quarter}`)} AS ${identifier(`${edge}_${quarter}`)}`,
    ),
  ),
  sql`, `,
);

// What is the same at every click.
const runningEver = new WeakMap<PageCells, readonly number[]>();
const counted = new WeakMap<PageCells, Int32Array>();

function countsOf(cells: PageCells): Int32Array {
  const counts = counted.get(cells) ?? quarterCounts(cells.lists('kept'));
  counted.set(cells, counts);
  return counts;
}

const QUARTERS = 4 * (LAST_YEAR - FIRST_YEAR + 1);

/** How many projects of these cells ran in each quarter from `FIRST_YEAR` on, counted as the SQL above counts them. */
function runningIn(rows: CellRows): number[] {
  const changes = new Float64Array(QUARTERS);
  const change = (year: number, quarter: number, by: number) => {
    // What began before the first quarter runs in it; what ends in a quarter is gone in the next.
    const at = Math.max(0, 4 * (year - FIRST_YEAR) + quarter);
    if (at < QUARTERS) changes[at] = (changes[at] ?? 0) + by;
  };
  const counts = countsOf(rows.cells);
  const [starts, ends] = [rows.cells.numbers('start_year'), rows.cells.numbers('end_year')];
  for (let each = 0; each < rows.rows.length; each += 1) {
    const cell = rows.rows[each] ?? 0;
    for (let at = 0; at < 8; at += 1) {
      const n = counts[8 * cell + at] ?? 0;
      if (n === 0) continue;
      if (at < 4) change(starts[cell] ?? Number.NaN, at, n);
      else change(ends[cell] ?? Number.NaN, at - 3, -n);
    }
  }
  let running = 0;
  return Array.from(changes, (by) => (running += by));
}
