import { DIALECT } from '../measures/dialect.ts';
import {
  extremeParts,
  foldedExtremes,
  measureParts,
  summedOfProjects,
  summedParts,
  type MeasureId,
  type PartSource,
} from '../measures/measures.ts';
import { peopleCostBin } from '../measures/people-cost-bins.ts';
import { identifier, join, sql, type Sql } from '../measures/sql.ts';
import { slicePredicate } from '../slice/slice-predicate.ts';
import type { Field, Slice } from '../slice/slice.ts';
import type { ListColumn } from './page-columns.ts';

/**
 * Projects that agree in all that a slice of the bar can tell apart are one row of the table `cells`, with the sums
 * that every measure is made of. A million projects are some ten thousand cells, so a click is answered from them. Each
 * project holds the number of its cell, by which it is found faster than by ten words.
 */
export const CELL_COLUMNS = [
  'period',
  'programme',
  'programme_group',
  'programme_area',
  'area_key',
  'region',
  'phase',
  'status',
  'start_year',
  'end_year',
] as const;

/** What a clause may narrow and still be answered from cells. Titles, owners and the like are not kept in them. */
const CELL_FIELDS: readonly Field[] = ['period', 'programme', 'area', 'region', 'phase', 'status', 'years'];

/** How many projects of each cell are kept by name: the first of a slice are among the first of its cells. */
export const FIRST_KEPT = 20;

/** Counts of projects, by the name of their column: of a row of `projects` 1 or 0. */
const COUNTS: Readonly<Record<string, Sql>> = {
  n: sql`1`,
  n_esf: DIALECT.integer(sql`coalesce(programme_group = 'esf', FALSE)`),
  n_leader: DIALECT.integer(sql`coalesce(programme_group = 'leader', FALSE)`),
  n_interreg: DIALECT.integer(sql`coalesce(programme_group = 'interreg', FALSE)`),
  n_preparatory: DIALECT.integer(sql`preparatory`),
  n_inferred: DIALECT.integer(sql`region_inferred`),
  n_period: DIALECT.integer(sql`start_year IS NOT NULL AND end_year IS NOT NULL`),
  n_dated: DIALECT.integer(sql`start_year IS NOT NULL OR end_year IS NOT NULL`),
  n_foreign: DIALECT.integer(sql`foreign_cost IS NOT NULL OR foreign_support IS NOT NULL`),
  n_cost_per: DIALECT.integer(
    sql`coalesce(NOT preparatory AND cost IS NOT NULL AND (actual_participants > 0 OR planned_participants > 0), FALSE)`,
  ),
  n_cost_outturn: DIALECT.integer(sql`coalesce(cost_basis = 'outturn' AND cost IS NOT NULL, FALSE)`),
};

const counts = Object.entries(COUNTS);
const every = sql`, `;

/** The columns of counts, to select beside a measure's parts. */
export function countParts(source: PartSource): Sql {
  return join(
    counts.map(([name, value]) =>
      source === 'cells' ? identifier(name) : sql`${value} AS ${identifier(name)}`,
    ),
    every,
  );
}

/** The names of the counts. */
export const COUNT_NAMES: readonly string[] = counts.map(([name]) => name);

/** The same columns, summed over a group. */
export const summedCounts: Sql = join(
  counts.map(
    ([name]) => sql`${DIALECT.integer(sql`coalesce(sum(${identifier(name)}), 0)`)} AS ${identifier(name)}`,
  ),
  every,
);

/** Whether the projects of a slice are whole cells. */
export function isOfCells(slice: Slice): boolean {
  return beyondCells(slice).length === 0;
}

/** The clauses of a slice that tell projects of one cell apart. */
export function beyondCells(slice: Slice): Slice {
  return slice.filter(({ field }) => !CELL_FIELDS.includes(field));
}

/** The clauses of a slice that cells can be narrowed by. */
export function withinCells(slice: Slice): Slice {
  return slice.filter(({ field }) => CELL_FIELDS.includes(field));
}

/** The measures that cells hold the parts of: those that the overview and the table of projects tell of a whole slice. */
export const CELL_MEASURES = [
  'total-cost',
  'support',
  'support-share',
  'esf-share',
  'planned',
  'actual',
  'result-target',
  'result',
  'goal-achievement',
  'participation',
  'result-rate',
  'cost-per-actual',
  'cost-per-planned',
  'support-per-actual',
  'support-per-planned',
] as const satisfies readonly MeasureId[];
type CellMeasure = (typeof CELL_MEASURES)[number];

/** The measures that are told with their smallest and largest value. */
export const WITH_EXTREMES = [
  'cost-per-actual',
  'cost-per-planned',
] as const satisfies readonly CellMeasure[];

/** The columns that the projects of a cell agree in. */
export const CELL_KEYS = join(
  CELL_COLUMNS.map((name) => identifier(name)),
  every,
);
const keysOfCell = join(
  CELL_COLUMNS.map((name) => sql`any_value(${identifier(name)}) AS ${identifier(name)}`),
  every,
);

/** Start and end quarter of a project in one number, 1 to 16; 0 without both days in their order. */
const QUARTERS = 17;
const quarters = sql`CASE WHEN start_date <= end_date THEN 4 * quarter(start_date) + quarter(end_date) - 4 ELSE 0 END`;

/**
 * What a cell keeps of each of its projects, as one whole number: where it lies by participants and cost, and in which
 * quarters it begins and ends. A list of numbers is made far faster than a sum for each of what they may say.
 */
const keptOfEach = sql`${DIALECT.integer(sql`${QUARTERS} * coalesce(${peopleCostBin} + 1, 0) + ${quarters}`)} AS kept`;

/** What such a number says of the bin; see `readPeopleCostBin`. -1 for a project that is in none. */
export const binOf = (kept: number): number => Math.floor(kept / QUARTERS) - 1;

/** For each of these lists, how many projects begin in each of its year's four quarters, then how many end: eight a list. */
export function quarterCounts({ ends, values }: ListColumn): Int32Array {
  const found = new Int32Array(8 * ends.length);
  let at = 0;
  for (let row = 0; row < ends.length; row += 1)
    for (const end = ends[row] ?? 0; at < end; at += 1) {
      const pair = ((values[at] ?? 0) % QUARTERS) - 1;
      if (pair < 0) continue;
      const [start, last] = [8 * row + (pair >> 2), 8 * row + 4 + (pair & 3)];
      found[start] = (found[start] ?? 0) + 1;
      found[last] = (found[last] ?? 0) + 1;
    }
  return found;
}

/** The table of the cells that answers are made of. */
const CELLS = identifier('cells');

/** The cells of the projects in a table that has all columns of `projects`, filled. */
export function cellsOf(projects: Sql): Sql {
  return sql`SELECT cell, ${keysOfCell}, ${summedCounts}, min(place, ${FIRST_KEPT}) AS first_places, list(kept) AS kept,
      ${summedParts(CELL_MEASURES)}, ${foldedExtremes(WITH_EXTREMES)}
    FROM (
      SELECT cell, ${CELL_KEYS}, place, ${countParts('projects')}, ${keptOfEach}, ${measureParts(CELL_MEASURES)}, ${extremeParts(WITH_EXTREMES)}
      FROM ${projects}
    )
    GROUP BY cell ORDER BY cell`;
}

/** Makes the cells anew. To be run after the projects have changed, and after all their columns are filled. */
export const MAKE_CELLS: readonly Sql[] = [
  sql`DROP TABLE IF EXISTS ${CELLS}`,
  sql`CREATE TABLE ${CELLS} AS ${cellsOf(identifier('projects'))}`,
];

/** All cells, for the page to add up. */
export const ALL_CELLS = sql`SELECT * FROM cells`;

/** What the views that group the projects tell of each group. */
const GROUPED_MEASURES = ['total-cost', 'support'] as const satisfies readonly CellMeasure[];

/**
 * The cells of the projects that a search, or another clause that cells cannot tell, leaves: with what is told of groups
 * alone, since making every part of them takes longer than asking for the key figures. One search then serves all views
 * of groups. What the projects of a cell agree in is the same as in all cells, and is not told again.
 */
export function cellsUnder(slice: Slice): Sql {
  const beyond = beyondCells(slice);
  if (beyond.length === 0) return ALL_CELLS;
  return sql`SELECT cell, ${DIALECT.integer(sql`count(*)`)} AS n, ${DIALECT.integer(sql`count(*) FILTER (WHERE region_inferred)`)} AS n_inferred,
      list(place) AS first_places, list(kept) AS kept, ${summedOfProjects(GROUPED_MEASURES)}
    FROM (
      SELECT cell, place, region_inferred, ${keptOfEach}, ${measureParts(GROUPED_MEASURES)} FROM projects WHERE ${slicePredicate(beyond)}
    )
    GROUP BY cell`;
}
