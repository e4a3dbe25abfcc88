import type { Counted } from '../read-counted.ts';
import { NUMBER_WORD_PATTERN } from './number-words.ts';
import { isOfStaff, isThing, unitOfNoun, unitOfOne } from './people-nouns.ts';

export type { Counted };

const PERCENT = /^ ?(?:%|per ?cent(?!\p{L}))(?! points)/u;
const THEM = /^ of (?:them|these|those|whom|us|the latter)(?= (?!\p{L}+s (?:who|will|have))|[.,;:)]|$)/u;
const OF =
  /^ (?:of|among) (?:(?:the|all|our|these|those|its|their|participating|a total of|planned|enrolled|project's|þ+'s|some|about|approximately|around|up to) )*/u;
const INNER_NUMBER = new RegExp(
  String.raw`^(?:\d[\d ,]{0,6}\d|\d|(?:${NUMBER_WORD_PATTERN}))(?= |[.,;]|$)`,
  'u',
);
const WORD = /^,? (?<word>\p{L}[\p{L}'’-]*)/u;
// "73 per cent of the school's pupils".
const OF_ANOTHER = /(?<!project|programme|course|training|participant|þ)[’']s /u;
// Words that end a noun phrase: after them no noun of the number's own can follow.
const STOP =
  /^(?:a|an|the|this|that|these|those|their|its|his|her|our|who|whom|which|what|has|have|had|having|will|would|shall|should|can|could|may|might|must|is|are|was|were|be|been|being|do|does|did|to|of|in|on|at|by|for|from|with|without|within|into|onto|through|under|over|after|before|during|since|until|per|as|than|but|so|if|when|while|where|because|not|also|then|now|already|therefore|still|it|they|we|he|she|there|each|took|take|taking|started|start|began|begin|begun|got|get|getting|found|find|went|go|gone|going|completed|complete|participated|participate|enrolled|joined|join|received|receive|became|become|left|leave|moved|move|obtained|gained|attended|finished|passed|succeeded|continued|returned|return|came|come|applied|registered|signed|entered|proceeded|graduated|worked|studied|felt|said|shall|aged|living|including|compared|against|instead|out|up|down|today|currently|later|altogether|among|between|across|via|about|only|even|both|whose|working|studying|employed|or|and)$/u;
const MOST_WORDS = 7;
const SAID_OF = /^(?:registered|enrolled|employed|working|participating)$/u;
// "In 3 years participants …".
const TIME =
  /^(?:years?|months?|weeks?|days?|hours?|times|percentage|euros?|kronor|sek|million|billion|kilomet(?:re|er)s?)$/u;

/** Reads what a number counts in English; null when that is neither people nor companies nor a share of them. */
export function readCounted(after: string, share: boolean): Counted | null {
  const percent = PERCENT.exec(after)?.[0] ?? '';
  if (percent !== '' || share) return readShare(after, percent.length, share);
  const them = THEM.exec(after)?.[0];
  if (them !== undefined)
    return { unit: 'persons', noun: '', ofThem: true, bare: false, length: them.length };
  const noun = nounAfter(after, unitOfNoun);
  if (noun !== null) return { ...noun, ofThem: false, bare: false };
  const of = OF.exec(after)?.[0];
  if (of === undefined) return isAlone(after) ? BARE : null;
  const rest = after.slice(of.length);
  const inner = INNER_NUMBER.exec(rest)?.[0] ?? '';
  const left = rest.slice(inner.length);
  const part = nounAfter(inner === '' ? ` ${left}` : left, unitOfNoun);
  // "8 of the 20 companies": the second number is a mention of its own.
  if (inner !== '')
    return part !== null || isAlone(left)
      ? { unit: part?.unit ?? 'persons', noun: part?.noun ?? '', ofThem: true, bare: false, length: 0 }
      : null;
  return part && { ...part, ofThem: true, bare: false, length: of.length + part.length - 1 };
}

const BARE: Counted = { unit: 'persons', noun: '', ofThem: false, bare: true, length: 0 };

/** A share is of the people named with it, or of those the sentence is about. */
function readShare(after: string, length: number, isFraction: boolean): Counted | null {
  const rest = after.slice(length);
  const share = { unit: 'share' as const, ofThem: true, bare: false };
  const them = THEM.exec(rest)?.[0];
  if (them !== undefined) return { ...share, noun: '', length: length + them.length };
  const of = OF.exec(rest)?.[0] ?? (isFraction ? (/^ (?:the|our) /u.exec(rest)?.[0] ?? null) : null);
  if (of === null || of === undefined) {
    const direct = nounAfter(rest, unitOfOne);
    // "60 per cent women" only describes; "three out of four participants" counts.
    if (direct !== null) return isFraction ? { ...share, noun: direct.noun, length: direct.length } : null;
    return isAlone(rest) ? { ...share, noun: '', length } : null;
  }
  const inner = INNER_NUMBER.exec(rest.slice(of.length))?.[0] ?? '';
  const left = rest.slice(of.length + inner.length);
  const base = nounAfter(inner === '' ? ` ${left}` : left, unitOfNoun);
  const words = rest.slice(of.length);
  if (base === null || !isOfOurs(base.noun, of) || OF_ANOTHER.test(words.slice(0, base.length))) return null;
  // Where the whole has a number of its own, that number is a mention too and must not be swallowed.
  if (inner !== '') return { ...share, noun: base.noun, length };
  return { ...share, noun: base.noun, length: length + of.length + base.length - 1 };
}

/** "Of companies in the region" is said of any; a share that counts is of the participants or of those who were named. */
function isOfOurs(noun: string, of: string): boolean {
  return (
    noun === 'participants' || noun === 'trainees' || /the|these|those|our|its|þ|participating/u.test(of)
  );
}

/** The noun that a number stands with: the last one of a row of words without a verb or preposition. */
function nounAfter(
  text: string,
  unitOf: typeof unitOfNoun,
): { unit: 'persons' | 'companies'; noun: string; length: number } | null {
  let at = 0;
  let found: { unit: 'persons' | 'companies'; noun: string; length: number } | null = null;
  let before = '';
  for (let index = 0; index < MOST_WORDS; index += 1) {
    const match = WORD.exec(text.slice(at));
    const word = match?.groups?.['word'];
    if (!match || word === undefined) break;
    if (match[0].startsWith(',') && (index === 0 || found !== null)) break;
    const tied = (word === 'and' || word === 'or') && index > 0;
    if (tied && found !== null && !namesPeopleNext(text.slice(at + match[0].length), found.unit, unitOf))
      break;
    // "2,300 registered unemployed people": said of them before they are named.
    if (
      !tied &&
      STOP.test(word) &&
      !(SAID_OF.test(word) && endsInNoun(text.slice(at + match[0].length), unitOf))
    )
      break;
    const unit = tied ? null : unitOf(word);
    if (found !== null && unit === null && !tied) {
      if (isThing(word)) return null;
      // "Thirty-six unemployed young people".
      if (!endsInNoun(text.slice(at), unitOf)) break;
    }
    if (found === null && TIME.test(word)) return null;
    if (unit !== null && isOfStaff(before)) return null;
    at += match[0].length;
    if (unit !== null) found = { unit, noun: word, length: at };
    before = word;
  }
  return found;
}

function endsInNoun(text: string, unitOf: typeof unitOfNoun): boolean {
  const next = /^(?: \p{L}[\p{L}-]*){1,4}/u.exec(text)?.[0].split(' ').slice(1) ?? [];
  const stop = next.findIndex((word) => STOP.test(word));
  return next.slice(0, stop === -1 ? next.length : stop).some((word) => unitOf(word) !== null);
}

const STARTS_WITH_NUMBER = new RegExp(String.raw`^ ?(?:\d|(?:${NUMBER_WORD_PATTERN})(?!\p{L}))`, 'u');

/** "Women and men", "employees and their managers": what is tied on is of the same sort. */
function namesPeopleNext(text: string, unit: 'persons' | 'companies', unitOf: typeof unitOfNoun): boolean {
  if (STARTS_WITH_NUMBER.test(text)) return false;
  const words = text.split(/[ ,.;]/).filter((word) => word !== '');
  return words
    .slice(0, 2)
    .some((word, index) => unitOf(word) === unit && (index === 0 || !STOP.test(words[0] ?? '')));
}

/** No noun of its own follows: the sentence ends, or goes on with a verb or a preposition. */
function isAlone(after: string): boolean {
  if (after === '' || '.,;:!?)"”'.includes(after.charAt(0)) || after.startsWith(' (')) return true;
  const word = WORD.exec(after)?.groups?.['word'];
  return (
    word !== undefined &&
    (STOP.test(word) || /(?:ing|^planned)$/u.test(word)) &&
    !/^(?:per|than|of|a|the|each|years?)$/u.test(word)
  );
}
