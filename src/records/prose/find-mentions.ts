import type { Span } from '../source-text.ts';
import { FRACTIONS, NUMBER_WORD_PATTERN, NUMBER_WORDS, ROUND_WORDS } from './number-words.ts';
import { LETTER } from './phrases.ts';
import { type Counted, readCounted, readHeld } from './read-counted.ts';
import { type Unit, unitOfNoun } from './people-nouns.ts';

/** A number in a sentence with the words that belong to it; offsets count within the sentence. */
export interface Mention extends Span {
  value: number;
  unit: Unit;
  /** The noun in lower case; "" where the number stands alone or the noun is "dem". */
  noun: string;
  /** "17 av dem", "hälften av deltagarna": a part of people named before. */
  ofThem: boolean;
  /** The number has no noun of its own: only a clear context tells what it counts. */
  bare: boolean;
  /** What stands before the number and belongs to it: "högst "; "" for none. */
  modifier: string;
  /** What stands between the number and the end of its noun: " planerade deltagare". */
  words: string;
  /** "De 119 deltagarna". */
  definite: boolean;
}

const WORDS = NUMBER_WORD_PATTERN;
const ROUND = [...ROUND_WORDS.keys()].join('|');
const PARTS = [...FRACTIONS.keys()].toSorted((a, b) => b.length - a.length).join('|');
// Tried wherever a number can begin in every sentence, so it has plain letter classes.
const NUMBER = new RegExp(
  String.raw`(?:` +
    String.raw`(?<round>(?:ett )?(?:${ROUND})(?!${LETTER})|(?:ett )?\d{1,3}-tal(?!${LETTER}))|` +
    String.raw`(?<part>(?:${PARTS})(?!${LETTER}))|` +
    String.raw`(?<few>${WORDS}|ett|en|\d{1,2}) av (?<many>tre|fyra|fem|sex|sju|åtta|nio|tio|hundra|10|[3-5])(?![a-zåäöé\d])(?! av (?!dem|dessa|deltagarna))(?! (?:planerade|tänkta|beräknade))|` +
    String.raw`(?<digits>\d{1,3}(?: \d{3})+|\d{1,6}(?:,\d{1,2})?)(?![\d/]|[.:]\d)|` +
    String.raw`(?<word>${WORDS})(?!${LETTER})(?!-)` +
    String.raw`)(?: \((?:\d{1,4}|${LETTER}{2,22})\))?`,
  'y',
);
// The first three letters of everything that may be a number, so that most words need no pattern.
const BEGINS = new Uint8Array(0x1_00_00);
for (const word of [...NUMBER_WORDS.keys(), ...ROUND_WORDS.keys(), ...FRACTIONS.keys(), 'en ', 'ett'])
  BEGINS[lettersAt(word, 0)] = 1;
// What a number cannot follow: it would be the end of a word, a date or a range.
const GLUED = flags('abcdefghijklmnopqrstuvwxyzåäöé0123456789/.,:–-');

/** One number for three letters; others may have the same, which then are looked at in vain. */
function lettersAt(text: string, at: number): number {
  const start = (text.charCodeAt(at) << 10) ^ (text.charCodeAt(at + 1) << 5);
  return (start ^ text.charCodeAt(at + 2)) & 0xff_ff;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** One flag a character code; codes beyond it are no member. */
function flags(characters: string): Uint8Array {
  const table = new Uint8Array(0x2014);
  for (const character of characters) table[character.charCodeAt(0)] = 1;
  return table;
}
// How far back the words before a number can change what it means, in characters.
const BEFORE = 60;
const MODIFIER =
  /(?:(?:ca\.?|cirka|c:a|omkring|runt|ungefär|drygt|knappt|nära|närmare|nästan|uppemot|upp (?:till|emot)|högst|max|maximalt|minst|lägst|åtminstone|totalt|sammanlagt|sammantaget|tillsammans|ytterligare|hela|bara|endast|över|mer än|fler än) )+$/iu;
const DEFINITE = /(?:^|[^\p{L}])(?<word>de|dessa|våra|alla|samtliga|projektets) $/iu;
// What makes a number something else than a count: a date, a clock time, a grade, a code.
const BEFORE_NO_COUNT =
  /(?<!\p{L})(?:kl\.?|klockan|årskurs|steg|fas|etapp|kapitel|nr|nummer|mål|delmål|po|programområde|sida|punkt|lag|§|tel|år|under|åren|åk|sgi|nivå|version|del|ålder(?:n)?|åldrarna|fyller|fyllt|fyllde|fylla) (?:\d{1,2} (?:och|till|eller) )?$/iu;
// "fick 17 jobb": 17 of them got one.
const GOT =
  /(?:(?<!\p{L})(?:fick|hade|har|fått|fullföljde|slutförde|påbörjade|tog|klarade|avlade|erhöll)(?: i dag| nu| redan)?|,|(?<!\p{L})(?:och|samt)) $/u;
const RANGE_BEFORE = new RegExp(
  String.raw`\d ?[–-] ?$|mellan $|(?:\d|(?<!\p{L})(?:${WORDS})) (?:till|eller) $`,
  'iu',
);
const RANGE_AFTER = new RegExp(
  String.raw`^(?: ?[–-] ?\d| (?:till|och|eller) (?:\d|(?:${WORDS})(?!\p{L})))`,
  'iu',
);
// "Ökat från 12 till 48": the second is the number now.
const GROWN_FROM = /(?:öka|väx|vuxit|utöka|utvidga|gått|går)\p{L}*(?: [^\s,.;]+){0,3} från \S+ till $/iu;
const BETWEEN = /(?:mellan|grupper om|grupp om|grupp på) (?:\S+ (?:och|till|eller|[–-]) )?$/iu;

const OF_BEFORE = /(?:^|[^\p{L}])av (?:de |totalt |sammanlagt )?$/u;
const OF_THINGS_DONE = /^ \p{L}{3,}(?:ade|da|ta) \p{L}{3,}(?:ar|er|or|ikat|bevis|intyg|kort)(?!\p{L})/u;

/**
 * Every number of a sentence that counts people, companies or a share of them, left to right.
 *
 * @param sentence In lower case.
 */
export function findMentions(sentence: string): Mention[] {
  const mentions: Mention[] = [];
  for (let at = 0, glued = false; at < sentence.length; at += 1) {
    if (!glued && (isDigit(sentence.charCodeAt(at)) || BEGINS[lettersAt(sentence, at)] === 1)) {
      NUMBER.lastIndex = at;
      const match = NUMBER.exec(sentence);
      const mention = match && readMatch(sentence, match);
      if (mention !== null) mentions.push(mention);
      if (match !== null) at += match[0].length - 1;
    }
    glued = GLUED[sentence.charCodeAt(at)] === 1;
  }
  return mentions;
}

function readMatch(sentence: string, match: RegExpExecArray): Mention | null {
  const { part, few } = match.groups ?? {};
  const share = part !== undefined || few !== undefined;
  const from = Math.max(0, match.index - BEFORE);
  const before = sentence.slice(from, match.index);
  const after = sentence.slice(match.index + match[0].length);
  // Most numbers count something else, so that is found out first.
  const counted =
    apposition(sentence.slice(0, match.index), after) ??
    readCounted(after, share) ??
    (GOT.test(before) ? readHeld(after) : null);
  // "Av 70 påbörjade utbildningar": the courses are counted.
  if (counted?.bare && OF_BEFORE.test(before) && OF_THINGS_DONE.test(after)) return null;
  const value = counted === null ? null : valueOf(match.groups ?? {});
  if (counted === null || value === null) return null;
  if (
    (counted.unit !== 'share' && !Number.isInteger(value)) ||
    (counted.noun === '' && isYear(match[0], value))
  )
    return null;
  const modifier = MODIFIER.exec(before);
  const start = modifier === null ? match.index : from + modifier.index;
  const leading = sentence.slice(from, start);
  if (BETWEEN.test(before) || (!share && isRange(leading, after))) return null;
  if (
    counted.unit !== 'share' &&
    BEFORE_NO_COUNT.test(leading) &&
    !leading.endsWith('(mål ') &&
    !/under(?:\s\S+)? $/iu.test(modifier?.[0] ?? '')
  )
    return null;
  const definite = DEFINITE.exec(leading)?.groups?.['word'];
  return {
    value,
    start: start - (definite === undefined ? 0 : definite.length + 1),
    end: match.index + match[0].length + counted.length,
    unit: counted.unit,
    noun: counted.noun,
    modifier: modifier?.[0] ?? '',
    words: after.slice(0, counted.length),
    ofThem: counted.ofThem,
    bare: counted.bare,
    definite:
      definite !== undefined ||
      / (?:stycken|till antalet)$/u.test(sentence.slice(0, match.index + match[0].length + counted.length)),
  };
}

/** "Deltagarna, omkring 70 stycken, …": the noun stands before its number. */
function apposition(before: string, after: string): Counted | null {
  const tail = /^ (?:stycken|till antalet)(?!\p{L})/u.exec(after);
  const noun =
    tail && /(?<noun>\p{L}+na)(?:,| var| är| blev) (?:\p{L}+ ){0,2}$/u.exec(before)?.groups?.['noun'];
  // Those who teach or lead are told so as well, and are no participants.
  const unit =
    noun &&
    !/(?:lärarna|lotsarna|tolkarna|instruktörerna|ledarna|stödjarna|handledarna|coacherna|pedagogerna|vägledarna|mentorerna|faddrarna|kuratorerna)$/u.test(
      noun,
    )
      ? unitOfNoun(noun)
      : null;
  if (!tail || !noun || unit === null) return null;
  return { unit, noun, ofThem: false, bare: false, length: tail[0].length };
}

function valueOf(groups: Record<string, string | undefined>): number | null {
  const { round, part, few, many, digits, word } = groups;
  if (round !== undefined) {
    const name = round.replace(/^ett /u, '');
    return ROUND_WORDS.get(name) ?? Number.parseInt(name, 10);
  }
  if (part !== undefined) return FRACTIONS.get(part) ?? null;
  if (few !== undefined && many !== undefined) return shareOf(numberOf(few), numberOf(many));
  return digits === undefined ? numberOf(word ?? '') : Number(digits.replace(/ /g, '').replace(',', '.'));
}

function numberOf(text: string): number {
  return NUMBER_WORDS.get(text) ?? (/^e(?:n|tt)$/.test(text) ? 1 : Number(text));
}

/** "Två av tre" in per cent; more than the whole is no share. */
function shareOf(few: number, many: number): number | null {
  return few >= many ? null : Math.round((1000 * few) / many) / 10;
}

/** "80–100", "mellan 80 och 100", "åtta till tio": the true number lies somewhere between. */
function isRange(before: string, after: string): boolean {
  if (GROWN_FROM.test(before)) return false;
  return RANGE_AFTER.test(after) ? !/^ och /iu.test(after) : RANGE_BEFORE.test(before);
}

function isYear(printed: string, value: number): boolean {
  return /^\d{4}$/.test(printed) && value >= 1900 && value <= 2100;
}
