import type { Param, Sql } from '../measures/sql.ts';

/** A statement for DuckDB. Where `texts` differ from the last ones, `set` is prepared and run with them before `text`. */
export interface Bound {
  readonly set: string;
  readonly texts: readonly string[];
  readonly text: string;
}

/**
 * Hands texts over in a session variable. DuckDB-Wasm can stop a statement only when it was sent as text, and only
 * prepared statements take values; so a prepared one sets the variable and the text reads it, and no text that came
 * from outside is ever part of SQL. Numbers and the like are written out.
 */
export function bindParams({ chunks, params }: Sql): Bound {
  const texts: string[] = [];
  const place = (param: Param | undefined): string => {
    if (typeof param === 'string') {
      if (!texts.includes(param)) texts.push(param);
      return `getvariable('texts')[${texts.indexOf(param) + 1}]`;
    }
    if (typeof param === 'number' && !Number.isFinite(param)) throw new Error(`SQL has no number ${param}`);
    // In brackets, or a minus after a minus would begin a comment.
    return `(${String(param ?? null)})`;
  };
  const text = chunks.reduce((before, chunk, index) => `${before}${place(params[index - 1])}${chunk}`);
  const set = `SET VARIABLE texts = [${texts.map(() => '?').join(', ')}]`;
  return { set, texts, text };
}
