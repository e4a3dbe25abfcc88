import { amountsOf, MARKS } from '../forms/either-mark.ts';
import type { Grid } from '../grid.ts';
import type { RowKind } from '../table-reading.ts';
import { labelsTotal } from './row-words.ts';

/** Boundaries above and below a row that its amounts are held against. */
const MOST_BOUNDARIES = 40;
/** Where more than this share of the operations say little of themselves, that is how the list is. */
const USUAL = 0.2;

/**
 * Of rows that have amounts and lack what other operations have, those whose amounts are the sums of the rows above, or
 * of those below as far as the next such row: subtotals that no word tells. One row above may have the same amount by
 * chance, so at least two must be summed, or the row must be labelled as a sum.
 *
 * @param amounts The columns of amounts.
 * @param unnamed Rows in question, in order.
 * @param kinds What each row is, from row `first` on.
 */
export function sumsAmong(
  grid: Grid,
  amounts: readonly number[],
  unnamed: readonly number[],
  kinds: readonly RowKind[],
  first: number,
): number[] {
  if (unnamed.length === 0 || amounts.length === 0) return [];
  const operations = kinds.filter((kind) => kind === 'operation').length;
  const usual = unnamed.length > Math.max(3, operations * USUAL);
  const asked = new Set(usual ? unnamed.filter((row) => isLabelled(grid, row)) : unnamed);
  if (asked.size === 0) return [];
  const before = runningSums(grid, amounts, asked, kinds, first);
  const boundaries = kinds.flatMap((kind, at) =>
    kind === 'operation' && !asked.has(first + at) ? [] : [at],
  );
  boundaries.push(kinds.length);
  const isSumOf = (row: number, least: number): boolean => {
    const at = row - first;
    const here = boundaries.findIndex((boundary) => boundary >= at);
    const above = [0, ...boundaries.slice(Math.max(0, here - MOST_BOUNDARIES), here)];
    const below = boundaries.slice(here + 1, here + 1 + MOST_BOUNDARIES);
    const own = amounts.flatMap((column, index) => {
      const values = amountsOf(grid, row, column);
      return values === null ? [] : [{ index, values }];
    });
    const sums = (from: number, to: number): boolean =>
      countBetween(before, from, to) >= least &&
      MARKS.some((_, mark) =>
        own.every(({ index, values }) =>
          isSame(values[mark] ?? Number.NaN, sumBetween(before, from, to, index, mark)),
        ),
      );
    return own.length > 0 && (above.some((from) => sums(from, at)) || below.some((to) => sums(at, to)));
  };
  const sure = new Set([...asked].filter((row) => isSumOf(row, leastOf(grid, row))));
  // What is filled like a row that is a sum may be one of a single row.
  const shapes = new Set([...sure].map((row) => shapeOfRow(grid, row)));
  return [...asked].filter((row) => sure.has(row) || (shapes.has(shapeOfRow(grid, row)) && isSumOf(row, 1)));
}

/** How many rows must be summed before a sum is no chance. */
const leastOf = (grid: Grid, row: number): number =>
  isLabelled(grid, row) && wordsIn(grid, row) === 1 ? 1 : 2;

function wordsIn(grid: Grid, row: number): number {
  let words = 0;
  for (let column = 0; column < grid.width(row); column += 1)
    if (/\p{L}/u.test(grid.text(row, column))) words += 1;
  return words;
}

/** Which cells of a row are filled. */
function shapeOfRow(grid: Grid, row: number): string {
  return Array.from({ length: grid.width(row) }, (_, column) =>
    grid.firstCode(row, column) === 0 ? '.' : 'x',
  )
    .join('')
    .replace(/\.+$/u, '');
}

interface RunningSums {
  /** Operations before each row, and the sums of their amounts: by row, then column, then decimal mark. */
  count: Uint32Array;
  sums: Float64Array;
  columns: number;
}

function runningSums(
  grid: Grid,
  amounts: readonly number[],
  asked: ReadonlySet<number>,
  kinds: readonly RowKind[],
  first: number,
): RunningSums {
  const columns = amounts.length;
  const step = columns * MARKS.length;
  const count = new Uint32Array(kinds.length + 1);
  const sums = new Float64Array((kinds.length + 1) * step);
  for (const [at, kind] of kinds.entries()) {
    const counts = kind === 'operation' && !asked.has(first + at);
    count[at + 1] = (count[at] ?? 0) + (counts ? 1 : 0);
    for (const [index, column] of amounts.entries()) {
      const values = counts ? amountsOf(grid, first + at, column) : null;
      for (const mark of MARKS.keys()) {
        const place = at * step + index * MARKS.length + mark;
        sums[place + step] = (sums[place] ?? 0) + (values?.[mark] ?? 0);
      }
    }
  }
  return { count, sums, columns };
}

const countBetween = ({ count }: RunningSums, from: number, to: number): number =>
  (count[to] ?? 0) - (count[from] ?? 0);

function sumBetween(
  { sums, columns }: RunningSums,
  from: number,
  to: number,
  index: number,
  mark: number,
): number {
  const at = (row: number): number => sums[(row * columns + index) * MARKS.length + mark] ?? 0;
  return at(to) - at(from);
}

/** Rounded sums may be a little off; a sum of nothing tells nothing. */
const isSame = (value: number, sum: number): boolean => sum !== 0 && Math.abs(value - sum) <= 0.05;

function isLabelled(grid: Grid, row: number): boolean {
  for (let column = 0; column < grid.width(row); column += 1)
    if (labelsTotal(grid.text(row, column))) return true;
  return false;
}
