import type { SourceText, Span } from '../source-text.ts';
import type { Field } from '../fields/scan-fields.ts';
import { isFurniture, isOwnSection, leadsElsewhere } from '../fields/furniture.ts';
import { headsAims, leadsInAims } from './aims.ts';
import { NUMBER_WORD_PATTERN } from './number-words.ts';

/** One sentence of the running text, without the white space around it. */
export interface Sentence extends Span {
  text: string;
  /** Index of the line it stands on. */
  line: number;
  /** It stands under a heading, or after words, that tell what is to be reached. */
  amongAims: boolean;
}

// A full stop after these does not end a sentence.
const ABBREVIATION =
  /(?:^|[\s(])(?:t|ex|bl|a|o|s|k|dvs|ca|c|kl|nr|tel|st|resp|osv|m|fl|d|v|s|p|g|f|e|ev|jfr|inkl|exkl|max|min|prof|dr|län[s]?st|\p{Lu})$/iu;

const LONGEST = 1500;

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
  let elsewhere = false;
  let aims = false;
  let results = false;
  return source.lines.flatMap((line, index) => {
    elsewhere = leadsElsewhere(line.text) || (elsewhere && !isOwnSection(line.text));
    if (elsewhere || taken.has(index) || line.text === '') return [];
    const title = isTitle(line.text) && !((aims || results) && COUNTS.test(line.text));
    // Other items of a list do not end it.
    if ((title && !isMarked(line.text)) || isLeadIn(line.text)) {
      aims = headsAims(line.text);
      results = RESULTS.test(line.text);
    }
    if (title || isFurniture(line.text)) return [];
    let led = aims;
    return splitSentences(source.plain, line, index).map((sentence) => {
      const amongAims = led || opensWithAim(sentence.text);
      led ||= leadsInAims(sentence.text);
      return { ...sentence, amongAims };
    });
  });
}

/** A line without a closing mark is a heading, unless it is long or an item of a list that tells something. */
function isTitle(text: string): boolean {
  return text.length < 60 && !/[.!?:”"]$/.test(text) && !isItem(text);
}

/** "Målvärden när projektet stänger:" above what they are. */
function isLeadIn(text: string): boolean {
  return text.length <= LONGEST_LEAD && text.endsWith(':') && !text.includes('.');
}

function isItem(text: string): boolean {
  return isMarked(text) && ITEM.test(text);
}

function isMarked(text: string): boolean {
  return BULLETS.includes(text.charAt(0));
}

// "• 27 har fått anställning".

const BULLETS = '•*·–-';
const LONGEST_LEAD = 80;
const COUNT = String.raw`(?:att )?(?:(?:minst|cirka|ca|drygt|närmare|nästan|omkring|totalt|sammanlagt|ytterligare|upp till) )?(?:\d[\d ]{0,6}(?: procent| ?%)? \p{L}|(?:${NUMBER_WORD_PATTERN}|hälften|varannan|var (?:tredje|fjärde|femte|tionde)|\p{L}{2,4} \p{L}{3,8}del(?:ar)?) )`;
const ITEM = new RegExp(
  String.raw`^[•*·–-] ?(?:\d|(?:minst|cirka|drygt|att) |\p{Lu}\p{L}+ (?:av|procent|deltagare|personer|företag) |${COUNT})`,
  'iu',
);
// "30 deltagare ska gå till arbete" in a list whose marks are lost.
const COUNTS = new RegExp(`^${COUNT}`, 'iu');
const RESULTS =
  /^(?:\p{L}+ )?(?:resultat(?:et|en)?|utfall(?:et)?|effekter|måluppfyllelse)(?! av)(?:$|[ :])/iu;

/** "Förväntningar: 18 föräldrar i arbete". */
function opensWithAim(text: string): boolean {
  const head = /^[^.:\d]{2,40}:(?= \S)/u.exec(text)?.[0];
  return head !== undefined && headsAims(head.slice(0, -1));
}

function splitSentences(plain: string, span: Span, line: number): Omit<Sentence, 'amongAims'>[] {
  const sentences: Omit<Sentence, 'amongAims'>[] = [];
  const bullet = /^[•*·–-]\s*/u.exec(plain.slice(span.start, span.start + 8));
  let from = span.start + (bullet?.[0].length ?? 0);
  for (const { index } of plain.slice(span.start, span.end).matchAll(/[.!?]/g)) {
    const at = span.start + index;
    if (at < from) continue;
    const after = plain.slice(at + 1, at + 4);
    const ends = at + 1 >= span.end || /^["”’)]?\s*["”“(–-]?\s?[\p{Lu}\d]/u.test(after);
    if (!ends || (plain.charAt(at) === '.' && isInside(plain, from, at))) continue;
    const close = /["”’)]/.test(plain.charAt(at + 1)) ? at + 2 : at + 1;
    sentences.push(sentenceAt(plain, from, close, line));
    from = close;
  }
  if (plain.slice(from, span.end).trim() !== '') sentences.push(sentenceAt(plain, from, span.end, line));
  return sentences;
}

/** Whether the full stop at `at` belongs to an abbreviation or a number. */
function isInside(plain: string, from: number, at: number): boolean {
  const before = plain.slice(Math.max(from, at - 12), at);
  return ABBREVIATION.test(before) || (/\d$/.test(before) && /^\d/.test(plain.slice(at + 1, at + 2)));
}

function sentenceAt(plain: string, from: number, to: number, line: number): Omit<Sentence, 'amongAims'> {
  // No sentence is that long; what is, is cut, so that reading it takes no more than its share of time.
  const end = Math.min(to, from + LONGEST);
  let start = from;
  while (start < end && plain.charAt(start).trim() === '') start += 1;
  return { start, end, text: plain.slice(start, end), line };
}
