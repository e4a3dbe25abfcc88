/**
 * What a cell is by the file itself: text, or in a workbook a number with a format, or a formula that came to nothing,
 * whose text is the error or, of one that was never worked out, the formula.
 */
export type CellType = 'text' | 'number' | 'percent' | 'date' | 'error';

/**
 * A sheet as rows of cells, read lazily. Rows count from 0; a row has as many cells as the file gives it, and a cell
 * that is not there is ''.
 */
export interface Grid {
  /** Null for a file without sheets. */
  readonly sheet: string | null;
  readonly rowCount: number;
  /** Cells in a row, empty ones at its end among them. */
  width(row: number): number;
  /** The cell's text, quotes undone, trimmed. A workbook's number is written with a point; a date as ISO. */
  text(row: number, column: number): string;
  /** The code of the first character that is no space or quote; 0 for a cell with nothing in it. */
  firstCode(row: number, column: number): number;
  /** Where a cell lies in the file's text, so that it can be read without being cut out; false where it must be. */
  find(row: number, column: number, into: Stretch): boolean;
  type(row: number, column: number): CellType;
  /** Currency that a workbook's number format gives, ISO 4217. */
  currency(row: number, column: number): string | null;
  /** The row's number for people: the record's in a text file (the header's is 1), the sheet's in a workbook. */
  rowNumber(row: number): number;
  place(row: number, column: number): CellPlace;
}

/** A stretch of a text that holds a cell, spaces and quotes around it left out. */
export interface Stretch {
  text: string;
  from: number;
  to: number;
}

/**
 * Where a cell stands. In a text file: its line and the offsets of its text in the decoded file. In a workbook: the
 * sheet's row, and offsets within the cell itself.
 */
export interface CellPlace {
  line: number;
  start: number;
  end: number;
  quote: string;
}
