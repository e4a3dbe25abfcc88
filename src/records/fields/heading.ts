import type { SourceText, Span } from '../source-text.ts';
import type { Field } from './scan-fields.ts';
import { isFurniture } from './furniture.ts';

const LONGEST = 250;

/** The line that names the project, outside its fact box. */
export interface Heading {
  line: number;
  title: Span;
  /** The number in "2020/00634 - Framtidsresan". */
  number: Span | null;
}

const NUMBERED = /^(?<number>\d{4}\/\d{5}|\d{2}-\d{3}-[A-Z]\d{2}) ?[-–:] ?(?<title>\S.*)$/u;

// Who runs the site, or where on it the page lies.
const SITE =
  /^(?:Leader \p{Lu}[^.:–]{1,50}|\p{Lu}\p{L}+(?: \p{Lu}?\p{L}+)? (?:kommun|stad)|Region \p{Lu}\p{L}+(?: län)?|Länsstyrelsen(?: i)?(?: \p{L}+){0,3}|Arbetsförmedlingen|Försäkringskassan|[^/]{1,60}(?: \/ [^/]{1,60}){1,6})$/u;

/** Stands above all pages of a site; it names a project only where nothing else does. */
function isSiteName({ plain }: SourceText, { title }: Heading): boolean {
  if (title.end - title.start >= LONGEST) return false;
  const name = plain.slice(title.start, title.end);
  return SITE.test(name) || isLeaderArea(plain, name.replace(/ \d{4}(?: ?[-–] ?\d{4})?$/u, ''));
}

/** "Xbo Älvdal 2020" above a page that has a line "Xbo Älvdal LAG: 90 000 kr". */
function isLeaderArea(plain: string, name: string): boolean {
  return (
    name.length > 4 && name.length < 60 && (plain.includes(`${name} LAG`) || plain.includes(`LAG ${name}`))
  );
}

/** The line that names the project: one with its number, else the first or the last that is not page furniture. */
export function findHeading(
  source: SourceText,
  fields: readonly Field[],
  nameStands: 'above-fields' | 'top',
): Heading | null {
  const before = source.lines.slice(0, fields[0]?.line ?? source.lines.length);
  let found: Heading | null = null;
  for (const [index, line] of before.entries()) {
    if (line.text === '' || line.text.length > LONGEST || isFurniture(line.text)) continue;
    const numbered = NUMBERED.exec(line.text)?.groups;
    const number = numbered?.['number'];
    if (number !== undefined) {
      const title = { start: line.end - (numbered?.['title']?.length ?? 0), end: line.end };
      return { line: index, title, number: { start: line.start, end: line.start + number.length } };
    }
    if (found === null || nameStands === 'above-fields' || isSiteName(source, found)) {
      found = { line: index, title: { start: line.start, end: line.end }, number: null };
    }
  }
  return found;
}
