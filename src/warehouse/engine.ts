/** A value that a row may hold. Integers and decimals arrive as `number`, dates as ISO text. */
export type Cell = string | number | boolean | null | Cell[];
export type Row = Record<string, Cell>;

/**
 * Where questions are asked. DuckDB-Wasm in the browser and in Node stand behind it; a distributed engine
 * over HTTP can take their place.
 */
export interface Engine {
  /** Answers `sql`, whose `?` placeholders take `params` in order. Rejects with an `AbortError` once `signal` fires. */
  query(sql: string, params?: readonly Param[], signal?: AbortSignal): Promise<Row[]>;
  /** Appends rows given as an Arrow IPC stream to an existing table. */
  insertArrow(table: string, stream: Uint8Array): Promise<void>;
  close(): Promise<void>;
}

export type Param = string | number | boolean | null;
