import type { Line, SourceText, Span } from '../source-text.ts';
import { findLabel, type FieldForm, type LabelHit } from './find-label.ts';
import type { LabelTable, Meaning } from './meaning.ts';

/** A label found on a page, with the value that belongs to it; null where the page leaves it empty. */
export interface Field {
  meaning: Meaning;
  /** The label with its colon, as printed. */
  label: Span;
  value: Span | null;
  /** Index into the source's lines: where the label stands, and the last line that the field takes up. */
  line: number;
  lastLine: number;
}

// A label that the page's form does not know.
const ENDS_AS_LABEL = /^[^.]{1,60}:$/u;

type Hits = readonly (LabelHit | null)[];

// A heading of one word, such as "Budget", may be followed by a paragraph that is no value.
const LONGEST_BARE_VALUE = 120;

// "Projektägare:" and "Medfinansiär: Region Skåne" in one row: the second is a label of its own.
const OTHER_LABEL = /^\p{Lu}\p{L}{3,}: \S/u;

/** Every label of `labels` that starts a line of the page, in page order. */
export function scanFields(source: SourceText, labels: LabelTable, forms: readonly FieldForm[]): Field[] {
  const hits = source.lines.map((line) => (line.text === '' ? null : findLabel(line, labels, forms)));
  for (const [index, { text }] of source.lines.entries())
    if (isStatus(text, hits[index - 1])) hits[index] = null;
  // On a page of glued labels, one that stands alone is an empty one.
  const glued = hits.some((hit) => hit?.form === 'glued');
  const adjacent = hits.some((hit, index) => hit?.rest === null && isValueLine(source, hits, index + 1));
  const stacked = stackedLabels(source, hits);
  return hits.flatMap((hit, index): Field[] => {
    if (hit === null) return [];
    const { meaning, label } = hit;
    const cell = hit.rest === null ? cellBelow(source, hits, index) : null;
    if (cell !== null) return [{ meaning, label, ...cell }];
    // Several labels above several values: which belongs to which is not said.
    if (stacked.has(index)) return [{ meaning, label, value: null, line: index, lastLine: index }];
    const below = hit.rest === null && !glued ? valueBelow(source, hits, index, adjacent) : null;
    const found = hit.rest === null ? below : { span: hit.rest, line: index };
    // A lone word is only a label when a value stands with it.
    if (found === null && hit.form === 'bare' && !glued) return [];
    return [{ meaning, label, value: found?.span ?? null, line: index, lastLine: found?.line ?? index }];
  });
}

/** "Pågår" below "Status": its value, and no label of a period. */
function isStatus(text: string, above: LabelHit | null | undefined): boolean {
  return above?.meaning === 'status' && above.rest === null && /^pågår$/iu.test(text);
}

// A longer row is no row of a page's facts.
const MOST_CELLS = 30;

/** The value in the row below, where a row of nothing but labels was copied with the tabs between its cells. */
function cellBelow(
  { lines }: SourceText,
  hits: Hits,
  index: number,
): Pick<Field, 'value' | 'line' | 'lastLine'> | null {
  let first = index;
  while (lines[first]?.goesOn === true && index - first <= MOST_CELLS) first -= 1;
  const labels = rowFrom(lines, first);
  const values = rowFrom(lines, first + labels.length);
  if (labels.length < 2 || labels.length > MOST_CELLS || values.length !== labels.length) return null;
  const isLabel = ({ text }: Line, at: number): boolean =>
    hits[first + at]?.rest === null || ENDS_AS_LABEL.test(text);
  if (!labels.every(isLabel) || values.some(({ text }) => ENDS_AS_LABEL.test(text))) return null;
  const at = index + labels.length;
  const cell = lines[at];
  if (cell === undefined || hits[at] !== null) return null;
  const value = cell.text === '' ? null : { start: cell.start, end: cell.end };
  return { value, line: index, lastLine: at };
}

function rowFrom(lines: readonly Line[], first: number): Line[] {
  let end = first + 1;
  while (lines[end]?.goesOn === true && end - first <= MOST_CELLS) end += 1;
  return lines.slice(first, end);
}

/** Labels that stand one under the other, two or more, with as many or more lines of values under them all. */
function stackedLabels(source: SourceText, hits: Hits): Set<number> {
  const stacked = new Set<number>();
  const isAlone = (index: number): boolean => hits[index]?.form === 'bare' && hits[index]?.rest === null;
  for (let index = 0; index < hits.length; index += 1) {
    let labels = 0;
    while (isAlone(index + labels)) labels += 1;
    let values = 0;
    while (isValueLine(source, hits, index + labels + values) && values <= labels) values += 1;
    if (labels >= 2 && values >= 2) for (let at = 0; at < labels; at += 1) stacked.add(index + at);
    if (labels > 0) index += labels - 1;
  }
  return stacked;
}

/** The value on the line below. Blank lines may stand between only on pages where no value follows at once. */
function valueBelow(source: SourceText, hits: Hits, index: number, adjacent: boolean) {
  const form = hits[index]?.form;
  if (form === 'capitals') return null;
  for (let next = index + 1; next <= index + (adjacent ? 1 : 3); next += 1) {
    const line = source.lines[next];
    if (line === undefined) return null;
    if (line.text === '') continue;
    const tooLong = form === 'bare' && line.text.length > LONGEST_BARE_VALUE;
    const other =
      hits[index]?.meaning === 'owner' || hits[index]?.meaning === 'personOrOwner'
        ? OTHER_LABEL.test(line.text)
        : false;
    return isValueLine(source, hits, next) && !tooLong && !other
      ? { span: { start: line.start, end: line.end }, line: next }
      : null;
  }
  return null;
}

/** Neither a known label nor a line that ends like an unknown one. */
function isValueLine(source: SourceText, hits: Hits, index: number): boolean {
  const text = source.lines[index]?.text ?? '';
  return text !== '' && hits[index] === null && !ENDS_AS_LABEL.test(text);
}
