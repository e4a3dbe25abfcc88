import { DIMENSIONS } from '../measures/dimensions.ts';
import { SET_FIELDS, type SetField, type Slice, type Source } from '../slice/slice.ts';
import type { NumberColumn, PageColumns, WordColumn } from './page-columns.ts';

/** The column of cells that a field of the bar is about. */
export const columnOf = (field: SetField): string => DIMENSIONS[field].column.chunks.join('');

/**
 * The cells of a slice in the page: a click adds up thousands of rows, for which asking the engine takes longer than the
 * sums. What is added up was computed by the engine; the page only adds.
 */
export class PageCells {
  readonly #columns: PageColumns;
  readonly #rows: number;

  constructor(columns: PageColumns) {
    this.#columns = columns;
    const [first] = columns.values();
    this.#rows =
      first === undefined ? 0 : first.type === 'numbers' ? first.values.length : first.codes.length;
  }

  /**
   * The rows within a slice, but for what a view's own clause says.
   *
   * @throws {Error} When a clause tells projects of one cell apart.
   */
  within(slice: Slice, except?: Source): CellRows {
    const tests = slice.filter(({ source }) => source !== except).map((clause) => this.#test(clause));
    const chosen: number[] = [];
    for (let row = 0; row < this.#rows; row += 1) if (tests.every((test) => test(row))) chosen.push(row);
    return new CellRows(this, chosen);
  }

  numbers(name: string): Float64Array {
    const column: NumberColumn | WordColumn | undefined = this.#columns.get(name);
    // Of no rows there are no columns either.
    if (column === undefined && this.#rows === 0) return new Float64Array();
    if (column?.type !== 'numbers') throw new Error(`Cells have no numbers ${name}`);
    return column.values;
  }

  words(name: string): WordColumn {
    const column: NumberColumn | WordColumn | undefined = this.#columns.get(name);
    if (column === undefined && this.#rows === 0)
      return { type: 'words', codes: new Int32Array(), words: [] };
    if (column?.type !== 'words') throw new Error(`Cells have no words ${name}`);
    return column;
  }

  #test(clause: Slice[number]): (row: number) => boolean {
    if (clause.field === 'years') {
      const [from, to] = clause.value;
      const [starts, ends] = [this.numbers('start_year'), this.numbers('end_year')];
      // A year that is not known is NaN, and no comparison with it holds.
      return (row) => (starts[row] ?? Number.NaN) <= to && (ends[row] ?? Number.NaN) >= from;
    }
    const field = SET_FIELDS.find((each) => each === clause.field);
    if (clause.operator !== 'in' || field === undefined)
      throw new Error(`A clause on ${clause.field} is not of cells`);
    const { codes, words } = this.words(columnOf(field));
    const chosen = new Set(clause.value.map((member) => (member === null ? -1 : words.indexOf(member))));
    if (!clause.value.includes(null)) chosen.delete(-1);
    return (row) => chosen.has(codes[row] ?? -1);
  }
}

/** Some rows of cells. */
export class CellRows {
  readonly #cells: PageCells;
  readonly rows: readonly number[];

  constructor(cells: PageCells, rows: readonly number[]) {
    this.#cells = cells;
    this.rows = rows;
  }

  /** The sum of a column; null where no row has a value. */
  sum(name: string): number | null {
    const values = this.#cells.numbers(name);
    let sum = 0;
    let found = false;
    for (const row of this.rows) {
      const value = values[row] ?? Number.NaN;
      if (Number.isNaN(value)) continue;
      sum += value;
      found = true;
    }
    return found ? sum : null;
  }

  /** The smallest or largest value of a column; null where no row has one. */
  extreme(name: string, which: 'min' | 'max'): number | null {
    const values = this.#cells.numbers(name);
    let best: number | null = null;
    for (const row of this.rows) {
      const value = values[row] ?? Number.NaN;
      if (Number.isNaN(value)) continue;
      if (best === null || (which === 'min' ? value < best : value > best)) best = value;
    }
    return best;
  }

  /** The rows where a year is missing. */
  without(...years: readonly ('start_year' | 'end_year')[]): CellRows {
    const columns = years.map((name) => this.#cells.numbers(name));
    return this.#only((row) => columns.some((values) => Number.isNaN(values[row])));
  }

  /** The rows by what their words are, each combination that occurs once; null is a word of its own. */
  by(...names: readonly string[]): { readonly key: readonly (string | null)[]; readonly rows: CellRows }[] {
    const columns = names.map((name) => this.#cells.words(name));
    const groups = new Map<number, { key: (string | null)[]; rows: number[] }>();
    for (const row of this.rows) {
      let code = 0;
      for (const { codes, words } of columns) code = code * (words.length + 1) + (codes[row] ?? -1) + 1;
      const group = groups.get(code);
      if (group) {
        group.rows.push(row);
        continue;
      }
      const key = columns.map(({ codes, words }) => words[codes[row] ?? -1] ?? null);
      groups.set(code, { key, rows: [row] });
    }
    return [...groups.values()].map(({ key, rows }) => ({ key, rows: new CellRows(this.#cells, rows) }));
  }

  /** Each row's values of these columns of numbers. */
  *values(...names: readonly string[]): Generator<number[]> {
    const columns = names.map((name) => this.#cells.numbers(name));
    for (const row of this.rows) yield columns.map((values) => values[row] ?? Number.NaN);
  }

  #only(holds: (row: number) => boolean): CellRows {
    return new CellRows(this.#cells, this.rows.filter(holds));
  }
}

/** Orders words as the engine does, letter by letter, null last. */
export function nullsLast(one: string | null, other: string | null): number {
  if (one === other) return 0;
  if (one === null) return 1;
  if (other === null) return -1;
  return one < other ? -1 : 1;
}
