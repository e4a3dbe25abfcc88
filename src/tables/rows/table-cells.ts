import { cellState, isMissing, type CellState } from '../forms/missing.ts';
import { isSheetError } from '../forms/sheet-error.ts';
import type { CellPlace, CellType, Grid, Stretch } from '../grid.ts';
import type { SortedRows } from './sort-rows.ts';

const HASH = 0x23;

/** The cells of a table's operations, repaired lines among them. Operations count from 0. */
export class TableCells {
  readonly count: number;
  private readonly grid: Grid;
  private readonly sorted: SortedRows;

  constructor(grid: Grid, sorted: SortedRows) {
    this.grid = grid;
    this.sorted = sorted;
    this.count = sorted.operations.length;
  }

  private row(operation: number): number {
    return this.sorted.operations[operation] ?? 0;
  }

  private isRepaired(row: number): boolean {
    return this.sorted.repaired.size > 0 && this.sorted.repaired.has(row);
  }

  text(operation: number, column: number): string {
    const row = this.row(operation);
    const repaired = this.sorted.repaired.get(row);
    return repaired === undefined ? this.grid.text(row, column) : (repaired.cells[column] ?? '');
  }

  /** Whether a cell holds nothing, says that it has no value, or says something. */
  state(operation: number, column: number): CellState {
    const row = this.row(operation);
    if (!this.isRepaired(row)) return cellState(this.grid, row, column);
    const text = this.text(operation, column);
    if (text === '') return 'empty';
    return isMissing(text) ? 'missing' : 'filled';
  }

  /** See {@link Grid.find}. */
  find(operation: number, column: number, into: Stretch): boolean {
    const row = this.row(operation);
    return !this.isRepaired(row) && this.grid.find(row, column, into);
  }

  type(operation: number, column: number): CellType {
    return this.grid.type(this.row(operation), column);
  }

  /** Whether a spreadsheet could not work the cell out: what stands there is no text of the list's. */
  isError(operation: number, column: number): boolean {
    const row = this.row(operation);
    if (this.isRepaired(row)) return false;
    if (this.grid.type(row, column) === 'error') return true;
    return this.grid.firstCode(row, column) === HASH && isSheetError(this.grid.text(row, column));
  }

  currency(operation: number, column: number): string | null {
    return this.grid.currency(this.row(operation), column);
  }

  rowNumber(operation: number): number {
    return this.grid.rowNumber(this.row(operation));
  }

  place(operation: number, column: number): CellPlace {
    const row = this.row(operation);
    return this.sorted.repaired.get(row)?.places[column] ?? this.grid.place(row, column);
  }

  /** The heading that an operation stands under: its text and place. */
  section(operation: number): (CellPlace & { row: number }) | null {
    const row = this.sorted.sections.get(this.row(operation));
    if (row === undefined) return null;
    for (let column = 0; column < this.grid.width(row); column += 1) {
      if (this.grid.text(row, column) !== '')
        return { ...this.grid.place(row, column), row: this.grid.rowNumber(row) };
    }
    return null;
  }
}
