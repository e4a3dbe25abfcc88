import type { Line, SourceText, Span } from '../source-text.ts';
import { findLabel, type FieldForm, type LabelHit } from './find-label.ts';
import { isOwnSection, leadsElsewhere } from './furniture.ts';
import { labelsStandBelow } from './labels-below.ts';
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
const LABEL_LIKE = /^[^.]{1,60}:$/u;

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
  leaveOutOthers(source.lines, hits);
  // On a page of glued labels, one that stands alone is an empty one.
  const glued = hits.some((hit) => hit?.form === 'glued');
  const adjacent = hits.some((hit, index) => hit?.rest === null && isValueLine(source, hits, index + 1));
  const stacked = stackedLabels(source, hits);
  const below = labelsStandBelow(source.lines, hits);
  return hits.flatMap((hit, index): Field[] => {
    if (hit === null) return [];
    const { meaning, label } = hit;
    const cells = hit.rest === null ? cellsBelow(source, hits, index) : [];
    if (cells.length > 0) return cells.map((cell) => ({ meaning, label, ...cell }));
    const row = valuesBeside(source, hits, index);
    if (row !== null) return [{ meaning, label, ...row }];
    // Several labels above several values, or values above their labels: which belongs to which is not said.
    if (stacked.has(index) || (below && hit.rest === null))
      return [{ meaning, label, value: null, line: index, lastLine: index }];
    const under = hit.rest === null && !glued ? valueBelow(source, hits, index, adjacent) : null;
    const found = hit.rest === null ? under : { span: hit.rest, line: index };
    // A lone word is only a label when a value stands with it.
    if (found === null && hit.form === 'bare' && !glued) return [];
    return [{ meaning, label, value: found?.span ?? null, line: index, lastLine: found?.line ?? index }];
  });
}

// A page that has begun to give its facts gives no more of them among links to other projects.
const LEAST_FACTS = 2;

/** Takes away the labels that stand under a heading above other projects. */
function leaveOutOthers(lines: readonly Line[], hits: (LabelHit | null)[]): void {
  let facts = 0;
  let elsewhere = false;
  for (const [index, { text }] of lines.entries()) {
    if (elsewhere && isOwnSection(text)) elsewhere = false;
    else if (facts >= LEAST_FACTS && hits[index] === null && leadsElsewhere(text)) elsewhere = true;
    if (elsewhere) hits[index] = null;
    else if (hits[index] !== null) facts += 1;
  }
}

/** "Pågår" below "Status": its value, and no label of a period. */
function isStatus(text: string, above: LabelHit | null | undefined): boolean {
  return above?.meaning === 'status' && above.rest === null && /^pågår$/iu.test(text);
}

// A longer row is no row of a page's facts.
const MOST_CELLS = 30;

// Two rows of values are two projects; more need not be looked at.
const MOST_ROWS = 3;

type Cell = Pick<Field, 'value' | 'line' | 'lastLine'>;

/** The values in the rows below, where a row of nothing but labels was copied with the tabs between its cells. */
function cellsBelow({ lines }: SourceText, hits: Hits, index: number): Cell[] {
  let first = index;
  while (lines[first]?.goesOn === true && index - first <= MOST_CELLS) first -= 1;
  if (rowEnd(lines, first) === first + 1) return [];
  const labels = rowFrom(lines, first);
  if (
    labels.length > MOST_CELLS ||
    !labels.every(({ text }, at) => hits[first + at]?.rest === null || endsAsLabel(text))
  )
    return [];
  const cells: Cell[] = [];
  for (let row = 1; row <= MOST_ROWS; row += 1) {
    const values = rowFrom(lines, first + row * labels.length);
    if (values.length !== labels.length || values.some(({ text }) => endsAsLabel(text))) break;
    const at = index + row * labels.length;
    const cell = lines[at];
    if (cell === undefined || hits[at] !== null) break;
    const value = cell.text === '' ? null : { start: cell.start, end: cell.end };
    cells.push({ value, line: index, lastLine: at });
  }
  return cells;
}

/** A row with several numbers after its label, by year or planned and spent: one value that none can be read from. */
function valuesBeside({ lines }: SourceText, hits: Hits, index: number): Cell | null {
  const hit = hits[index];
  const end = rowEnd(lines, index);
  if (end === index + 1) return null;
  const next = lines.slice(index + 1, end);
  const stop = next.findIndex(({ text }, at) => hits[index + 1 + at] !== null || !/^[\d€-]/u.test(text));
  const numbers = stop === -1 ? next : next.slice(0, stop);
  const own = hit?.rest ?? numbers[0];
  const last = numbers.at(-1);
  if (!own || last === undefined || numbers.length + (hit?.rest ? 1 : 0) < 2) return null;
  if (!/^[\d€]/u.test(hit?.rest ? textOfRest(lines[index], hit.rest) : '1')) return null;
  return { value: { start: own.start, end: last.end }, line: index, lastLine: index + numbers.length };
}

function textOfRest(line: Line | undefined, rest: Span): string {
  return line?.text.slice(rest.start - line.start) ?? '';
}

function rowFrom(lines: readonly Line[], first: number): Line[] {
  return lines.slice(first, rowEnd(lines, first));
}

function rowEnd(lines: readonly Line[], first: number): number {
  let end = first + 1;
  while (lines[end]?.goesOn === true && end - first <= MOST_CELLS) end += 1;
  return end;
}

function isAlone(hit: LabelHit | null | undefined): boolean {
  return hit?.form === 'bare' && hit.rest === null;
}

/** Labels that stand one under the other, two or more, with as many or more lines of values under them all. */
function stackedLabels(source: SourceText, hits: Hits): Set<number> {
  const stacked = new Set<number>();
  for (let index = 0; index < hits.length; index += 1) {
    let labels = 0;
    while (isAlone(hits[index + labels])) labels += 1;
    if (labels < 2) continue;
    let values = 0;
    while (isValueLine(source, hits, index + labels + values) && values <= labels) values += 1;
    if (values >= 2) for (let at = 0; at < labels; at += 1) stacked.add(index + at);
    index += labels - 1;
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

function endsAsLabel(text: string): boolean {
  return text.endsWith(':') && LABEL_LIKE.test(text);
}

/** Neither a known label nor a line that ends like an unknown one. */
function isValueLine(source: SourceText, hits: Hits, index: number): boolean {
  const text = source.lines[index]?.text ?? '';
  return text !== '' && hits[index] === null && !endsAsLabel(text);
}
