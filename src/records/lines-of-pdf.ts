/** A stretch of text as a PDF places it, in points from the lower left corner of its page. */
export interface PlacedText {
  readonly text: string;
  readonly x: number;
  /** Of the line it stands on. */
  readonly y: number;
  readonly width: number;
  /** Of its letters. */
  readonly size: number;
}

interface Cell {
  text: string;
  readonly left: number;
  right: number;
}

/** What stands on one height of a page, in cells with wide gaps between them. */
interface Row {
  readonly y: number;
  readonly size: number;
  readonly cells: readonly Cell[];
}

/**
 * The text of a PDF's pages, line by line as a reader sees them: what stands on one height is a line, its cells set apart
 * by tabs; columns of prose are read one after the other; a sentence that goes on on the next line is one line. Pages are
 * set apart by a form feed.
 */
export function linesOfPdf(pages: readonly (readonly PlacedText[])[]): string {
  return pages.map((placed) => linesOfPage(placed).join('\n')).join('\f');
}

function linesOfPage(placed: readonly PlacedText[]): string[] {
  const rows = inColumns(rowsOf(placed));
  const edges = rightEdges(rows);
  const lines: string[] = [];
  let before: Row | null = null;
  for (const row of rows) {
    const text = row.cells.map((cell) => cell.text).join('\t');
    const last = lines.at(-1);
    if (before !== null && last !== undefined && goesOn(before, row, edges)) {
      lines[lines.length - 1] = joined(last, text);
    } else {
      // More room than between two lines of a paragraph.
      if (before !== null && before.y - row.y > WIDE * row.size) lines.push('');
      lines.push(text);
    }
    before = row;
  }
  return lines;
}

/** As parts of the letters' size: what stands on one height, a gap between words and one between cells, lines apart. */
const [SAME_HEIGHT, WORD_GAP, CELL_GAP, WIDE] = [0.4, 0.15, 1.6, 1.9];

function rowsOf(placed: readonly PlacedText[]): Row[] {
  const inked = placed.filter(({ text, size }) => text.trim() !== '' && size > 0);
  const ordered = inked.toSorted((one, other) => other.y - one.y || one.x - other.x);
  const heights: PlacedText[][] = [];
  for (const each of ordered) {
    const row = heights.at(-1);
    const first = row?.[0];
    if (row !== undefined && first !== undefined && first.y - each.y <= SAME_HEIGHT * each.size)
      row.push(each);
    else heights.push([each]);
  }
  return heights.map((row) => ({
    y: Math.max(...row.map(({ y }) => y)),
    size: Math.max(...row.map(({ size }) => size)),
    cells: cellsOf(row.toSorted((one, other) => one.x - other.x)),
  }));
}

function cellsOf(row: readonly PlacedText[]): Cell[] {
  const cells: Cell[] = [];
  for (const { text, x, width, size } of row) {
    const cell = cells.at(-1);
    const gap = cell === undefined ? Number.POSITIVE_INFINITY : x - cell.right;
    if (cell === undefined || gap > CELL_GAP * size) cells.push({ text, left: x, right: x + width });
    else {
      cell.text +=
        gap > WORD_GAP * size && !cell.text.endsWith(' ') && !text.startsWith(' ') ? ` ${text}` : text;
      cell.right = Math.max(cell.right, x + width);
    }
  }
  return cells.map((cell) => ({ ...cell, text: cell.text.replaceAll(/\s+/gu, ' ').trim() }));
}

/** So many rows, and words in each half, make two columns of prose and no table of labels and values. */
const [FEWEST_ROWS, FEWEST_WORDS] = [3, 4];

/** Puts the right column of a page's prose after the left one. */
function inColumns(rows: readonly Row[]): Row[] {
  const ordered: Row[] = [];
  for (let from = 0; from < rows.length;) {
    const to = endOfColumns(rows, from);
    if (to - from < FEWEST_ROWS) {
      ordered.push(...rows.slice(from, from + 1));
      from += 1;
    } else {
      for (const side of [0, 1])
        ordered.push(
          ...rows.slice(from, to).flatMap((row) => {
            const cell = row.cells[side];
            return cell === undefined ? [] : [{ ...row, cells: [cell] }];
          }),
        );
      from = to;
    }
  }
  return ordered;
}

/** Where the rows of two columns of prose that begin at `from` are over; `from` itself where there are none. */
function endOfColumns(rows: readonly Row[], from: number): number {
  let to = from;
  const left = rows[from]?.cells[1]?.left;
  if (left === undefined) return from;
  for (; to < rows.length; to += 1) {
    const row = rows[to];
    const [one, other, third] = row?.cells ?? [];
    if (row === undefined || one === undefined || other === undefined || third !== undefined) break;
    if (Math.abs(other.left - left) > row.size) break;
  }
  const halves = rows.slice(from, to).flatMap(({ cells }) => cells);
  const words = halves.reduce((sum, { text }) => sum + text.split(' ').length, 0);
  return words >= FEWEST_WORDS * halves.length ? to : from;
}

/** How far to the right lines that begin at the same place reach at most. */
function rightEdges(rows: readonly Row[]): Map<number, number> {
  const edges = new Map<number, number>();
  for (const { cells } of rows) {
    const [cell] = cells;
    if (cell === undefined || cells.length > 1) continue;
    const key = Math.round(cell.left);
    edges.set(key, Math.max(edges.get(key) ?? 0, cell.right));
  }
  return edges;
}

/** As a part of the letters' size: no line of a paragraph is narrower, but for its last. */
const PARAGRAPH = 14;
const BULLET = /^(?:[•*·–-]|\d+[.)])\s/u;
/** `Namn:`, alone or before its value: the line before may be the widest of the page and yet be none of a paragraph. */
const LABEL = /^\p{Lu}[^.:]{0,40}:(?:\s|$)/u;

/** Whether a line is the next of the same paragraph: its first word had no room on the line before. */
function goesOn(before: Row, row: Row, edges: ReadonlyMap<number, number>): boolean {
  const [one, other] = [before.cells[0], row.cells[0]];
  if (one === undefined || other === undefined || before.cells.length + row.cells.length > 2) return false;
  const near = before.y - row.y > 0 && before.y - row.y <= WIDE * row.size;
  const alike = Math.abs(before.size - row.size) <= 0.1 * row.size;
  if (!near || !alike || Math.abs(one.left - other.left) > 1) return false;
  // A list of short items may be as wide as its longest one, and each item is its own.
  if (one.right - one.left < PARAGRAPH * row.size) return false;
  if (BULLET.test(other.text) || LABEL.test(other.text)) return false;
  const [word = ''] = other.text.split(' ', 1);
  const letter = (other.right - other.left) / other.text.length;
  const edge = edges.get(Math.round(one.left)) ?? one.right;
  return one.right + (word.length + 1) * letter > edge;
}

/** A word that is cut at the end of a line is whole again; "för- och eftervård" and "ESF-projekt" keep their hyphen. */
function joined(line: string, next: string): string {
  const cut =
    /\p{Ll}[-\u00ad]$/u.test(line) && /^\p{Ll}/u.test(next) && !/^(?:och|eller|and|or)\b/u.test(next);
  if (cut) return line.slice(0, -1) + next;
  return line.endsWith('-') && /^\p{L}/u.test(next) && !/^(?:och|eller|and|or)\b/u.test(next)
    ? line + next
    : `${line} ${next}`;
}
