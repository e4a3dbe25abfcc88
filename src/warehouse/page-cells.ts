import { DIMENSIONS } from '../measures/dimensions.ts';
import { SET_FIELDS, type SetField, type Slice, type Source } from '../slice/slice.ts';
import type { ListColumn, PageColumns, WordColumn } from './page-columns.ts';

/** The column of cells that a field of the bar is about. */
export const columnOf = (field: SetField): string => DIMENSIONS[field].column.chunks.join('');

/** Whether a row is within a clause. */
type Test = (row: number) => boolean;

/**
 * The cells of a slice in the page: a click adds up thousands of rows, for which asking the engine takes longer than the
 * sums. What is added up was computed by the engine; the page only adds.
 */
export class PageCells {
  readonly #columns: PageColumns;
  readonly #rows: number;
  readonly #counts = new Map<string, MemberCounts>();

  constructor(columns: PageColumns) {
    this.#columns = columns;
    const [first] = columns.values();
    this.#rows = first === undefined ? 0 : first.type === 'words' ? first.codes.length : first.values.length;
  }

  /**
   * The rows within a slice, but for what a view's own clause says.
   *
   * @throws {Error} When a clause tells projects of one cell apart.
   */
  within(slice: Slice, except?: Source): CellRows {
    const tests = slice.filter(({ source }) => source !== except).map((clause) => this.#test(clause));
    const chosen = new Int32Array(this.#rows);
    let found = 0;
    for (let row = 0; row < this.#rows; row += 1) {
      if (tests.some((test) => !test(row))) continue;
      chosen[found] = row;
      found += 1;
    }
    return new CellRows(this, chosen.subarray(0, found));
  }

  /**
   * How many projects each member of each field has under the clauses of all other fields, null being a member; those that
   * have none are left out. One pass: a row that one clause alone leaves out still counts for that clause's field.
   */
  countsOfOthers(slice: Slice): ReadonlyMap<SetField, MemberCounts> {
    const tests = slice.map((clause) => this.#test(clause));
    const own = slice.map(({ field }) => SET_FIELDS.findIndex((each) => each === field));
    const n = this.numbers('n');
    const columns = SET_FIELDS.map((field) => this.words(columnOf(field)));
    const sums = columns.map(({ words }) => new Float64Array(words.length + 1));
    const add = (at: number, row: number) => {
      const sum = sums[at];
      const code = (columns[at]?.codes[row] ?? -1) + 1;
      if (sum) sum[code] = (sum[code] ?? 0) + (n[row] ?? 0);
    };
    for (let row = 0; row < this.#rows; row += 1) {
      let failed = -1;
      let fails = 0;
      for (let at = 0; at < tests.length && fails < 2; at += 1) {
        if (tests[at]?.(row) === true) continue;
        fails += 1;
        failed = own[at] ?? -1;
      }
      if (fails === 0) for (let at = 0; at < columns.length; at += 1) add(at, row);
      else if (fails === 1 && failed >= 0) add(failed, row);
    }
    return new Map(
      SET_FIELDS.map((field, at) => {
        const { words } = columns[at] ?? { words: [] };
        const counts = [...(sums[at] ?? [])].map((count, code) => [words[code - 1] ?? null, count] as const);
        return [field, new Map(counts.filter(([, count]) => count > 0))];
      }),
    );
  }

  /** How many projects each member of a field has in all cells. */
  counts(field: SetField): MemberCounts {
    if (this.#counts.size === 0)
      for (const [each, counts] of this.countsOfOthers([])) this.#counts.set(each, counts);
    return this.#counts.get(field) ?? new Map();
  }

  numbers(name: string): Float64Array {
    const column = this.#columns.get(name);
    // Of no rows there are no columns either.
    if (column === undefined && this.#rows === 0) return new Float64Array();
    if (column?.type !== 'numbers') throw new Error(`Cells have no numbers ${name}`);
    return column.values;
  }

  words(name: string): WordColumn {
    const column = this.#columns.get(name);
    if (column === undefined && this.#rows === 0)
      return { type: 'words', codes: new Int32Array(), words: [] };
    if (column?.type !== 'words') throw new Error(`Cells have no words ${name}`);
    return column;
  }

  lists(name: string): ListColumn {
    const column = this.#columns.get(name);
    if (column === undefined && this.#rows === 0)
      return { type: 'lists', ends: new Int32Array(), values: new Int32Array() };
    if (column?.type !== 'lists') throw new Error(`Cells have no lists ${name}`);
    return column;
  }

  #test(clause: Slice[number]): Test {
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
    const chosen = new Uint8Array(words.length + 1);
    [null, ...words].forEach((member, at) => (chosen[at] = clause.value.includes(member) ? 1 : 0));
    return (row) => chosen[(codes[row] ?? -1) + 1] === 1;
  }
}

/** Numbers of projects by member. */
export type MemberCounts = ReadonlyMap<string | null, number>;

/** Some rows of cells. */
export class CellRows {
  readonly #cells: PageCells;
  readonly rows: Int32Array;

  constructor(cells: PageCells, rows: Int32Array) {
    this.#cells = cells;
    this.rows = rows;
  }

  /** The sum of a column; null where no row has a value. */
  sum(name: string): number | null {
    const values = this.#cells.numbers(name);
    let sum = 0;
    let found = false;
    for (let at = 0; at < this.rows.length; at += 1) {
      const value = values[this.rows[at] ?? 0] ?? Number.NaN;
      // Only NaN is not itself.
      if (value !== value) continue;
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
    return [...groups.values()].map(({ key, rows }) => ({
      key,
      rows: new CellRows(this.#cells, Int32Array.from(rows)),
    }));
  }

  /** The sums of a column by the year that another column holds; rows without a value are in none. */
  sumsByYear(name: string, year: 'start_year' | 'end_year'): ReadonlyMap<number, number> {
    const [values, years] = [this.#cells.numbers(name), this.#cells.numbers(year)];
    const sums = new Map<number, number>();
    for (const row of this.rows) {
      const at = years[row] ?? Number.NaN;
      const value = values[row] ?? 0;
      if (value > 0) sums.set(at, (sums.get(at) ?? 0) + value);
    }
    return sums;
  }

  /** The smallest numbers of a column of lists, at most so many, from small to large. */
  smallest(name: string, most: number): Int32Array {
    const { ends, values } = this.#cells.lists(name);
    const all: number[] = [];
    for (const row of this.rows)
      for (let at = ends[row - 1] ?? 0; at < (ends[row] ?? 0); at += 1) all.push(values[at] ?? 0);
    return Int32Array.from(all).toSorted().subarray(0, most);
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
