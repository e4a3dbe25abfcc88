import type { Sql } from '../measures/sql.ts';

/** A value that a row may hold. Integers and decimals arrive as `number`, dates as ISO text. */
export type Cell = string | number | boolean | null | Cell[];
export type Row = Record<string, Cell>;

/**
 * Where questions are asked. DuckDB-Wasm in the browser and in Node stand behind it; a distributed engine
 * over HTTP can take their place. Calls are answered one after the other, in the order they came.
 */
export interface Engine {
  /** Answers one statement. Once `signal` fires, the work is stopped and the call rejects with the signal's reason. */
  query(statement: Sql, signal?: AbortSignal): Promise<Row[]>;
  /** Runs statements as one transaction: all of them hold or none does, and no question is answered in between. */
  transact(statements: readonly Sql[]): Promise<void>;
  /** Makes a table of an Arrow IPC stream. */
  createTable(table: string, stream: Uint8Array): Promise<void>;
  /** Makes a table of a CSV file with a header; every column is text, an empty field null. */
  createTableFromCsv(table: string, csv: string): Promise<void>;
  close(): Promise<void>;
}
