import type { CellPlace, Grid, Stretch } from '../grid.ts';

/** More cells than this are not held; a list of operations of a whole country has a fraction of it. */
const MOST_CELLS = 40_000_000;
/** A quote that finds no partner within this many characters was not meant as one. */
const LONGEST_QUOTED = 200_000;

const QUOTE = 34;
const CR = 13;
const LF = 10;

/** A text cut into records and cells. Cells are kept as offsets into the text and cut out when asked for. */
export class CsvGrid implements Grid {
  readonly sheet = null;
  readonly rowCount: number;
  private readonly textOf: string;
  private readonly starts: Uint32Array;
  private readonly ends: Uint32Array;
  private readonly firstCell: Uint32Array;
  private readonly lines: Uint32Array;

  constructor(text: string, cells: SplitCells) {
    this.textOf = text;
    this.starts = cells.starts;
    this.ends = cells.ends;
    this.firstCell = cells.firstCell;
    this.lines = cells.lines;
    this.rowCount = cells.lines.length;
  }

  width(row: number): number {
    return (this.firstCell[row + 1] ?? 0) - (this.firstCell[row] ?? 0);
  }

  text(row: number, column: number): string {
    const at = (this.firstCell[row] ?? 0) + column;
    if (column < 0 || at >= (this.firstCell[row + 1] ?? 0)) return '';
    const raw = this.textOf.slice(this.starts[at], this.ends[at]);
    return (raw.charCodeAt(0) === QUOTE ? unquote(raw) : raw).trim();
  }

  firstCode(row: number, column: number): number {
    const at = (this.firstCell[row] ?? 0) + column;
    if (column < 0 || at >= (this.firstCell[row + 1] ?? 0)) return 0;
    const end = this.ends[at] ?? 0;
    for (let each = this.starts[at] ?? 0; each < end; each += 1) {
      const code = this.textOf.charCodeAt(each);
      if (!isDull(code)) return code;
    }
    return 0;
  }

  find(row: number, column: number, into: Stretch): boolean {
    const at = (this.firstCell[row] ?? 0) + column;
    into.text = this.textOf;
    into.from = 0;
    into.to = 0;
    if (column < 0 || at >= (this.firstCell[row + 1] ?? 0)) return true;
    let [from, to] = [this.starts[at] ?? 0, this.ends[at] ?? 0];
    while (from < to && isDull(this.textOf.charCodeAt(from))) from += 1;
    while (to > from && isDull(this.textOf.charCodeAt(to - 1))) to -= 1;
    into.from = from;
    into.to = to;
    return true;
  }

  type(): 'text' {
    return 'text';
  }

  currency(): null {
    return null;
  }

  rowNumber(row: number): number {
    return row + 1;
  }

  between(start: number, end: number): string {
    return this.textOf.slice(start, end);
  }

  /** Offset of a record in the text. */
  private recordStart(row: number): number {
    return this.starts[this.firstCell[row] ?? 0] ?? 0;
  }

  private recordLine(row: number): number {
    return this.lines[row] ?? 1;
  }

  place(row: number, column: number): CellPlace {
    const first = this.firstCell[row] ?? 0;
    const at = Math.min(first + column, (this.firstCell[row + 1] ?? 1) - 1);
    return placeIn(
      this.textOf,
      this.starts[at] ?? 0,
      this.ends[at] ?? 0,
      this.recordStart(row),
      this.recordLine(row),
    );
  }
}

/** Where a stretch of the text stands, without the spaces and quotes around it. */
function placeIn(text: string, from: number, to: number, base: number, baseLine: number): CellPlace {
  let [start, end] = [from, to];
  while (start < end && isDull(text.charCodeAt(start))) start += 1;
  while (end > start && isDull(text.charCodeAt(end - 1))) end -= 1;
  let line = baseLine;
  for (let at = text.indexOf('\n', base); at !== -1 && at < start; at = text.indexOf('\n', at + 1)) line += 1;
  return { line, start, end, quote: text.slice(start, end) };
}

const isDull = (code: number): boolean => code === QUOTE || code <= 32 || code === 0xa0;

/** A cell's content: the quotes around it gone, the doubled ones inside single. */
function unquote(raw: string): string {
  let end = raw.length;
  while (end > 1 && raw.charCodeAt(end - 1) <= 32) end -= 1;
  const closed = end > 1 && raw.charCodeAt(end - 1) === QUOTE;
  const inner = closed ? raw.slice(1, end - 1) : raw.slice(1);
  // `"Name" and more`: a quoted word at the beginning of a cell, not a quoted cell.
  if (!closed && /"(?!")/u.test(inner)) return raw;
  return inner.includes('""') ? inner.replaceAll('""', '"') : inner;
}

export interface SplitCells {
  starts: Uint32Array;
  ends: Uint32Array;
  /** Index of each record's first cell, and one more for the end. */
  firstCell: Uint32Array;
  /** Line that each record begins on, from 1. */
  lines: Uint32Array;
}

/** Cuts a text into records at line ends and into cells at the delimiter, outside quotes. Null for too many cells. */
export function splitCsv(
  text: string,
  delimiter: string,
  mostRecords = Number.POSITIVE_INFINITY,
): SplitCells | null {
  const cut = delimiter.charCodeAt(0);
  let starts = new Uint32Array(Math.max(64, Math.min(text.length >> 4, 1 << 23)));
  let ends = new Uint32Array(starts.length);
  let rows = new Uint32Array(1 << 12);
  let lines = new Uint32Array(1 << 12);
  let [cells, records, line, at] = [0, 0, 1, 0];
  const { length } = text;
  while (at < length && records < mostRecords) {
    if (records + 1 >= rows.length) [rows, lines] = [grown(rows), grown(lines)];
    rows[records] = cells;
    lines[records] = line;
    records += 1;
    for (let ended = false; !ended;) {
      if (cells >= starts.length) {
        if (cells > MOST_CELLS) return null;
        [starts, ends] = [grown(starts), grown(ends)];
      }
      const start = at;
      if (text.charCodeAt(at) === QUOTE) {
        const after = afterQuoted(text, at, cut);
        for (; at < after; at += 1) if (text.charCodeAt(at) === LF) line += 1;
      }
      let code = 0;
      for (; at < length; at += 1) {
        code = text.charCodeAt(at);
        if (code === cut || code === LF || code === CR) break;
      }
      starts[cells] = start;
      ends[cells] = at;
      cells += 1;
      if (at < length && code === cut) {
        at += 1;
        continue;
      }
      ended = true;
      if (at >= length) break;
      line += 1;
      at += code === CR && text.charCodeAt(at + 1) === LF ? 2 : 1;
    }
  }
  rows[records] = cells;
  return {
    starts: starts.subarray(0, cells),
    ends: ends.subarray(0, cells),
    firstCell: rows.subarray(0, records + 1),
    lines: lines.subarray(0, records),
  };
}

/** Where a quoted cell's last quote has been passed; the quote itself when it is not closed before a delimiter or line end. */
function afterQuoted(text: string, open: number, cut: number): number {
  for (let at = text.indexOf('"', open + 1); at !== -1 && at - open < LONGEST_QUOTED;) {
    if (text.charCodeAt(at + 1) === QUOTE) {
      at = text.indexOf('"', at + 2);
      continue;
    }
    let next = at + 1;
    while (text.charCodeAt(next) === 32) next += 1;
    const code = text.charCodeAt(next);
    if (next >= text.length || code === cut || code === LF || code === CR || code === 0x3b) return at + 1;
    at = text.indexOf('"', at + 1);
  }
  return open;
}

function grown(old: Uint32Array): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(old.length * 2);
  larger.set(old);
  return larger;
}
