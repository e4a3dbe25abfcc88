import type { Mention } from '../find-mentions.ts';
import { FRACTION_PATTERN, fractionOf, NUMBER_WORD_PATTERN, numberOfWords } from './number-words.ts';
import { type Counted, readCounted } from './read-counted.ts';

const NUMBER = new RegExp(
  String.raw`(?<![\p{L}\d/.,:–-])(?:` +
    String.raw`(?<few>one|\d{1,2}|${NUMBER_WORD_PATTERN}) (?:out of|in|of)(?: every)? (?<many>three|four|five|six|seven|eight|nine|ten|a hundred|10|100|[3-9])(?![\p{L}\d]|[.,]\d)(?! (?:of|years|months|weeks|days|hours))|` +
    String.raw`(?<part>${FRACTION_PATTERN})(?![\p{L}-])|` +
    String.raw`(?<digits>\d{1,3}(?:[ ,]\d{3})+|\d{1,6}(?:[.,]\d{1,2})?)(?![\d/\p{L}]|[.,:]\d)(?!-\p{L})|` +
    String.raw`(?<word>${NUMBER_WORD_PATTERN})(?![\p{L}])(?!-\p{L})` +
    String.raw`)(?: \((?:\d{1,4}|\p{L}{2,22})\))?(?: or so| odd)?`,
  'gu',
);
const MODIFIER =
  /(?:(?:approx\.?|approximately|about|around|roughly|some|circa|ca\.?|nearly|almost|just over|just under|slightly over|slightly more than|well over|over|more than|at least|a minimum of|minimum|a maximum of|maximum|no fewer than|not fewer than|no less than|up to|at most|no more than|a total of|in total|altogether|a further|further|another|an additional|additional|as many as|close to|only|just|all|the first|a combined|estimated|an estimated) )+$/u;
const DEFINITE = /(?<![\p{L}])(?:all (?:of )?the|the|these|those|our|all|its|the project's) $/u;
// What makes a number something else than a count: a date, a phase, an age, a group's size.
const BEFORE_NO_COUNT =
  /(?<!\p{L})(?:phase|step|stage|level|chapter|page|no\.?|number|grade|year|years|aged?|ages|version|part|line|priority|objective|section|article|paragraph|since|until|during|in|of age|ages? of|(?:under|over|above|below|turned|turning)(?: the)?(?: age of)?|january|february|march|april|may|june|july|august|september|october|november|december|spring of|autumn of|summer of|than|fewer than|less than|groups of|group of|classes of|per|each|every) $/u;
const COUNTED_ALL_THE_SAME =
  /(?<!\p{L})(?:in|during|of|may|march|no) $|more than $|no (?:fewer|less|more) than $/u;
const RANGE_BEFORE = new RegExp(
  String.raw`\d ?[–-] ?$|(?<!\p{L})(?:between|aged|ages of)(?: the ages of)? (?:\S+ (?:and|to|or) )?$|(?:\d|(?<!\p{L})(?:${NUMBER_WORD_PATTERN})) (?:to|or) $`,
  'u',
);
const RANGE_AFTER = new RegExp(
  String.raw`^(?: ?[–-] ?\d| (?:to|or) (?:\d|(?:${NUMBER_WORD_PATTERN})(?!\p{L})))`,
  'u',
);
// How far back the words before a number can change what it means, in characters.
const BEFORE = 60;

/**
 * Every number of an English sentence that counts people, companies or a share of them, left to right.
 *
 * @param sentence In lower case.
 */
export function findMentions(sentence: string): Mention[] {
  const mentions: Mention[] = [];
  for (const match of sentence.matchAll(NUMBER)) {
    const mention = readMatch(sentence, match);
    if (mention !== null) mentions.push(mention);
  }
  return mentions;
}

function readMatch(sentence: string, match: RegExpExecArray): Mention | null {
  const groups = match.groups ?? {};
  const share = groups['part'] !== undefined || groups['few'] !== undefined;
  const after = sentence.slice(match.index + match[0].length);
  const counted = readCounted(after, share);
  const value = counted === null ? null : valueOf(groups);
  if (counted === null || value === null) return null;
  if (counted.unit !== 'share' && !Number.isInteger(value)) return null;
  if (counted.noun === '' && counted.unit !== 'share' && /^(?:19|20)\d\d$/.test(match[0])) return null;
  const before = sentence.slice(Math.max(0, match.index - BEFORE), match.index);
  const modifier = MODIFIER.exec(before)?.[0] ?? '';
  const leading = before.slice(0, before.length - modifier.length);
  if (!share && (RANGE_BEFORE.test(leading) || RANGE_AFTER.test(after))) return null;
  if (isNoCount(leading, modifier, counted)) return null;
  const definite =
    (/(?<!\p{L})of (?:these|those) $/u.test(leading) && counted.bare ? null : DEFINITE.exec(leading)?.[0]) ??
    (/(?<!\p{L})all $|the first $/u.test(modifier) ? '' : null);
  return {
    value,
    start: match.index - modifier.length - (definite?.length ?? 0),
    end: match.index + match[0].length + counted.length,
    unit: counted.unit,
    noun: counted.noun,
    modifier,
    words: after.slice(0, counted.length),
    ofThem: counted.ofThem,
    bare: counted.bare,
    definite: definite !== null,
  };
}

function isNoCount(leading: string, modifier: string, { unit, bare }: Counted): boolean {
  if (modifier !== '' || !BEFORE_NO_COUNT.test(leading)) return false;
  return unit !== 'share' && (bare || !COUNTED_ALL_THE_SAME.test(leading));
}

function valueOf({ part, few, many, digits, word }: Record<string, string | undefined>): number | null {
  if (part !== undefined) return fractionOf(part);
  if (few !== undefined && many !== undefined) return shareOf(numberOf(few), numberOf(many));
  if (digits === undefined) return numberOf(word ?? '');
  return Number(/[ ,]\d{3}(?!\d)/.test(digits) ? digits.replace(/[ ,]/g, '') : digits.replace(',', '.'));
}

function numberOf(text: string): number | null {
  return /^\d+$/.test(text) ? Number(text) : numberOfWords(text);
}

/** "Two out of three" in per cent; more than the whole is no share. */
function shareOf(few: number | null, many: number | null): number | null {
  return few === null || many === null || few >= many ? null : Math.round((1000 * few) / many) / 10;
}
