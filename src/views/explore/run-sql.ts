import { readError, type SqlError } from '../../questions/sql-error.ts';
import { positionOf, readStatement, type Position, type Refusal } from '../../questions/sql-statement.ts';
import {
  forbiddenIn,
  isNumber,
  linesBefore,
  MOST_ROWS,
  sqlColumnsQuery,
  sqlCountQuery,
  sqlPlanQuery,
  sqlRowsQuery,
} from '../../questions/sql.query.ts';
import type { Slice } from '../../slice/slice.ts';
import type { Coordinator } from '../../warehouse/coordinator.ts';
import type { Cell } from '../../warehouse/engine.ts';
import { EngineFailure } from '../../warehouse/engine-failure.ts';

export interface SqlAnswer {
  readonly columns: readonly { readonly name: string; readonly numeric: boolean }[];
  /** At most `MOST_ROWS`, in the order of the columns. */
  readonly rows: readonly (readonly Cell[])[];
  /** Rows of the whole answer. */
  readonly n: number;
  readonly ms: number;
  /** The question, and what it was asked of. */
  readonly sql: string;
  readonly slice: Slice;
}

/** What comes of a question: an answer, or why there is none. */
export type SqlOutcome =
  | { readonly status: 'answered'; readonly answer: SqlAnswer }
  | { readonly status: 'refused'; readonly why: Refusal; readonly position: Position | null }
  | { readonly status: 'forbidden'; readonly name: string; readonly position: Position | null }
  | { readonly status: 'failed'; readonly error: SqlError; readonly died: boolean };

/**
 * Asks a visitor's question within a slice. It is read here first, then planned by the engine, and answered only if the
 * plan reads nothing but the tables that may be asked. Rejects with the reason of `signal` once that fires.
 */
export async function runSql(
  coordinator: Coordinator,
  text: string,
  slice: Slice,
  signal: AbortSignal,
): Promise<SqlOutcome> {
  const statement = readStatement(text);
  if (statement.status === 'refused') return statement;
  const { body } = statement;
  try {
    const [plan] = await coordinator.ask(sqlPlanQuery(body, slice), signal);
    const name = forbiddenIn(plan?.explain_value ?? '');
    if (name !== null) return { status: 'forbidden', name, position: positionOf(text, name) };
    const described = await coordinator.ask(sqlColumnsQuery(body, slice), signal);
    const begun = performance.now();
    const rows = await coordinator.ask(sqlRowsQuery(body, slice, described), signal);
    const ms = performance.now() - begun;
    const [counted] =
      rows.length > MOST_ROWS ? await coordinator.ask(sqlCountQuery(body, slice), signal) : [];
    return {
      status: 'answered',
      answer: {
        columns: described.map((column) => ({
          name: column.column_name,
          numeric: isNumber(column.column_type),
        })),
        rows: rows.slice(0, MOST_ROWS),
        n: counted?.n ?? rows.length,
        ms,
        sql: text,
        slice,
      },
    };
  } catch (error) {
    signal.throwIfAborted();
    return {
      status: 'failed',
      error: readError(String(error), text, linesBefore(slice)),
      died: error instanceof EngineFailure,
    };
  }
}
