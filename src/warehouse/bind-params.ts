import type { Param, Sql } from '../measures/sql.ts';

/** A statement for DuckDB: `text` expects the session variable `texts` to hold these. */
export interface Bound {
  readonly texts: readonly string[];
  readonly text: string;
}

/**
 * Hands texts over in a session variable. DuckDB-Wasm can stop a statement only when it was sent as text, and only
 * prepared statements take values; so a prepared one sets the variable and the text reads it, and no text that came
 * from outside is ever part of SQL. Numbers and the like are written out. What the variable holds already, from the
 * question of another view of the same slice, need not be set again.
 */
export function bindParams({ chunks, params }: Sql, held: readonly string[]): Bound {
  const needed = [...new Set(params.filter((param) => typeof param === 'string'))];
  const texts = needed.every((text) => held.includes(text)) ? held : needed;
  const text = chunks.reduce((before, chunk, index) => `${before}${place(params[index - 1], texts)}${chunk}`);
  return { texts, text };
}

/** The statement to prepare, and to run with so many texts. */
export function setTexts(count: number): string {
  return `SET VARIABLE texts = [${Array.from({ length: count }, () => '?').join(', ')}]`;
}

function place(param: Param | undefined, texts: readonly string[]): string {
  if (typeof param === 'string') return `getvariable('texts')[${texts.indexOf(param) + 1}]`;
  if (typeof param === 'number' && !Number.isFinite(param)) throw new Error(`SQL has no number ${param}`);
  // With an exponent a fraction is a DOUBLE from the start; without, a DECIMAL that is rounded on its way.
  if (typeof param === 'number' && !Number.isInteger(param) && !String(param).includes('e'))
    return `(${param}e0)`;
  // In brackets, or a minus after a minus would begin a comment.
  return `(${String(param ?? null)})`;
}
