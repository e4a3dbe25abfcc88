import { DIMENSIONS } from '../measures/dimensions.ts';
import { SET_FIELDS, type SetField, type Slice, type Source } from '../slice/slice.ts';
import type { ListColumn, PageColumn, PageColumns, WordColumn } from './page-columns.ts';

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
  readonly #all: PageCells | null;
  readonly #taken = new Map<string, PageColumn>();
  /** Where these cells stand among all. */
  #places: Int32Array | null = null;
  readonly #rows: number;
  readonly #counts = new Map<string, MemberCounts>();
  #under: { readonly all: PageCells; readonly cells: PageCells } | null = null;

  /** @param all Holds the columns that these cells lack: what the projects of a cell agree in is told once. */
  constructor(columns: PageColumns, all: PageCells | null = null) {
    this.#columns = columns;
    this.#all = all;
    const [first] = columns.values();
    this.#rows = first === undefined ? 0 : first.type === 'words' ? first.codes.length : first.values.length;
  }

  /** These cells with the columns that only all cells have. */
  under(all: PageCells): PageCells {
    if (all === this) return this;
    if (this.#under?.all !== all) this.#under = { all, cells: new PageCells(this.#columns, all) };
    return this.#under.cells;
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
    const column = this.#column(name);
    // Of no rows there are no columns either.
    if (column === undefined && this.#rows === 0) return new Float64Array();
    if (column?.type !== 'numbers') throw new Error(`Cells have no numbers ${name}`);
    return column.values;
  }

  words(name: string): WordColumn {
    const column = this.#column(name);
    if (column === undefined && this.#rows === 0)
      return { type: 'words', codes: new Int32Array(), words: [] };
    if (column?.type !== 'words') throw new Error(`Cells have no words ${name}`);
    return column;
  }

  lists(name: string): ListColumn {
    const column = this.#column(name);
    if (column === undefined && this.#rows === 0)
      return { type: 'lists', ends: new Int32Array(), values: new Int32Array() };
    if (column?.type !== 'lists') throw new Error(`Cells have no lists ${name}`);
    return column;
  }

  #column(name: string): PageColumn | undefined {
    const own = this.#columns.get(name) ?? this.#taken.get(name);
    if (own !== undefined || this.#all === null || this.#rows === 0) return own;
    this.#places ??= placesIn(this.#all, this.numbers('cell'));
    const taken = rowsAt(this.#all.#columns.get(name), this.#places);
    if (taken !== undefined) this.#taken.set(name, taken);
    return taken;
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

/** In which rows of all cells these ones stand. */
function placesIn(all: PageCells, cells: Float64Array): Int32Array {
  const numbers = all.numbers('cell');
  // They are numbered without gaps, whatever order they came in.
  const rowOf = new Int32Array(numbers.length).fill(-1);
  numbers.forEach((cell, row) => (rowOf[cell] = row));
  const places = Int32Array.from(cells, (cell) => rowOf[cell] ?? -1);
  if (places.includes(-1)) throw new Error('a search found a cell that is none of all cells');
  return places;
}

function rowsAt(column: PageColumn | undefined, places: Int32Array): PageColumn | undefined {
  if (column?.type === 'words') return { ...column, codes: places.map((place) => column.codes[place] ?? -1) };
  if (column?.type !== 'numbers') return undefined;
  return { ...column, values: Float64Array.from(places, (place) => column.values[place] ?? Number.NaN) };
}

/** Numbers of projects by member. */
export type MemberCounts = ReadonlyMap<string | null, number>;

/** Some rows of cells. */
export class CellRows {
  readonly cells: PageCells;
  readonly rows: Int32Array;

  constructor(cells: PageCells, rows: Int32Array) {
    this.cells = cells;
    this.rows = rows;
  }

  /** The sum of a column; null where no row has a value. */
  sum(name: string): number | null {
    const values = this.cells.numbers(name);
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
    const values = this.cells.numbers(name);
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
    const columns = years.map((name) => this.cells.numbers(name));
    return this.#only((row) => columns.some((values) => Number.isNaN(values[row])));
  }

  /** The rows by what their words are, each combination that occurs once; null is a word of its own. */
  by(...names: readonly string[]): { readonly key: readonly (string | null)[]; readonly rows: CellRows }[] {
    const columns = names.map((name) => this.cells.words(name));
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
      rows: new CellRows(this.cells, Int32Array.from(rows)),
    }));
  }

  /** The smallest numbers of a column of lists, at most so many, from small to large. */
  smallest(name: string, most: number): Int32Array {
    const { ends, values } = this.cells.lists(name);
    const smallest = new Int32Array(most);
    let held = 0;
    // By index: a million numbers one by one through an iterator take several frames.
    for (let each = 0; each < this.rows.length; each += 1) {
      const row = this.rows[each] ?? 0;
      const end = ends[row] ?? 0;
      for (let at = row === 0 ? 0 : (ends[row - 1] ?? 0); at < end; at += 1) {
        const value = values[at] ?? 0;
        if (held === most && value >= (smallest[most - 1] ?? 0)) continue;
        // Those that are larger move up, and the largest of too many falls out.
        let place = held < most ? held : most - 1;
        for (; place > 0 && (smallest[place - 1] ?? 0) > value; place -= 1)
          smallest[place] = smallest[place - 1] ?? 0;
        smallest[place] = value;
        if (held < most) held += 1;
      }
    }
    return smallest.subarray(0, held);
  }

  /** How often a column of lists holds numbers with each key, which is smaller for smaller numbers; without those below 0. */
  tally(name: string, keyOf: (value: number) => number): ReadonlyMap<number, number> {
    const { ends, values } = this.cells.lists(name);
    let largest = 0;
    for (let at = 0; at < values.length; at += 1) largest = Math.max(largest, values[at] ?? 0);
    const counts = new Int32Array(Math.max(0, keyOf(largest)) + 1);
    for (let each = 0; each < this.rows.length; each += 1) {
      const row = this.rows[each] ?? 0;
      const end = ends[row] ?? 0;
      for (let at = row === 0 ? 0 : (ends[row - 1] ?? 0); at < end; at += 1) {
        const key = keyOf(values[at] ?? 0);
        if (key >= 0) counts[key] = (counts[key] ?? 0) + 1;
      }
    }
    const found = new Map<number, number>();
    for (let key = 0; key < counts.length; key += 1) {
      const count = counts[key] ?? 0;
      if (count > 0) found.set(key, count);
    }
    return found;
  }

  #only(holds: (row: number) => boolean): CellRows {
    return new CellRows(this.cells, this.rows.filter(holds));
  }
}

/** Orders words as the engine does, letter by letter, null last. */
export function nullsLast(one: string | null, other: string | null): number {
  if (one === other) return 0;
  if (one === null) return 1;
  if (other === null) return -1;
  return one < other ? -1 : 1;
}
