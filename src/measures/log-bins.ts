import { DIALECT } from './dialect.ts';
import { sql, type Sql } from './sql.ts';

/** So many bins to each power of ten. */
const PER_DECADE = 4;

/** SQL for the bin that a value above 0 lies in. */
export function logBin(value: Sql): Sql {
  return DIALECT.integer(sql`floor(${PER_DECADE} * log10(${value}))`);
}

/** From which value on a bin holds values, and where the next begins. */
export function binEdges(bin: number): { from: number; to: number } {
  return { from: 10 ** (bin / PER_DECADE), to: 10 ** ((bin + 1) / PER_DECADE) };
}
