import type { SourceText, Span } from '../source-text.ts';
import type { Field } from './scan-fields.ts';
import { isFurniture } from './furniture.ts';

/** The line above the fact box that names the project. */
export interface Heading {
  line: number;
  title: Span;
  /** The number in "2020/00634 - Framtidsresan". */
  number: Span | null;
}

const NUMBERED = /^(?<number>\d{4}\/\d{5}|\d{2}-\d{3}-[A-Z]\d{2}) ?[-–:] ?(?<title>\S.*)$/u;

/** The last line before the first field that is not page furniture; where a line has the number, that one. */
export function findHeading(source: SourceText, fields: readonly Field[]): Heading | null {
  const before = source.lines.slice(0, fields[0]?.line ?? 0);
  let last: Heading | null = null;
  for (const [index, line] of before.entries()) {
    if (line.text === '' || line.text.length > 250 || isFurniture(line.text)) continue;
    const numbered = NUMBERED.exec(line.text)?.groups;
    const number = numbered?.['number'];
    if (number !== undefined) {
      const title = { start: line.end - (numbered?.['title']?.length ?? 0), end: line.end };
      return { line: index, title, number: { start: line.start, end: line.start + number.length } };
    }
    last = { line: index, title: { start: line.start, end: line.end }, number: null };
  }
  return last;
}
