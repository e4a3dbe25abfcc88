import { dateCell } from '../forms/date-form.ts';
import { figureIn } from '../forms/number-form.ts';

/** What each column's cells are like, learnt from the lines that fit the header. */
export interface ColumnTests {
  /** Null for free text, which may hold the delimiter; otherwise whether one cell can stand there. */
  exact: (((cell: string) => boolean) | null)[];
  /** Values of columns of text that have few, folded; null for other columns. */
  known: (ReadonlySet<string> | null)[];
}

/** Rows that are looked at, and how many of them must agree before a column is taken to be of a kind. */
const LEARN_FROM = 2_000;
const AGREEING = 0.97;
const FEWEST_ROWS = 20;

/** Learns the columns' kinds from lines that fit; null when there are too few to learn from. */
export function learnColumns(rows: readonly string[][], width: number): ColumnTests | null {
  if (rows.length < FEWEST_ROWS) return null;
  const sample = rows.slice(0, LEARN_FROM);
  const tests: ColumnTests = { exact: [], known: [] };
  for (let column = 0; column < width; column += 1) {
    const cells = sample.map((row) => row[column] ?? '');
    const exact = exactTest(cells);
    tests.exact.push(exact);
    const distinct = new Set(cells.map(fold));
    const few = distinct.size <= Math.min(sample.length / 4, Math.max(40, sample.length / 20));
    tests.known.push(exact === null && few ? distinct : null);
  }
  return tests;
}

function exactTest(cells: readonly string[]): ((cell: string) => boolean) | null {
  const filled = cells.filter((cell) => cell !== '');
  const mostly = (test: (cell: string) => boolean): boolean =>
    filled.length > 0 && filled.filter(test).length >= AGREEING * filled.length;
  const hasGaps = filled.length < cells.length;
  for (const test of [isDate, isFigure])
    if (mostly(test)) return (cell) => (cell === '' ? hasGaps : test(cell));
  const shapes = new Map<string, number>();
  for (const cell of filled) shapes.set(shape(cell), (shapes.get(shape(cell)) ?? 0) + 1);
  const free = new Set(filled).size > 20 && [...shapes.keys()].some((one) => one.includes(' '));
  if (free) return null;
  // Codes and words from a short list have few shapes; names have nearly as many as there are rows.
  return shapes.size > 0 && shapes.size <= 8
    ? (cell) => shapes.has(shape(cell)) || (cell === '' && hasGaps)
    : null;
}

const isDate = (cell: string): boolean =>
  ['day', 'open', 'short', 'impossible'].includes(dateCell(cell).kind);
const isFigure = (cell: string): boolean => figureIn(cell) !== null && !isDate(cell);
const shape = (cell: string): string => cell.replace(/\d/gu, '9').replace(/\p{L}/gu, 'a');
const fold = (cell: string): string =>
  cell
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/**
 * How many fields each column takes of a line that has more fields than columns, when exactly one way fits all fixed
 * points; null when none or several do.
 */
export function alignLine(fields: readonly string[], tests: ColumnTests, delimiter: string): number[] | null {
  const strict = waysToAlign(fields, tests, delimiter, true);
  if (strict.length === 1) return strict[0] ?? null;
  if (strict.length > 1) return null;
  const loose = waysToAlign(fields, tests, delimiter, false);
  return loose.length === 1 ? (loose[0] ?? null) : null;
}

/** Up to two ways: more need not be known. `strict` holds columns with few values to those values. */
function waysToAlign(
  fields: readonly string[],
  { exact, known }: ColumnTests,
  delimiter: string,
  strict: boolean,
): number[][] {
  const width = exact.length;
  const memo = new Map<number, number[][]>();
  const from = (column: number, field: number): number[][] => {
    if (column === width) return field === fields.length ? [[]] : [];
    const key = column * 1_000 + field;
    const done = memo.get(key);
    if (done !== undefined) return done;
    const ways: number[][] = [];
    const test = exact[column] ?? null;
    const values = strict ? (known[column] ?? null) : null;
    const most = test === null ? fields.length - field - (width - column - 1) : 1;
    for (let taken = 1; taken <= most && ways.length < 2; taken += 1) {
      const cell = fields
        .slice(field, field + taken)
        .join(delimiter)
        .trim();
      if (test !== null && !test(cell)) continue;
      if (values !== null && !values.has(fold(cell))) continue;
      for (const rest of from(column + 1, field + taken)) ways.push([taken, ...rest]);
    }
    memo.set(key, ways.slice(0, 2));
    return ways.slice(0, 2);
  };
  return fields.length > 400 ? [] : from(0, 0);
}
