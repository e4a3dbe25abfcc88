import { DIALECT } from '../measures/dialect.ts';
import { extremeParts, foldedExtremes, measureParts, summedParts } from '../measures/measures.ts';
import { join, sql, type Sql } from '../measures/sql.ts';
import { removeField } from '../slice/edit-slice.ts';
import { slicePredicate } from '../slice/slice-predicate.ts';
import { FIRST_YEAR, LAST_YEAR, type Slice, type Source } from '../slice/slice.ts';
import {
  type CELL_MEASURES,
  countParts,
  isOfCells,
  summedCounts,
  type WITH_EXTREMES,
} from '../warehouse/cells.ts';

/**
 * What a question is answered for: the slice as it is, or the slice with every span of years in place of its own, all
 * at once, so that a hand that moves over the years finds each answer made.
 */
export type Years = 'own' | 'every-span';

/** The columns that tell the spans of years apart, in front of others; nothing for a single slice. */
export const spanColumns = (years: Years): Sql => (years === 'own' ? sql`` : sql`from_year, to_year, `);

/** Every span of years that a slice can have, as a table. */
export const SPANS = sql`(
  SELECT ${DIALECT.integer(sql`one.y`)} AS from_year, ${DIALECT.integer(sql`other.y`)} AS to_year
  FROM range(${FIRST_YEAR}, ${LAST_YEAR + 1}) AS one(y), range(${FIRST_YEAR}, ${LAST_YEAR + 1}) AS other(y)
  WHERE one.y <= other.y
)`;

/** Where the rows of a slice are to be had: in cells, unless the slice tells projects of one cell apart. */
export function rowsOf(slice: Slice): { readonly source: 'projects' | 'cells'; readonly table: Sql } {
  return isOfCells(slice)
    ? { source: 'cells', table: sql`cells` }
    : { source: 'projects', table: sql`projects` };
}

interface Wanted {
  readonly slice: Slice;
  readonly years: Years;
  /** The view that asks, whose own clause does not narrow it. */
  readonly except?: Source;
  /** Columns to group by, as they are named in both tables. */
  readonly by: readonly Sql[];
  readonly measures: readonly (typeof CELL_MEASURES)[number][];
  readonly extremes?: readonly (typeof WITH_EXTREMES)[number][];
  /** Whether a span of years without any project has a row too. */
  readonly everySpan?: boolean;
}

/**
 * Rows for the `group…` functions to aggregate: the slice's cells or projects with the columns asked for, the counts of
 * `cells.ts` and the parts of the measures; for every span of years, sums that stand for them.
 */
export function chosenGroups({ slice, years, except, by, measures, extremes = [], everySpan }: Wanted): Sql {
  const narrowed = years === 'own' ? slice : removeField(slice, 'years');
  const { source, table } = rowsOf(slice);
  const rows = sql`SELECT ${list([
    ...by,
    years === 'own' ? null : sql`start_year, end_year`,
    countParts(source),
    some(measures, (ids) => measureParts(ids, source)),
    some(extremes, (ids) => extremeParts(ids, source)),
  ])} FROM ${table} WHERE ${slicePredicate(narrowed, except)}`;
  if (years === 'own') return rows;
  const sums = list([summedCounts, some(measures, summedParts), some(extremes, foldedExtremes)]);
  const grouped = list([...by, sql`start_year, end_year`]);
  return sql`SELECT * FROM ${SPANS} AS spans ${everySpan ? sql`LEFT` : sql`INNER`} JOIN (
      SELECT ${grouped}, ${sums} FROM (${rows}) GROUP BY ${grouped}
    ) AS sums ON start_year <= to_year AND end_year >= from_year`;
}

/** Where an answer is part of a larger one: the question for every span of years, and which of them it is. */
export function withinEverySpan(
  slice: Slice,
  whole: Sql,
): { whole: Sql; years: readonly [number, number] } | undefined {
  // A slice within another may have the years of both, which is no span.
  const [years, ...others] = slice.filter((clause) => clause.field === 'years');
  if (years?.operator !== 'between' || others.length > 0) return undefined;
  return { whole, years: years.value };
}

function list(columns: readonly (Sql | null)[]): Sql {
  return join(
    columns.filter((column) => column !== null),
    sql`, `,
  );
}

function some<Item>(items: readonly Item[], columns: (items: readonly Item[]) => Sql): Sql | null {
  return items.length === 0 ? null : columns(items);
}
