/** Where a value stands in a row's text: its line from 1, and offsets. */
interface Place {
  line: number;
  start: number;
  end: number;
}

/** A row written out: a line for each column that says something, its header before it. */
export interface RowText {
  text: string;
  /** By the column's index. */
  places: ReadonlyMap<number, Place>;
  /** The heading that the row stands under. */
  section: Place | null;
}

/** Writes a row out, `section` the heading above it. Line breaks within headers and cells become spaces. */
export function rowText(
  columns: readonly { index: number; header: string }[],
  cell: (index: number) => string,
  section: string | undefined,
): RowText {
  const places = new Map<number, Place>();
  let text = '';
  let line = 0;
  const add = (head: string, value: string): Place => {
    text += line === 0 ? head : `\n${head}`;
    line += 1;
    const start = text.length;
    text += value;
    return { line, start, end: text.length };
  };
  for (const { index, header } of columns) {
    const value = oneLine(cell(index));
    if (value === '') continue;
    const head = oneLine(header);
    places.set(index, add(head === '' ? '' : `${head}: `, value));
  }
  const heading = section === undefined ? '' : oneLine(section);
  return { text, places, section: heading === '' ? null : add('', heading) };
}

const BREAKS = /[\s\u2028\u2029]+/gu;

const oneLine = (text: string): string =>
  /[\n\v\f\r\u2028\u2029]| {2}/u.test(text) ? text.replace(BREAKS, ' ') : text;
