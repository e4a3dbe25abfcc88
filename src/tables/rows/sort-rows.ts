import type { CsvGrid } from '../csv/split-csv.ts';
import { cellState, isMissing } from '../forms/missing.ts';
import { figureIn } from '../forms/number-form.ts';
import type { Column } from '../headers/assign-columns.ts';
import type { FoundHeader } from '../headers/find-header.ts';
import { kindOf, type TableField } from '../headers/table-field.ts';
import type { CellPlace, Grid } from '../grid.ts';
import type { OtherRow, RowKind } from '../table-reading.ts';
import { alignLine, learnColumns, type ColumnTests } from './repair-line.ts';
import { saysTotal } from './row-words.ts';

/** A row whose fields were put back on the columns. */
interface RepairedRow {
  cells: string[];
  places: CellPlace[];
}

export interface SortedRows {
  /** Grid rows that are operations. */
  operations: number[];
  repaired: ReadonlyMap<number, RepairedRow>;
  /** Grid row of the section heading that each operation stands under, where there are any. */
  sections: ReadonlyMap<number, number>;
  counts: Partial<Record<RowKind, number>>;
  others: OtherRow[];
}

/** More of them are counted but not listed. */
const MOST_LISTED = 20_000;

const PLACES: ReadonlySet<TableField> = new Set(['place', 'postcode', 'region', 'country']);

/** Sorts every record of a table into operations and what else it may be. */
export function sortRows(
  grid: Grid,
  csv: { grid: CsvGrid; delimiter: string } | null,
  header: FoundHeader,
  columns: readonly Column[],
): SortedRows {
  const sorter = new Sorter(grid, header, columns);
  if (csv !== null) sorter.repairer = new Repairer(csv.grid, csv.delimiter, header);
  return sorter.sorted();
}

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

class Sorter {
  repairer: Repairer | null = null;
  private readonly operations: number[] = [];
  private readonly sections = new Map<number, number>();
  private readonly counts: Partial<Record<RowKind, number>> = {};
  private readonly others: OtherRow[] = [];
  private readonly title: number;
  private readonly owner: number;
  private readonly number: number;
  private readonly figures: number[];
  private readonly dates: number[];
  private readonly places: ReadonlySet<number>;
  private readonly width: number;
  private readonly grid: Grid;
  private readonly header: FoundHeader;

  constructor(grid: Grid, header: FoundHeader, columns: readonly Column[]) {
    this.grid = grid;
    this.header = header;
    const at = (field: TableField): number => columns.find((column) => column.field === field)?.index ?? -1;
    this.title = at('title');
    this.owner = at('owner');
    this.number = at('projectNumber');
    const ofKind = (test: (field: TableField | null) => boolean): number[] =>
      columns.filter(({ field, also }) => test(field ?? also)).map(({ index }) => index);
    this.dates = ofKind((field) => field === 'start' || field === 'end');
    this.figures = ofKind((field) => field !== null && kindOf(field) !== 'text');
    this.places = new Set(ofKind((field) => field !== null && PLACES.has(field)));
    this.width = header.names.length;
  }

  sorted(): SortedRows {
    const { grid, header } = this;
    for (let row = 0; row < header.row; row += 1) this.note(row, this.isBlank(row) ? 'blank' : 'title');
    for (let row = header.row; row < header.row + header.rows; row += 1) this.note(row, 'header');
    let section: number | null = null;
    for (let row = header.row + header.rows; row < grid.rowCount; row += 1) {
      const kind = this.kindOfRow(row);
      if (kind === 'section') section = row;
      if (kind === 'operation') {
        this.operations.push(row);
        if (section !== null) this.sections.set(row, section);
      }
      this.note(row, kind);
    }
    this.unmakeLastSections();
    return {
      operations: this.operations,
      repaired: this.repairer?.repaired ?? new Map(),
      sections: this.sections,
      counts: this.counts,
      others: this.others,
    };
  }

  private note(row: number, kind: RowKind): void {
    this.counts[kind] = (this.counts[kind] ?? 0) + 1;
    if (kind === 'operation' || kind === 'blank' || this.others.length >= MOST_LISTED) return;
    this.others.push({ row: this.grid.rowNumber(row), kind, text: this.firstText(row).slice(0, 120) });
  }

  private firstText(row: number): string {
    for (let column = 0; column < this.grid.width(row); column += 1) {
      if (this.grid.firstCode(row, column) !== 0) return this.grid.text(row, column);
    }
    return '';
  }

  private isBlank(row: number): boolean {
    return this.firstText(row) === '';
  }

  /** A line alone after the last operation heads nothing. */
  private unmakeLastSections(): void {
    const last = this.operations.at(-1);
    const lastNumber = last === undefined ? 0 : this.grid.rowNumber(last);
    for (const other of this.others) {
      if (other.kind !== 'section' || other.row < lastNumber) continue;
      other.kind = 'note';
      this.counts.section = (this.counts.section ?? 1) - 1;
      this.counts.note = (this.counts.note ?? 0) + 1;
    }
    if (this.counts.section === 0) delete this.counts.section;
  }

  private kindOfRow(row: number): RowKind {
    const { grid } = this;
    const repair = this.repairer?.fit(row) ?? 'fits';
    if (repair !== 'fits' && repair !== 'repaired') return repair;
    if (repair === 'repaired') return 'operation';
    if (this.isPlainOperation(row)) return 'operation';
    let filled = 0;
    let placesOnly = true;
    const width = Math.min(grid.width(row), this.width);
    for (let column = 0; column < width; column += 1) {
      if (grid.firstCode(row, column) === 0) continue;
      filled += 1;
      if (!this.places.has(column)) placesOnly = false;
    }
    if (filled === 0) return this.isBlank(row) ? 'blank' : 'note';
    const titled = this.has(row, this.title);
    if (filled > 2 && titled && this.repeatsHeader(row)) return 'repeated-header';
    if (filled > 2 && this.numbersColumns(row, width)) return 'column-numbers';
    const figures = this.figures.some((column) => this.has(row, column));
    if (this.isTotal(row, width)) return 'total';
    if (titled && (filled > 2 || figures)) return 'operation';
    if (placesOnly) return 'further-place';
    if (filled === 1) return 'section';
    if (!titled && (this.has(row, this.number) || this.has(row, this.owner)) && figures && filled > 2)
      return 'operation';
    return filled === 2 && titled && (this.has(row, this.owner) || this.has(row, this.number))
      ? 'operation'
      : 'incomplete';
  }

  /** Has everything that only an operation has: by far the most rows. */
  private isPlainOperation(row: number): boolean {
    if (this.owner === -1 || this.dates.length === 0) return false;
    // Below the header the columns may be numbered.
    if (row <= this.header.row + this.header.rows + 1) return false;
    if (!this.has(row, this.title) || !this.has(row, this.owner)) return false;
    for (const column of this.dates) if (!isDigit(this.grid.firstCode(row, column))) return false;
    return true;
  }

  private has(row: number, column: number): boolean {
    if (column < 0) return false;
    const first = this.grid.firstCode(row, column);
    return first !== 0 && (isDigit(first) || cellState(this.grid, row, column) === 'filled');
  }

  private repeatsHeader(row: number): boolean {
    const { names } = this.header;
    let same = 0;
    for (let column = 0; column < names.length; column += 1) {
      const name = names[column] ?? '';
      if (name !== '' && this.grid.text(row, column) === name) same += 1;
    }
    return same > names.length / 2;
  }

  /** `1, 2, 3 …` or `(a), (b) …` below the header. */
  private numbersColumns(row: number, width: number): boolean {
    if (row > this.header.row + this.header.rows + 1) return false;
    for (let column = 0; column < width; column += 1) {
      const text = this.grid.text(row, column).replace(/[().\s]/gu, '');
      if (text !== '' && !/^(?:\d{1,2}|[a-z])(?:[=+*/]|\d|[a-z])*$/u.test(text)) return false;
      if (column > 0 && text !== '' && Number(text) > width + 2) return false;
    }
    return true;
  }

  /** Says that it sums up, or has amounts and no words at all. */
  private isTotal(row: number, width: number): boolean {
    let words = 0;
    let says = false;
    let figures = 0;
    for (let column = 0; column < width; column += 1) {
      const text = this.grid.text(row, column);
      if (isMissing(text)) continue;
      if (this.grid.type(row, column) !== 'text' || figureIn(text) !== null) figures += 1;
      else {
        words += 1;
        says ||= saysTotal(text.replace(/:$/u, ''));
      }
    }
    if (says) return words <= 2;
    return words === 0 && figures > 0 && figures <= this.figures.length && !this.has(row, this.number);
  }
}

/** Puts lines whose fields do not fit the header back on its columns where only one way fits. */
class Repairer {
  readonly repaired = new Map<number, RepairedRow>();
  private tests: ColumnTests | null | undefined = undefined;
  private readonly width: number;
  /** Rows have every cell, so that a shorter one is broken. */
  private readonly full: boolean;

  private readonly grid: CsvGrid;
  private readonly delimiter: string;
  private readonly header: FoundHeader;

  constructor(grid: CsvGrid, delimiter: string, header: FoundHeader) {
    this.grid = grid;
    this.delimiter = delimiter;
    this.header = header;
    this.width = header.names.length;
    let [full, all] = [0, 0];
    const step = Math.max(1, Math.floor(grid.rowCount / 1_000));
    for (let row = header.row + header.rows; row < grid.rowCount; row += step) {
      all += 1;
      if (grid.width(row) >= this.width) full += 1;
    }
    this.full = full > all * 0.9;
  }

  fit(row: number): 'fits' | 'repaired' | 'too-many-fields' | 'too-few-fields' {
    const { grid, width } = this;
    const own = grid.width(row);
    if (own === width) return this.width > 3 && this.isWholeLineQuoted(row) ? this.fitQuoted(row) : 'fits';
    if (own < width || this.lastFilled(row) <= width) {
      if (this.width > 3 && this.isWholeLineQuoted(row)) return this.fitQuoted(row);
      return this.full && own > 1 && own < width ? 'too-few-fields' : 'fits';
    }
    const fields = Array.from({ length: this.lastFilled(row) }, (_, column) => grid.text(row, column));
    return this.align(row, fields, (from, to) => this.placeOf(row, from, to));
  }

  private lastFilled(row: number): number {
    let last = this.grid.width(row);
    while (last > 0 && this.grid.firstCode(row, last - 1) === 0) last -= 1;
    return last;
  }

  private isWholeLineQuoted(row: number): boolean {
    if (this.grid.firstCode(row, 1) !== 0 || this.lastFilled(row) !== 1) return false;
    return this.grid.text(row, 0).split(this.delimiter).length >= this.width;
  }

  private fitQuoted(row: number): 'repaired' | 'too-many-fields' {
    const fields = this.grid.text(row, 0).split(this.delimiter);
    while (fields.length > this.width && fields.at(-1)?.trim() === '') fields.pop();
    const whole = this.grid.place(row, 0);
    let from = 0;
    return this.align(
      row,
      fields.map((field) => field.trim()),
      (_first, _last, cell) => {
        const quoted = cell.replaceAll('"', '""');
        const at = whole.quote.indexOf(quoted, from);
        if (at === -1) return whole;
        from = at + quoted.length;
        return { line: whole.line, start: whole.start + at, end: whole.start + from, quote: quoted };
      },
    );
  }

  private align(
    row: number,
    fields: readonly string[],
    place: (from: number, to: number, cell: string) => CellPlace,
  ): 'repaired' | 'too-many-fields' {
    this.tests ??= this.learn();
    const taken = this.tests === null ? null : alignLine(fields, this.tests, this.delimiter);
    if (taken === null) return 'too-many-fields';
    const cells: string[] = [];
    const places: CellPlace[] = [];
    let at = 0;
    for (const count of taken) {
      const joined = fields
        .slice(at, at + count)
        .join(this.delimiter)
        .trim();
      const found = place(at, at + count - 1, joined);
      // As it stands in the file, spaces behind commas among it.
      cells.push(count > 1 && !found.quote.includes('"') ? found.quote : joined);
      places.push(found);
      at += count;
    }
    this.repaired.set(row, { cells, places });
    return 'repaired';
  }

  private placeOf(row: number, from: number, to: number): CellPlace {
    const [first, last] = [this.grid.place(row, from), this.grid.place(row, to)];
    return {
      line: first.line,
      start: first.start,
      end: last.end,
      quote: this.grid.between(first.start, last.end),
    };
  }

  private learn(): ColumnTests | null {
    const fitting: string[][] = [];
    for (
      let row = this.header.row + this.header.rows;
      row < this.grid.rowCount && fitting.length < 2_000;
      row += 1
    ) {
      if (this.lastFilled(row) > this.width || this.lastFilled(row) < this.width - 1) continue;
      fitting.push(Array.from({ length: this.width }, (_, column) => this.grid.text(row, column)));
    }
    return learnColumns(fitting, this.width);
  }
}
