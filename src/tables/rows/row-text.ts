import type { CellPlace } from '../grid.ts';

/** A row written out: a line for each column that says something, its header before it. */
export interface RowText {
  text: string;
  /** By the column's index. */
  places: ReadonlyMap<number, CellPlace>;
  /** The heading that the row stands under. */
  section: CellPlace | null;
}

/** Writes a row out, `section` the heading above it. Line breaks within headers and cells become spaces. */
export function rowText(
  columns: readonly { index: number; header: string }[],
  cell: (index: number) => string,
  section: string | undefined,
): RowText {
  const places = new Map<number, CellPlace>();
  let text = '';
  let line = 0;
  const add = (head: string, value: string, quote: string): CellPlace => {
    text += line === 0 ? head : `\n${head}`;
    line += 1;
    const start = text.length;
    text += value;
    return { line, start, end: text.length, quote };
  };
  for (const { index, header } of columns) {
    const quote = cell(index);
    const value = oneLine(quote);
    if (value === '') continue;
    const head = oneLine(header);
    places.set(index, add(head === '' ? '' : `${head}: `, value, quote));
  }
  const heading = section === undefined ? '' : oneLine(section);
  return { text, places, section: heading === '' ? null : add('', heading, section ?? '') };
}

const BREAKS = /[\s\u2028\u2029]+/gu;

const oneLine = (text: string): string =>
  /[\n\v\f\r\u2028\u2029]| {2}/u.test(text) ? text.replace(BREAKS, ' ') : text;
