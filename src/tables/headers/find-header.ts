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
  const rows = next >= Math.max(FEWEST_KNOWN, known / 2) ? 2 : 1;
  const width = lastFilled(grid, row, rows);
  const names = Array.from({ length: width }, (_, column) => {
    const [upper, lower] = [grid.text(row, column), rows === 2 ? grid.text(row + 1, column) : ''];
    return upper === '' || lower === '' || upper === lower ? upper || lower : `${upper}\n${lower}`;
  });
  return { row, rows, names, known };
}

function lastFilled(grid: Grid, row: number, rows: number): number {
  let last = 0;
  for (let each = row; each < row + rows; each += 1)
    for (let column = grid.width(each); column > last; column -= 1)
      if (grid.text(each, column - 1) !== '') last = column;
  return last;
}

/** How many fields a row names; 0 for one with figures or dates, which no header has. */
function knownIn(grid: Grid, row: number): number {
  const fields = new Set<string>();
  let filled = 0;
  const width = Math.min(grid.width(row), 500);
  for (let column = 0; column < width; column += 1) {
    const text = grid.text(row, column);
    if (text === '') continue;
    filled += 1;
    if (grid.type(row, column) !== 'text' || dateCell(text).kind !== 'none' || figureIn(text) !== null)
      return 0;
    if (text.length > LONGEST_HEADER) continue;
    const [meaning] = recogniseHeader(text).meanings;
    if (meaning !== undefined) fields.add(meaning.field);
  }
  // A row of operations holds a known word here and there; a header is made of them.
  return fields.size * 3 >= filled ? fields.size : 0;
}
