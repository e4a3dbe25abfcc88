import * as v from 'valibot';
import { DIALECT } from '../measures/dialect.ts';
import { identifier, join, sql, type Sql } from '../measures/sql.ts';
import { slicePredicate } from '../slice/slice-predicate.ts';
import type { Slice } from '../slice/slice.ts';
import { query, type Query } from '../warehouse/query.ts';

/** What a column of numbers counts. `stated` is an amount in the document's own currency. */
export type ColumnUnit =
  | 'kr'
  | 'stated'
  | 'people'
  | 'percent'
  | 'months'
  | 'year'
  | 'day'
  | 'characters'
  | 'line'
  | 'times'
  | 'kr-per-euro'
  | 'index';

/** Tables that can be asked, keyed by the project's `id`; the slice narrows all of them. */
const SLICED_TABLES = [
  'projects',
  'funding',
  'statements',
  'municipalities',
  'evidence',
  'findings',
] as const;

/** Tables that stand beside the projects. */
const REFERENCE_TABLES = [
  'ref_regions',
  'ref_municipalities',
  'ref_codes',
  'ref_price_index',
  'ref_exchange_rates',
] as const;

export const SQL_TABLES = [...SLICED_TABLES, ...REFERENCE_TABLES];

/** What the page keeps for its own use: the text that searches look through, and orders to sort by. */
const HIDDEN_COLUMNS = ['search', 'title_order', 'owner_order', 'place', 'cell'] as const;

const UNITS: Readonly<Record<string, ColumnUnit>> = {
  'projects.start_date': 'day',
  'projects.end_date': 'day',
  'projects.published': 'day',
  'projects.start_year': 'year',
  'projects.end_year': 'year',
  'projects.months': 'months',
  'projects.total_budget': 'stated',
  'projects.approved_expenditure': 'stated',
  'projects.esf_support': 'stated',
  'projects.programme_support': 'stated',
  'projects.lag_support': 'stated',
  'projects.eu_contribution': 'stated',
  'projects.foreign_cost': 'stated',
  'projects.foreign_support': 'stated',
  'projects.union_rate': 'percent',
  'projects.target_share': 'percent',
  'projects.cost': 'kr',
  'projects.support': 'kr',
  'projects.esf': 'kr',
  'projects.leader_programme': 'kr',
  'projects.leader_group': 'kr',
  'projects.eu': 'kr',
  'projects.cofinancing': 'kr',
  'projects.planned_participants': 'people',
  'projects.actual_participants': 'people',
  'projects.result_target': 'people',
  'projects.result': 'people',
  'projects.price_factor': 'times',
  'projects.euro_rate': 'kr-per-euro',
  'funding.amount': 'kr',
  'statements.start_offset': 'characters',
  'statements.end_offset': 'characters',
  'statements.line': 'line',
  'evidence.start_offset': 'characters',
  'evidence.end_offset': 'characters',
  'evidence.line': 'line',
  'ref_price_index.year': 'year',
  'ref_price_index.value': 'index',
  'ref_exchange_rates.year': 'year',
  'ref_exchange_rates.value': 'kr-per-euro',
};

export const unitOfColumn = (table: string, column: string): ColumnUnit | null =>
  UNITS[`${table}.${column}`] ?? null;

/** One row a column, in the table's order, with how many rows of the table the slice holds. */
const row = v.object({
  table: v.picklist(SQL_TABLES),
  column: v.string(),
  type: v.string(),
  n: v.number(),
});

export type SqlColumnRow = v.InferOutput<typeof row>;

const names = (list: readonly string[]): Sql =>
  join(
    list.map((name) => sql`${name}`),
    sql`, `,
  );

/** The tables that can be asked in SQL, as the engine has them. */
export function sqlSchemaQuery(slice: Slice): Query<SqlColumnRow> {
  const counts = SQL_TABLES.map((table) => sql`SELECT ${table} AS name, ${countOf(table, slice)} AS n`);
  return query(
    'sql-schema',
    row,
    sql`WITH counted AS (${join(counts, sql` UNION ALL `)})
      SELECT table_name AS "table", column_name AS "column", data_type AS "type", ${DIALECT.integer(sql`n`)} AS n
      FROM duckdb_columns() JOIN counted ON name = table_name
      WHERE NOT internal AND NOT (table_name = 'projects' AND column_name IN (${names(HIDDEN_COLUMNS)}))
      ORDER BY list_position([${names(SQL_TABLES)}], table_name), column_index`,
  );
}

function countOf(table: (typeof SQL_TABLES)[number], slice: Slice): Sql {
  const isSliced = SLICED_TABLES.some((each) => each === table);
  const narrowed =
    table === 'projects'
      ? sql` WHERE ${slicePredicate(slice)}`
      : isSliced
        ? sql` WHERE id IN (SELECT id FROM projects WHERE ${slicePredicate(slice)})`
        : sql``;
  return sql`(SELECT count(*) FROM ${identifier(table)}${narrowed})`;
}

/**
 * Common table expressions that put the slice's own rows in place of each table of projects; `main.projects` and the
 * like are still all of them.
 */
export function slicedTables(slice: Slice): Sql {
  const hidden = join(
    HIDDEN_COLUMNS.map((name) => identifier(name)),
    sql`, `,
  );
  const own = sql`projects AS NOT MATERIALIZED (SELECT * EXCLUDE (${hidden}) FROM main.projects WHERE ${slicePredicate(slice)})`;
  const others = SLICED_TABLES.filter((table) => table !== 'projects').map((table) => {
    const name = identifier(table);
    return sql`${name} AS NOT MATERIALIZED (SELECT * FROM main.${name} WHERE id IN (SELECT id FROM projects))`;
  });
  return join([own, ...others], sql`, `);
}
