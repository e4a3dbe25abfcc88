import type { Param, Sql } from '../measures/sql.ts';

/** A question's SQL with its values written in as literals, to be read and to be run elsewhere. */
export function shownSql({ chunks, params }: Sql): string {
  // Where a part of a question was left out, two spaces stand beside each other.
  const tidy = chunks.map((chunk) => chunk.replaceAll(/(?<=\S) {2,}(?=\S)/g, ' '));
  const whole = tidy.reduce((before, chunk, index) => `${before}${literal(params[index - 1])}${chunk}`);
  const lines = whole.split('\n').map((line) => line.trimEnd());
  const indents = lines
    .slice(1)
    .flatMap((line) => (line === '' ? [] : [line.length - line.trimStart().length]));
  const shared = Math.min(...indents);
  return lines.map((line, at) => (at === 0 ? line : line.slice(shared))).join('\n');
}

function literal(value: Param | undefined): string {
  if (typeof value === 'string') return `'${value.replaceAll("'", "''")}'`;
  if (typeof value === 'number' && value < 0) return `(${value})`;
  return String(value ?? null).toUpperCase();
}
