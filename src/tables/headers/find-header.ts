import { dateCell } from '../forms/date-form.ts';
import { figureIn } from '../forms/number-form.ts';
import type { Grid } from '../grid.ts';
import { recogniseHeader } from './recognise-header.ts';

/** Rows above the header that are looked through: titles, notes, a logo's lines. */
const DEEPEST_HEADER = 60;
/** Headers that must be known before a row is one. */
const FEWEST_KNOWN = 3;
const LONGEST_HEADER = 400;
/** A row with so many is the header; what comes below it need not be looked at. */
const PLENTY = 5;
const BELOW_PLENTY = 3;

export interface FoundHeader {
  row: number;
  /** 2 where the header is given in another language, or in finer terms, in the row below. */
  rows: 1 | 2;
  /** Columns with a header or a cell; empty ones at the end are none. */
  names: string[];
  /** Of columns under a heading that spans several of them, that heading: `Financing, EUR`. '' elsewhere. */
  groups: string[];
  /** How many distinct fields the row names. */
  known: number;
}

/** The row that names the columns: of the first rows the one with the most known fields and no figures. */
export function findHeader(grid: Grid): FoundHeader | null {
  let best: { row: number; known: number } | null = null;
  const deepest = Math.min(grid.rowCount, DEEPEST_HEADER);
  for (let row = 0; row < deepest; row += 1) {
    const known = knownIn(grid, row);
    if (best !== null && best.known >= PLENTY && row > best.row + BELOW_PLENTY) break;
    if (known >= FEWEST_KNOWN && known > (best?.known ?? 0)) best = { row, known };
  }
  return best === null ? null : headerAt(grid, best.row);
}

/** The header in a row that is known to be it, with the row below where that is its translation. */
export function headerAt(grid: Grid, row: number): FoundHeader {
  const known = knownIn(grid, row);
  const next = row + 1 < grid.rowCount ? knownIn(grid, row + 1) : 0;
  const rows = next >= Math.max(FEWEST_KNOWN, known / 2) || isSplitBelow(grid, row) ? 2 : 1;
  const width = lastFilled(grid, row, rows);
  const names = Array.from({ length: width }, (_, column) => {
    const [upper, lower] = [grid.text(row, column), rows === 2 ? grid.text(row + 1, column) : ''];
    return upper === '' || lower === '' || upper === lower ? upper || lower : `${upper}\n${lower}`;
  });
  return {
    row,
    rows,
    names,
    groups: groupsOver(grid, rows === 2 ? row : row - 1, rows === 2 ? row + 1 : row, width),
    known,
  };
}

/** Whether the row below a header only splits some of its columns into several: `Funding` into `EU`, `State`. */
function isSplitBelow(grid: Grid, row: number): boolean {
  let [filled, beside] = [0, 0];
  const width = row + 1 < grid.rowCount ? Math.min(grid.width(row + 1), 500) : 0;
  for (let column = 0; column < width; column += 1) {
    const text = grid.text(row + 1, column);
    if (text === '') continue;
    if (column === 0 || !isHeading(grid, row + 1, column)) return false;
    filled += 1;
    if (grid.text(row, column) === '') beside += 1;
  }
  return filled > 1 && beside > 0 && filled < lastFilled(grid, row, 2);
}

/** The headings in a row above that hold for more than the column they stand in. */
function groupsOver(grid: Grid, above: number, row: number, width: number): string[] {
  const groups = Array.from({ length: width }, () => '');
  if (above < 0) return groups;
  let [group, headings] = ['', 0];
  for (let column = 0; column < width; column += 1) {
    const text = grid.text(above, column);
    if (text !== '') {
      if (!isHeading(grid, above, column)) return groups.fill('');
      headings += 1;
      group = text;
    }
    if (grid.text(row, column) !== '') groups[column] = group;
  }
  // A title stands alone.
  return headings > 1 ? groups : groups.fill('');
}

const isHeading = (grid: Grid, row: number, column: number): boolean => {
  const text = grid.text(row, column);
  return (
    grid.type(row, column) === 'text' &&
    text.length <= LONGEST_HEADER &&
    dateCell(text).kind === 'none' &&
    figureIn(text) === null
  );
};

function lastFilled(grid: Grid, row: number, rows: number): number {
  let last = 0;
  for (let each = row; each < row + rows; each += 1)
    for (let column = grid.width(each); column > last; column -= 1)
      if (grid.text(each, column - 1) !== '') last = column;
  return last;
}

/** How many fields a row names; 0 for one with figures or dates, which no header has. */
export function knownIn(grid: Grid, row: number): number {
  const fields = new Set<string>();
  let filled = 0;
  const width = Math.min(grid.width(row), 500);
  for (let column = 0; column < width; column += 1) {
    const text = grid.text(row, column);
    if (text === '') continue;
    filled += 1;
    if (text.length > LONGEST_HEADER && grid.type(row, column) === 'text') continue;
    if (!isHeading(grid, row, column)) return 0;
    const [meaning] = recogniseHeader(text).meanings;
    if (meaning !== undefined) fields.add(meaning.field);
  }
  // A row of operations holds a known word here and there; a header is made of them.
  return fields.size * 3 >= filled ? fields.size : 0;
}
