import {
  extremeParts,
  foldedExtremes,
  measureParts,
  summedParts,
  type MeasureId,
  type PartSource,
} from '../measures/measures.ts';
import { identifier, join, sql, type Sql } from '../measures/sql.ts';
import { slicePredicate } from '../slice/slice-predicate.ts';
import type { Field, Slice } from '../slice/slice.ts';

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
  n_esf: sql`CAST(coalesce(programme_group = 'esf', FALSE) AS INT)`,
  n_leader: sql`CAST(coalesce(programme_group = 'leader', FALSE) AS INT)`,
  n_interreg: sql`CAST(coalesce(programme_group = 'interreg', FALSE) AS INT)`,
  n_preparatory: sql`CAST(preparatory AS INT)`,
  n_inferred: sql`CAST(region_inferred AS INT)`,
  n_period: sql`CAST(start_year IS NOT NULL AND end_year IS NOT NULL AS INT)`,
  n_dated: sql`CAST(start_year IS NOT NULL OR end_year IS NOT NULL AS INT)`,
  n_foreign: sql`CAST(foreign_cost IS NOT NULL OR foreign_support IS NOT NULL AS INT)`,
  n_cost_per: sql`CAST(coalesce(NOT preparatory AND cost IS NOT NULL AND (actual_participants > 0 OR planned_participants > 0), FALSE) AS INT)`,
  n_cost_outturn: sql`CAST(coalesce(cost_basis = 'outturn' AND cost IS NOT NULL, FALSE) AS INT)`,
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

/**
 * Columns with the numbers of projects that begin and that end in each quarter of the year that a row starts and ends in,
 * of projects that have both days in their order.
 */
export function quarterParts(source: PartSource): Sql {
  return join(
    QUARTER_COLUMNS.map(({ name, value }) =>
      source === 'cells' ? identifier(name) : sql`${value} AS ${identifier(name)}`,
    ),
    every,
  );
}

const QUARTER_COLUMNS = (['start', 'end'] as const).flatMap((edge) =>
  [1, 2, 3, 4].map((quarter) => ({
    name: `${edge}_${quarter}`,
    value: sql`CAST(coalesce(start_date <= end_date AND quarter(${identifier(`${edge}_date`)}) = ${quarter}, FALSE) AS INT)`,
  })),
);

/** Their names: begun in each quarter, then ended. */
export const QUARTER_NAMES: readonly string[] = QUARTER_COLUMNS.map(({ name }) => name);

const summedQuarters: Sql = join(
  QUARTER_COLUMNS.map(({ name }) => sql`CAST(sum(${identifier(name)}) AS INT) AS ${identifier(name)}`),
  every,
);

/** The names of the counts. */
export const COUNT_NAMES: readonly string[] = counts.map(([name]) => name);

/** The same columns, summed over a group. */
export const summedCounts: Sql = join(
  counts.map(([name]) => sql`CAST(coalesce(sum(${identifier(name)}), 0) AS INT) AS ${identifier(name)}`),
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

/** Makes the cells anew. To be run after the projects have changed, and after all their columns are filled. */
export const MAKE_CELLS: readonly Sql[] = [
  sql`DROP TABLE IF EXISTS cells`,
  sql`CREATE TABLE cells AS
    SELECT cell, ${keysOfCell}, ${summedCounts}, ${summedQuarters}, min(place, ${FIRST_KEPT}) AS first_places,
      ${summedParts(CELL_MEASURES)}, ${foldedExtremes(WITH_EXTREMES)}
    FROM (
      SELECT cell, ${CELL_KEYS}, place, ${countParts('projects')}, ${quarterParts('projects')}, ${measureParts(CELL_MEASURES)}, ${extremeParts(WITH_EXTREMES)}
      FROM projects
    )
    GROUP BY cell ORDER BY cell`,
];

/** All cells, for the page to add up. */
export const ALL_CELLS = sql`SELECT * FROM cells`;

/** What the views that group the projects tell of each group. */
const GROUPED_MEASURES = ['total-cost', 'support'] as const satisfies readonly CellMeasure[];
const GROUPED_COUNTS = ['n', 'n_inferred'].map((name) => {
  const one = COUNTS[name] ?? sql`0`;
  return {
    one: sql`${one} AS ${identifier(name)}`,
    all: sql`CAST(sum(${identifier(name)}) AS INT) AS ${identifier(name)}`,
  };
});

/**
 * The cells of the projects that a search, or another clause that cells cannot tell, leaves: with what is told of groups
 * alone, since making every part of them takes longer than asking for the key figures. One search then serves all views
 * of groups.
 */
export function cellsUnder(slice: Slice): Sql {
  const beyond = beyondCells(slice);
  if (beyond.length === 0) return ALL_CELLS;
  return sql`SELECT ${keysOfCell}, ${join(
    GROUPED_COUNTS.map(({ all }) => all),
    every,
  )}, ${summedQuarters}, ${summedParts(GROUPED_MEASURES)}
    FROM (
      SELECT cell, ${CELL_KEYS}, ${join(
        GROUPED_COUNTS.map(({ one }) => one),
        every,
      )}, ${quarterParts('projects')}, ${measureParts(GROUPED_MEASURES)}
      FROM projects WHERE ${slicePredicate(beyond)}
    )
    GROUP BY cell`;
}
