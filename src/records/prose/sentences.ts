import type { Line, SourceText, Span } from '../source-text.ts';
import type { Field } from '../fields/scan-fields.ts';
import { isFurniture, isOwnSection, leadsElsewhere } from '../fields/furniture.ts';
import { opening } from '../patterns/opening.ts';
import { headsAims, leadsInAims } from './aims.ts';

/** One sentence of the running text, without the white space around it. */
export interface Sentence extends Span {
  text: string;
  /** The same in lower case, letter by letter. */
  lower: string;
  /** Index of the line it stands on. */
  line: number;
  /** It stands under a heading, or after words, that tell what is to be reached. */
  amongAims: boolean;
}

// A full stop after these does not end a sentence, nor does one after a single letter.
const ABBREVIATIONS: ReadonlySet<string> = new Set(
  't ex bl a o s k dvs ca c kl nr tel st resp osv m fl d v s p g f e ev jfr inkl exkl max min prof dr länst länsst'.split(
    ' ',
  ),
);
const LETTER = /^\p{Lu}$/iu;

const LONGEST = 1500;

/** What a line is to the running text, whatever of the page its fields take. */
interface Prose {
  kind: 'sentences' | 'lead-in' | 'title' | 'furniture';
  /** A heading, or words that lead in a list: whether what follows is to be reached. */
  aims: boolean;
  /** Among aims as far as the line itself tells. */
  sentences: readonly Sentence[];
}

const NONE: readonly Sentence[] = [];
// A page is gone through several times, with other fields taken from it.
const proseOf = new WeakMap<SourceText, (Prose | undefined)[]>();

/** The sentences of all lines that are neither fields, headings nor page furniture. */
export function findSentences(
  source: SourceText,
  fields: readonly Field[],
  headingLine: number | null,
): Sentence[] {
  const taken = new Set<number>(headingLine === null ? [] : [headingLine]);
  for (const field of fields) {
    taken.add(field.line);
    taken.add(field.lastLine);
  }
  const known = proseOf.get(source) ?? [];
  proseOf.set(source, known);
  const found: Sentence[] = [];
  let elsewhere = false;
  let aims = false;
  for (const [index, line] of source.lines.entries()) {
    elsewhere = leadsElsewhere(line.text) || (elsewhere && !isOwnSection(line.text));
    if (elsewhere || line.text === '' || taken.has(index)) continue;
    const prose = (known[index] ??= readProse(source, line, index));
    if (prose.kind === 'title' || prose.kind === 'lead-in') aims = prose.aims;
    for (const sentence of prose.sentences)
      found.push(aims && !sentence.amongAims ? { ...sentence, amongAims: true } : sentence);
  }
  return found;
}

function readProse(source: SourceText, line: Line, index: number): Prose {
  const { text } = line;
  if (isTitle(text)) return { kind: 'title', aims: headsAims(text), sentences: NONE };
  const leadsIn = isLeadIn(text);
  const kind = leadsIn ? 'lead-in' : 'sentences';
  const aims = leadsIn && headsAims(text);
  if (isFurniture(text)) return { kind: leadsIn ? kind : 'furniture', aims, sentences: NONE };
  return { kind, aims, sentences: splitSentences(source, line, index) };
}

/** A line without a closing mark is a heading, unless it is long or an item of a list that tells something. */
function isTitle(text: string): boolean {
  return text.length < 60 && !CLOSING.includes(text.charAt(text.length - 1)) && !ITEM.test(text);
}

const CLOSING = '.!?:”"';

/** "Målvärden när projektet stänger:" above what they are. */
function isLeadIn(text: string): boolean {
  return text.length <= LONGEST_LEAD && text.endsWith(':') && !text.includes('.');
}

const LONGEST_LEAD = 80;
// "• 27 har fått anställning".
const ITEM = opening(
  /^[•*·–-] ?(?:\d|(?:minst|cirka|drygt) |\p{Lu}\p{L}+ (?:av|procent|deltagare|personer|företag) )/u,
);
const BULLET = opening(/^[•*·–-]\s*/u);

/** "Förväntningar: 18 föräldrar i arbete". */
function opensWithAim(text: string): boolean {
  if (!text.includes(': ')) return false;
  const head = /^[^.:\d]{2,40}:(?= \S)/u.exec(text)?.[0];
  return head !== undefined && headsAims(head.slice(0, -1));
}

function splitSentences({ plain, lower }: SourceText, { start, end }: Span, line: number): Sentence[] {
  const sentences: Sentence[] = [];
  const bullet = BULLET.exec(plain.slice(start, start + 8))?.[0].length ?? 0;
  let led = false;
  const add = (from: number, to: number): void => {
    const { start: first, end: last } = sentenceSpan(plain, from, to);
    const text = plain.slice(first, last);
    const amongAims = led || opensWithAim(text);
    led ||= leadsInAims(text);
    sentences.push({ start: first, end: last, text, lower: lower.slice(first, last), line, amongAims });
  };
  let from = start + bullet;
  for (let at = from; at < end; at += 1) {
    const mark = plain.charCodeAt(at);
    if ((mark !== STOP && mark !== EXCLAMATION && mark !== QUESTION) || !endsAt(plain, at, end)) continue;
    if (mark === STOP && isInside(plain, from, at)) continue;
    const quoted = at + 1 < plain.length && '"”’)'.includes(plain.charAt(at + 1));
    add(from, quoted ? at + 2 : at + 1);
    from = quoted ? at + 2 : at + 1;
    at = from - 1;
  }
  if (plain.slice(from, end).trim() !== '') add(from, end);
  return sentences;
}

const [STOP, EXCLAMATION, QUESTION] = [0x2e, 0x21, 0x3f];

/** Whether a mark ends a sentence: the line ends there, or a capital or a number follows. */
function endsAt(plain: string, at: number, end: number): boolean {
  return at + 1 >= end || /^["”’)]?\s*["”“(–-]?\s?[\p{Lu}\d]/u.test(plain.slice(at + 1, at + 4));
}

/** Whether the full stop at `at` belongs to an abbreviation or a number. */
function isInside(plain: string, from: number, at: number): boolean {
  const before = plain.slice(Math.max(from, at - 12), at);
  const word = before.slice(before.search(/[^\s(]*$/u));
  if (ABBREVIATIONS.has(word.toLowerCase()) || (word.length <= 2 && LETTER.test(word))) return true;
  return isDigit(before.charCodeAt(before.length - 1)) && isDigit(plain.charCodeAt(at + 1));
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function sentenceSpan(plain: string, from: number, to: number): Span {
  // No sentence is that long; what is, is cut, so that reading it takes no more than its share of time.
  const end = Math.min(to, from + LONGEST);
  let start = from;
  while (start < end && plain.charAt(start).trim() === '') start += 1;
  return { start, end };
}
