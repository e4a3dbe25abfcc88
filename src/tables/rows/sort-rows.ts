import type { CsvGrid } from '../csv/split-csv.ts';
import { cellState, isMissing } from '../forms/missing.ts';
import { figureIn } from '../forms/number-form.ts';
import type { Column } from '../headers/column.ts';
import { knownIn, type FoundHeader } from '../headers/find-header.ts';
import { kindOf, type TableField } from '../headers/table-field.ts';
import type { Grid } from '../grid.ts';
import type { OtherRow, RowKind } from '../table-reading.ts';
import { sumsAmong } from './find-sums.ts';
import { Repairer, type RepairedRow } from './repair-rows.ts';
import { labelsTotal, saysTotal } from './row-words.ts';

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
/** A header's translations stand no further below it. */
const TRANSLATED = 10;

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
  private readonly amounts: number[];
  /** Rows taken for operations that say less of themselves than the columns could. */
  private readonly unnamed: number[] = [];
  private readonly dates: number[];
  private readonly names: readonly number[];
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
      columns
        .filter(({ field, also, unproved }) => test(field ?? also ?? unproved))
        .map(({ index }) => index);
    this.dates = ofKind((field) => field === 'start' || field === 'end');
    this.figures = ofKind((field) => field !== null && kindOf(field) !== 'text');
    this.amounts = ofKind((field) => field !== null && kindOf(field) === 'amount');
    this.places = new Set(ofKind((field) => field !== null && PLACES.has(field)));
    this.width = header.names.length;
    this.names = [this.title, this.owner, this.number, ...this.dates].filter((column) => column >= 0);
  }

  sorted(): SortedRows {
    const { grid, header } = this;
    for (let row = 0; row < header.row; row += 1) this.note(row, this.isBlank(row) ? 'blank' : 'title');
    for (let row = header.row; row < header.row + header.rows; row += 1) this.note(row, 'header');
    const first = header.row + header.rows;
    const kinds = Array.from({ length: grid.rowCount - first }, (_, at) => this.kindOfRow(first + at));
    for (const row of sumsAmong(grid, this.amounts, this.unnamed, kinds, first)) kinds[row - first] = 'total';
    let section: number | null = null;
    for (const [at, kind] of kinds.entries()) {
      const row = first + at;
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
    if (filled > 2 && titled && (this.repeatsHeader(row) || this.translatesHeader(row)))
      return 'repeated-header';
    if (filled > 2 && this.numbersColumns(row, width)) return 'column-numbers';
    const figures = this.figures.some((column) => this.has(row, column));
    if (this.isTotal(row, width)) return 'total';
    const kind = this.kindOfNamed(row, filled, titled, figures, placesOnly);
    if (kind === 'operation' && figures && this.namesOf(row) < this.names.length) this.unnamed.push(row);
    return kind;
  }

  private kindOfNamed(
    row: number,
    filled: number,
    titled: boolean,
    figures: boolean,
    placesOnly: boolean,
  ): RowKind {
    if (titled && (filled > 2 || figures)) return 'operation';
    if (placesOnly) return 'further-place';
    if (filled === 1) return 'section';
    if (!titled && (this.has(row, this.number) || this.has(row, this.owner)) && figures && filled > 2)
      return 'operation';
    return filled === 2 && titled && (this.has(row, this.owner) || this.has(row, this.number))
      ? 'operation'
      : 'incomplete';
  }

  /** How many of the columns that name an operation or date it are filled. */
  private namesOf(row: number): number {
    return this.names.filter((column) => this.has(row, column)).length;
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

  /** The header, or one of its rows, once more: above the next part of the list. */
  private repeatsHeader(row: number): boolean {
    const { grid, header } = this;
    for (let above = header.row; above < header.row + header.rows; above += 1) {
      let [filled, same] = [0, 0];
      for (let column = 0; column < this.width; column += 1) {
        const name = grid.text(above, column);
        if (name === '') continue;
        filled += 1;
        if (grid.text(row, column) === name) same += 1;
      }
      if (same > 2 && same > filled / 2) return true;
    }
    return false;
  }

  /** The header once more in another language, near the first. */
  private translatesHeader(row: number): boolean {
    const { header } = this;
    return (
      row < header.row + header.rows + TRANSLATED && knownIn(this.grid, row) >= Math.max(3, header.known / 2)
    );
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
    let label = '';
    let figures = 0;
    for (let column = 0; column < width; column += 1) {
      const text = this.grid.text(row, column);
      if (isMissing(text)) continue;
      if (this.grid.type(row, column) !== 'text' || figureIn(text) !== null) figures += 1;
      else {
        words += 1;
        says ||= saysTotal(text);
        label = text;
      }
    }
    if (says) return words <= 2;
    // `Zwischensumme Achse 1`: a label and amounts, where an operation would have more to say.
    if (words === 1 && figures > 0 && this.names.length > 1 && this.namesOf(row) <= 1 && labelsTotal(label))
      return true;
    return words === 0 && figures > 0 && figures <= this.figures.length && !this.has(row, this.number);
  }
}
