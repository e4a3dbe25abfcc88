import * as v from 'valibot';
import { identifier, join, Sql, sql } from '../measures/sql.ts';
import type { Slice } from '../slice/slice.ts';
import type { Cell } from '../warehouse/engine.ts';
import { query, type Query } from '../warehouse/query.ts';
import { slicedTables, SQL_TABLES } from './sql-schema.query.ts';

/** Rows of an answer that are shown; of more it is told how many there are. */
export const MOST_ROWS = 1000;

/**
 * A visitor's question within the slice, as a table in brackets: there the engine's grammar takes nothing that writes.
 * It begins on a line of its own, after `linesBefore` lines.
 */
function asked(body: string, slice: Slice, select: Sql): Sql {
  return sql`WITH ${slicedTables(slice)} SELECT ${select} FROM (
${new Sql([body], [])}
) AS asked`;
}

/** Lines of the statement before the visitor's own. */
export function linesBefore(slice: Slice): number {
  const { chunks } = asked('', slice, sql`*`);
  // The body stands on the line before the last.
  return chunks.join('').split('\n').length - 2;
}

const planRow = v.object({ explain_value: v.string() });

/** How the engine would answer: one row with its plan. Nothing is read for it. */
export function sqlPlanQuery(body: string, slice: Slice): Query<v.InferOutput<typeof planRow>> {
  return query('sql-plan', planRow, sql`EXPLAIN (FORMAT JSON) ${asked(body, slice, sql`*`)}`);
}

const columnRow = v.object({ column_name: v.string(), column_type: v.string() });
export type SqlAnswerColumn = v.InferOutput<typeof columnRow>;

/** One row a column of the answer. Which texts are kept as numbers of known words is no business of the visitor's. */
export function sqlColumnsQuery(body: string, slice: Slice): Query<SqlAnswerColumn> {
  return query(
    'sql-columns',
    columnRow,
    sql`SELECT column_name, CASE WHEN column_type LIKE 'ENUM%' THEN 'VARCHAR' ELSE column_type END AS column_type
      FROM (DESCRIBE ${asked(body, slice, sql`*`)})`,
  );
}

/** Types that arrive as they are. All others are told in the engine's own words. */
const PLAIN =
  /^(VARCHAR|DOUBLE|FLOAT|BOOLEAN|DATE|U?(TINYINT|SMALLINT|INTEGER|BIGINT)|U?HUGEINT|DECIMAL\(.*\))$/;
export const isNumber = (type: string): boolean =>
  /^(DOUBLE|FLOAT|U?(TINYINT|SMALLINT|INTEGER|BIGINT)|U?HUGEINT|DECIMAL\(.*\))$/.test(type);

/** The first rows of the answer, one more than is shown, in the order of its columns. */
export function sqlRowsQuery(
  body: string,
  slice: Slice,
  columns: readonly SqlAnswerColumn[],
): Query<readonly Cell[]> {
  const select = join(
    columns.map(({ column_name: name, column_type: type }, at) => {
      const column = identifier(name);
      const told = isNumber(type) ? sql`CAST(${column} AS DOUBLE)` : sql`CAST(${column} AS TEXT)`;
      return sql`${PLAIN.test(type) && !isNumber(type) ? column : told} AS ${identifier(`c${at}`)}`;
    }),
    sql`, `,
  );
  return {
    id: 'sql-rows',
    sql: sql`${asked(body, slice, select)} LIMIT ${MOST_ROWS + 1}`,
    read: (rows) => rows.map((row) => columns.map((_, at) => row[`c${at}`] ?? null)),
  };
}

const countRow = v.object({ n: v.number() });

/** One row: how many rows the whole answer has. */
export function sqlCountQuery(body: string, slice: Slice): Query<v.InferOutput<typeof countRow>> {
  return query('sql-count', countRow, asked(body, slice, sql`CAST(count(*) AS DOUBLE) AS n`));
}

/** Functions that make or describe tables; what else reads, reads from somewhere else. */
const FUNCTIONS = [
  'RANGE',
  'GENERATE_SERIES',
  'UNNEST',
  'REPEAT',
  'REPEAT_ROW',
  'DUCKDB_COLUMNS',
  'DUCKDB_TABLES',
  'DUCKDB_VIEWS',
  'DUCKDB_FUNCTIONS',
  'DUCKDB_TYPES',
  'DUCKDB_KEYWORDS',
];

const planNode: v.GenericSchema<unknown, PlanNode> = v.object({
  name: v.string(),
  children: v.array(v.lazy(() => planNode)),
  extra_info: v.looseObject({
    Table: v.exactOptional(v.string()),
    Function: v.exactOptional(v.string()),
  }),
});

interface PlanNode {
  name: string;
  children: PlanNode[];
  extra_info: { Table?: string; Function?: string };
}

/** What the plan reads that may not be read: a table or a function. null where there is none. */
export function forbiddenIn(plan: string): string | null {
  const read = v.safeParse(v.pipe(v.string(), v.parseJson(), v.array(planNode)), plan);
  if (!read.success) return '?';
  const tables: readonly string[] = SQL_TABLES;
  const look = ({ children, extra_info: { Table, Function } }: PlanNode): string | null => {
    const table = Table?.split('.').at(-1);
    if (table !== undefined && !tables.includes(table)) return table;
    if (Function !== undefined && !FUNCTIONS.includes(Function)) return Function.toLowerCase();
    for (const child of children) {
      const found = look(child);
      if (found !== null) return found;
    }
    return null;
  };
  for (const node of read.output) {
    const found = look(node);
    if (found !== null) return found;
  }
  return null;
}
