import type { Line, SourceText, Span } from '../source-text.ts';
import type { Field } from '../fields/scan-fields.ts';
import { isFurniture, isOwnSection, leadsElsewhere } from '../fields/furniture.ts';
import { opening } from '../patterns/opening.ts';
import { headsAims, leadsInAims } from './aims.ts';
import { NUMBER_WORD_PATTERN } from './number-words.ts';

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
  /** It is a heading, or leads in a list: and whether what follows is to be reached, or was. */
  heads: boolean;
  aims: boolean;
  results: boolean;
  /** Among aims as far as the line itself tells. */
  sentences: readonly Sentence[];
  /** What it tells as an item of a list of aims or results, where it stands as a heading does. */
  listed: readonly Sentence[];
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
  let results = false;
  for (const [index, line] of source.lines.entries()) {
    elsewhere = leadsElsewhere(line.text) || (elsewhere && !isOwnSection(line.text));
    if (elsewhere || line.text === '' || taken.has(index)) continue;
    const prose = (known[index] ??= readProse(source, line, index));
    const listed = (aims || results) && prose.listed.length > 0;
    if (prose.heads && !listed) ({ aims, results } = prose);
    for (const sentence of listed ? prose.listed : prose.sentences)
      found.push(aims && !sentence.amongAims ? { ...sentence, amongAims: true } : sentence);
  }
  return found;
}

function readProse(source: SourceText, line: Line, index: number): Prose {
  const { text } = line;
  if (isTitle(text)) {
    const listed = COUNTS.test(text) ? splitSentences(source, line, index) : NONE;
    // Other items of a list do not end it.
    return { ...headingOf(text, !MARKS.includes(text.charAt(0))), sentences: NONE, listed };
  }
  const sentences = isFurniture(text) ? NONE : splitSentences(source, line, index);
  return { ...headingOf(text, isLeadIn(text)), sentences, listed: NONE };
}

function headingOf(text: string, heads: boolean): Pick<Prose, 'heads' | 'aims' | 'results'> {
  return { heads, aims: heads && headsAims(text), results: heads && RESULTS.test(text) };
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
const MARKS = '•*·–-';
const COUNT = String.raw`(?:att )?(?:(?:minst|cirka|ca|drygt|närmare|nästan|omkring|totalt|sammanlagt|ytterligare|upp till) )?(?:\d[\d ]{0,6}(?: procent| ?%)? \p{L}|(?:${NUMBER_WORD_PATTERN}|hälften|varannan|var (?:tredje|fjärde|femte|tionde)|\p{L}{2,4} \p{L}{3,8}del(?:ar)?) )`;
// "• 27 har fått anställning".
const ITEM = opening(
  new RegExp(
    String.raw`^[•*·–-] ?(?:\d|(?:minst|cirka|drygt|att) |\p{Lu}\p{L}+ (?:av|procent|deltagare|personer|företag) |${COUNT})`,
    'iu',
  ),
);
// "30 deltagare ska gå till arbete" in a list whose marks are lost.
const COUNTS = opening(new RegExp(`^${COUNT}`, 'iu'));
const RESULTS = opening(
  /^(?:\p{L}+ )?(?:resultat(?:et|en)?|utfall(?:et)?|effekter|måluppfyllelse)(?! av)(?:$|[ :])/iu,
);
const BULLET = opening(/^[•*·–-]\s*/u);

/** "Förväntningar: 18 föräldrar i arbete". */
function opensWithAim(text: string): boolean {
  if (!text.includes(': ')) return false;
  const head = /^[^.:\d]{2,40}:(?= \S)/u.exec(text)?.[0];
  return head !== undefined && headsAims(head.slice(0, -1));
}

function splitSentences(source: SourceText, { start, end }: Span, line: number): Sentence[] {
  const { plain } = source;
  const sentences: Sentence[] = [];
  const bullet = BULLET.exec(plain.slice(start, start + 8))?.[0].length ?? 0;
  let from = start + bullet;
  for (let at = from; at < end; at += 1) {
    const mark = plain.charCodeAt(at);
    if ((mark !== STOP && mark !== EXCLAMATION && mark !== QUESTION) || !endsAt(plain, at, end)) continue;
    if (mark === STOP && isInside(plain, from, at)) continue;
    const quoted = at + 1 < plain.length && '"”’)'.includes(plain.charAt(at + 1));
    const to = quoted ? at + 2 : at + 1;
    sentences.push(sentenceAt(source, from, to, line));
    from = to;
    at = from - 1;
  }
  if (plain.slice(from, end).trim() !== '') sentences.push(sentenceAt(source, from, end, line));
  markLed(sentences);
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
  const word = lastWord(before);
  if (ABBREVIATIONS.has(word.toLowerCase()) || (word.length <= 2 && LETTER.test(word))) return true;
  return isDigit(before.charCodeAt(before.length - 1)) && isDigit(plain.charCodeAt(at + 1));
}

/** What stands after the last blank or bracket. */
function lastWord(text: string): string {
  let from = text.length;
  while (from > 0 && text.charAt(from - 1) !== '(' && text.charAt(from - 1).trim() !== '') from -= 1;
  return text.slice(from);
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function sentenceAt({ plain, lower }: SourceText, from: number, to: number, line: number): Sentence {
  // No sentence is that long; what is, is cut, so that reading it takes no more than its share of time.
  const end = Math.min(to, from + LONGEST);
  let start = from;
  while (start < end && plain.charAt(start).trim() === '') start += 1;
  const text = plain.slice(start, end);
  return { start, end, text, lower: lower.slice(start, end), line, amongAims: opensWithAim(text) };
}

/** What follows words that lead in aims is among them. */
function markLed(sentences: Sentence[]): void {
  let led = false;
  for (const sentence of sentences) {
    if (led) sentence.amongAims = true;
    led ||= leadsInAims(sentence.text);
  }
}
