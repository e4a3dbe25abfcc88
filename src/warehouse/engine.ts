import type { Sql } from '../measures/sql.ts';
import type { PageColumns } from './page-columns.ts';

/** A value that a row may hold. Integers and decimals arrive as `number`, dates as ISO text. */
export type Cell = string | number | boolean | null | Cell[];
export type Row = Record<string, Cell>;

/** Rows for an existing table, as an Arrow IPC stream with the table's columns in the table's order. */
export interface Append {
  readonly table: string;
  readonly stream: Uint8Array;
}

/** A statement to carry out, or rows to add. */
export type Step = Sql | Append;

/**
 * Where questions are asked. DuckDB-Wasm in the browser and in Node stand behind it; a distributed engine
 * over HTTP can take their place. Calls are answered one after the other, in the order they came.
 */
export interface Engine {
  /** Answers one statement. Once `signal` fires, the work is stopped and the call rejects with the signal's reason. */
  query(statement: Sql, signal?: AbortSignal): Promise<Row[]>;
  /**
   * Answers one statement with columns for the page to compute with, as `query` answers with rows. An engine that has no
   * such call is asked every question for its rows.
   */
  readonly columns?: (statement: Sql, signal?: AbortSignal) => Promise<PageColumns>;
  /** Takes steps as one transaction: all of them hold or none does, and no question is answered in between. */
  transact(steps: Iterable<Step> | AsyncIterable<Step>): Promise<void>;
  close(): Promise<void>;
}
