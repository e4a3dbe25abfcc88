import { lowerCase } from './values/lower-case.ts';

/** A half-open stretch of text in UTF-16 code units, `end` exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** One line without its surrounding white space; `number` counts the lines of the text as it came, from 1. */
export interface Line extends Span {
  number: number;
  text: string;
  /** The same in lower case, letter by letter. */
  lower: string;
  /** What stands before its colon, or the whole of a short line, in lower case: what a label would be. */
  head: string | null;
  /** A cell of the same row as the line before it, of a table copied with tabs or of columns set apart by blanks. */
  goesOn: boolean;
}

/**
 * A document ready for reading. `plain` is what the rules look at: composed letters, ordinary spaces, no
 * invisible characters. Spans point into `plain`; `toOriginal` and `quote` lead back to the text as it came.
 */
export interface SourceText {
  original: string;
  plain: string;
  /** `plain` in lower case, letter by letter, so that the same spans point into it. */
  lower: string;
  lines: Line[];
  toOriginal(offset: number): number;
  /** The line of the text as it came, from 1, that a place in `plain` stands on. */
  lineAt(offset: number): number;
}

// A hyphen that does not break, and the minus sign, between dates and in numbers.
const HYPHENS = /[\u2010\u2011\u2212]/g;
const SPACES = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;
// Soft hyphens, zero-width characters and combining accents: reading must see through them.
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/;
const COMBINING = /[\u0300-\u036f]/;
const TO_COMPOSE = /[\u0300-\u036f\u00ad\u200b-\u200f\u2060\ufeff]/;
// Anything that makes `plain` another text than the original; most pages have none of it.
const TO_MEND =
  /[\u0300-\u036f\r\t\v\f\u00a0\u00ad\u1680\u2000-\u2011\u2028\u2029\u202f\u205f\u2060\u2212\u3000\ufeff]/;

// "> " before each line of a mail that was answered or sent on; two such lines make it one.
const QUOTED = /^(?:> ?){1,9}/gm;
const QUOTED_TWICE = /^>.*\n>/m;
// A second column: "Region: Sydsverige          Projektperiod: 2016-09-01".
const COLUMN_GAP = /(?<=\S) {3,}(?=\p{Lu}[^:\n]{2,50}:(?: |$))/gmu;

export function openSource(original: string): SourceText {
  const marked = original.includes('\n>') && QUOTED_TWICE.test(original);
  const spread = original.includes('   ') && original.search(COLUMN_GAP) !== -1;
  if (!marked && !spread && !TO_MEND.test(original)) return sourceOf(original, original, null);
  const quoted = marked ? original.replace(QUOTED, (marks) => ' '.repeat(marks.length)) : original;
  const apart = spread ? quoted.replace(COLUMN_GAP, (gap) => `\n${gap.slice(1)}`) : quoted;
  const unix = apart.replace(/\r\n?|[\v\f\u2028\u2029]/g, (end) => (end.length === 2 ? ' \n' : '\n'));
  // A table copied from a page has its cells set apart by tabs: each is a line of its own.
  const celled = unix.includes('\t')
    ? unix.replace(/(?<=\S)\t+(?=\S)/g, (tabs) => '\n'.repeat(tabs.length))
    : unix;
  const spaced = celled.replace(SPACES, ' ').replace(HYPHENS, '-');
  if (!TO_COMPOSE.test(spaced)) return sourceOf(original, spaced, null);
  const { plain, starts } = compose(spaced);
  return sourceOf(original, plain, starts);
}

/** Composes accents and drops invisible characters, remembering where each remaining character stood. */
function compose(text: string): { plain: string; starts: number[] } {
  const parts: string[] = [];
  const starts: number[] = [];
  let at = 0;
  while (at < text.length) {
    if (INVISIBLE.test(text.charAt(at))) {
      at += 1;
      continue;
    }
    let next = at + 1;
    while (next < text.length && COMBINING.test(text.charAt(next))) next += 1;
    const composed = next === at + 1 ? text.charAt(at) : text.slice(at, next).normalize('NFC');
    parts.push(composed);
    for (let unit = 0; unit < composed.length; unit += 1) starts.push(at);
    at = next;
  }
  starts.push(text.length);
  return { plain: parts.join(''), starts };
}

function sourceOf(original: string, plain: string, starts: number[] | null): SourceText {
  const lower = lowerCase(plain);
  const lines: Line[] = [];
  const lineStarts: number[] = [];
  let from = 0;
  let number = 0;
  while (from <= plain.length) {
    const newline = plain.indexOf('\n', from);
    const to = newline === -1 ? plain.length : newline;
    lineStarts.push(from);
    const { start, end } = trimSpan(plain, { start: from, end: to });
    // Where the text as it came has a tab or a blank instead of the line's end.
    const before = from > 0 ? original.charAt(originalAt(original, starts, from - 1)) : '';
    const goesOn = before === '\t' || before === ' ';
    if (!goesOn) number += 1;
    const text = plain.slice(start, end);
    const small = lower.slice(start, end);
    lines.push({ number, start, end, text, lower: small, head: headOf(text, small), goesOn });
    if (newline === -1) break;
    from = newline + 1;
  }
  return {
    original,
    plain,
    lower,
    lines,
    toOriginal(offset) {
      return originalAt(original, starts, offset);
    },
    lineAt(offset) {
      return lines[lineIndexAt(lineStarts, offset)]?.number ?? 1;
    },
  };
}

function originalAt(original: string, starts: readonly number[] | null, offset: number): number {
  return starts === null ? offset : (starts[offset] ?? original.length);
}

const LONGEST_HEAD = 80;
const OWN_COLONS = ['EU:s ', 'LAG:s '];

function headOf(text: string, lower: string): string | null {
  // "EU:s medfinansieringsgrad: 65 %": the first colon is a part of the label.
  let colon = text.indexOf(':');
  const own = colon === -1 ? undefined : OWN_COLONS.find((start) => text.startsWith(start));
  if (own !== undefined) colon = text.indexOf(':', own.length);
  if (colon >= LONGEST_HEAD) colon = -1;
  if (text === '' || (colon === -1 && text.length > LONGEST_HEAD)) return null;
  return colon === -1 ? lower : lower.slice(bulletOf(text).length, colon).trimEnd();
}

const BULLETS = '•*·▪●–-0123456789';

/** The mark or number, and its blank, that an item of a list begins with, or nothing. */
export function bulletOf(text: string): string {
  return BULLETS.includes(text.charAt(0)) ? (/^(?:\D|\d{1,2}[.)]) {1,3}/u.exec(text)?.[0] ?? '') : '';
}

function lineIndexAt(lineStarts: number[], offset: number): number {
  let low = 0;
  let high = lineStarts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((lineStarts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The span without white space at either end. */
export function trimSpan(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && isBlank(text.charCodeAt(start))) start += 1;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end -= 1;
  return { start, end };
}

/** Whether a character is white space; of those beyond Latin ones, `trim` knows. */
function isBlank(code: number): boolean {
  if (code > 0x20 && code < 0xa0) return false;
  return code === 0x20 || String.fromCharCode(code).trim() === '';
}
