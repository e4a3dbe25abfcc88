import type { CsvGrid } from '../csv/split-csv.ts';
import type { CellPlace } from '../grid.ts';
import type { FoundHeader } from '../headers/find-header.ts';
import { alignLine, learnColumns, type ColumnTests } from './repair-line.ts';

/** A row whose fields were put back on the columns. */
export interface RepairedRow {
  cells: string[];
  places: CellPlace[];
}

/** Puts lines whose fields do not fit the header back on its columns where only one way fits. */
export class Repairer {
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
