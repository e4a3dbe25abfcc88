import type { CellPlace, CellType, Grid } from '../grid.ts';
import { serialDay, type NumberFormat } from './number-formats.ts';
import { attributeOf, plainText, tagsOf, type Tag } from './scan-xml.ts';

/** What the cells of a sheet refer to. */
export interface WorkbookParts {
  strings: readonly string[];
  formats: readonly NumberFormat[];
  from1904: boolean;
}

const MOST_COLUMNS = 16_384;
const MOST_CELLS = 10_000_000;

/** The texts that cells share, without phonetic readings. */
export function sharedStrings(xml: string): string[] {
  const strings: string[] = [];
  let current: string | null = null;
  let reading = 0;
  for (const tag of tagsOf(xml)) {
    if (tag.name === 'si') {
      if (tag.empty) strings.push('');
      else if (tag.closing) {
        strings.push(current ?? '');
        current = null;
      } else current = '';
    } else if (tag.name === 'rPh' && !tag.empty) reading += tag.closing ? -1 : 1;
    else if (tag.name === 't' && !tag.closing && !tag.empty && current !== null && reading === 0)
      current += textAfter(xml, tag);
  }
  return strings;
}

function textAfter(xml: string, { after }: Tag): string {
  const end = xml.indexOf('<', after);
  return plainText(xml.slice(after, end === -1 ? xml.length : end));
}

interface SheetCell {
  text: string;
  type: CellType;
  currency: string | null;
}

/** A sheet's cells; null for more than can be held. Rows that the file leaves out are blank rows of the grid. */
export function readSheet(name: string, xml: string, parts: WorkbookParts): Grid | null {
  const rows: (SheetCell | undefined)[][] = [];
  const numbers: number[] = [];
  let cells = 0;
  let row: (SheetCell | undefined)[] = [];
  let [rowNumber, column] = [0, 0];
  let open: OpenCell | null = null;
  for (const tag of tagsOf(xml)) {
    if (tag.name === 'row' && !tag.closing) {
      const given = Number(attributeOf(tag, 'r') ?? Number.NaN);
      rowNumber = Number.isInteger(given) && given > rowNumber ? given : rowNumber + 1;
      row = [];
      column = 0;
      rows.push(row);
      numbers.push(rowNumber);
    } else if (tag.name === 'c') {
      if (!tag.closing) {
        column = columnOf(attributeOf(tag, 'r')) ?? column;
        if (column >= MOST_COLUMNS || (cells += 1) > MOST_CELLS) return null;
        if (!tag.empty) open = { tag, value: '', inline: '', formula: null };
      } else if (open !== null) {
        const cell = cellOf(open, parts);
        if (cell !== null) row[column] = cell;
        open = null;
      }
      if (tag.closing || tag.empty) column += 1;
    } else if (open !== null && tag.name === 'f' && !tag.closing)
      open.formula = tag.empty ? '' : textAfter(xml, tag);
    else if (open !== null && !tag.closing && !tag.empty) {
      if (tag.name === 'v') open.value = textAfter(xml, tag);
      else if (tag.name === 't') open.inline += textAfter(xml, tag);
    }
  }
  return new SheetGrid(name, rows, numbers);
}

/** Column index of a reference such as `AB12`. */
function columnOf(reference: string | null): number | null {
  if (reference === null) return null;
  let column = 0;
  for (let at = 0; at < reference.length && at < 4; at += 1) {
    const letter = reference.charCodeAt(at) & ~0x20;
    if (letter < 0x41 || letter > 0x5a) break;
    column = column * 26 + letter - 0x40;
  }
  return column === 0 ? null : column - 1;
}

const textCell = (content: string): SheetCell | null =>
  content.trim() === '' ? null : { text: content.trim(), type: 'text', currency: null };

/** What stands within a cell's tags: its value, its text where that is its own, and the formula it is worked out by. */
interface OpenCell {
  tag: Tag;
  value: string;
  inline: string;
  formula: string | null;
}

const errorCell = (content: string): SheetCell => ({ text: content.trim(), type: 'error', currency: null });

function cellOf(
  { tag, value, inline, formula }: OpenCell,
  { strings, formats, from1904 }: WorkbookParts,
): SheetCell | null {
  const kind = attributeOf(tag, 't');
  if (kind === 's') return textCell(strings[Number(value)] ?? '');
  if (kind === 'inlineStr') return textCell(inline);
  if (kind === 'e') return errorCell(value);
  if (kind === 'str') return textCell(value);
  if (kind === 'b') return textCell(value === '1' ? 'TRUE' : 'FALSE');
  if (kind === 'd') return textCell(value);
  if (value.trim() === '') return formula === null ? null : errorCell(`=${formula}`);
  const number = Number(value);
  if (!Number.isFinite(number)) return textCell(value);
  const format = formats[Number(attributeOf(tag, 's') ?? 0)];
  if (format?.type === 'date') {
    const day = serialDay(number, from1904);
    return day === null
      ? { text: String(number), type: 'number', currency: null }
      : { text: day, type: 'date', currency: null };
  }
  if (format?.type === 'percent')
    return { text: String(Math.round(number * 1e8) / 1e6), type: 'percent', currency: null };
  return { text: plainNumber(number), type: 'number', currency: format?.currency ?? null };
}

/** Without an exponent, and without what a binary fraction adds at its end. */
function plainNumber(number: number): string {
  const rounded = Math.round(number * 1e6) / 1e6;
  return Math.abs(rounded) >= 1e21 ? String(number) : String(rounded);
}

class SheetGrid implements Grid {
  readonly rowCount: number;
  readonly sheet: string;
  private readonly rows: readonly (SheetCell | undefined)[][];
  private readonly numbers: readonly number[];

  constructor(sheet: string, rows: readonly (SheetCell | undefined)[][], numbers: readonly number[]) {
    this.sheet = sheet;
    this.rows = rows;
    this.numbers = numbers;
    // Rows that hold formats only, below the last cell, are no rows.
    let last = rows.length;
    while (last > 0 && (rows[last - 1]?.every((cell) => cell === undefined) ?? true)) last -= 1;
    this.rowCount = last;
  }

  width(row: number): number {
    return this.rows[row]?.length ?? 0;
  }

  text(row: number, column: number): string {
    return this.rows[row]?.[column]?.text ?? '';
  }

  firstCode(row: number, column: number): number {
    const text = this.text(row, column);
    return text === '' ? 0 : text.charCodeAt(0);
  }

  find(): false {
    return false;
  }

  type(row: number, column: number): CellType {
    return this.rows[row]?.[column]?.type ?? 'text';
  }

  currency(row: number, column: number): string | null {
    return this.rows[row]?.[column]?.currency ?? null;
  }

  rowNumber(row: number): number {
    return this.numbers[row] ?? 0;
  }

  place(row: number, column: number): CellPlace {
    const quote = this.text(row, column);
    return { line: Math.max(1, this.rowNumber(row)), start: 0, end: quote.length, quote };
  }
}
