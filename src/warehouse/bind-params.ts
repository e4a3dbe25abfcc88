import type { Param, Sql } from '../measures/sql.ts';

/** A statement for DuckDB: `set` is prepared and run with `params` first, then `text`. `set` is null without params. */
export interface Bound {
  readonly set: string | null;
  readonly params: readonly Param[];
  readonly text: string;
}

/**
 * Hands the params over in a session variable. DuckDB-Wasm can stop a statement only when it was sent as text, and
 * only prepared statements take values; so a prepared one sets the variable and the text reads it.
 */
export function bindParams({ chunks, params }: Sql): Bound {
  const fields = params.map((_, index) => `p${index} := ?`);
  const text = chunks.reduce(
    (before, chunk, index) => `${before}getvariable('params').p${index - 1}${chunk}`,
  );
  const set = params.length === 0 ? null : `SET VARIABLE params = struct_pack(${fields.join(', ')})`;
  return { set, params, text };
}
