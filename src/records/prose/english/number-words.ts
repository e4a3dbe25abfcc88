const ONES =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const VALUES: ReadonlyMap<string, number> = new Map([
  ['a', 1],
  ...ONES.map((word, index) => [word, index + 1] as const),
  ...TENS.map((word, index) => [word, (index + 2) * 10] as const),
]);

const BELOW_100 = `(?:${TENS.join('|')})(?:[- ](?:${ONES.slice(0, 9).join('|')}))?|${ONES.slice(9).join('|')}|${ONES.slice(1, 9).join('|')}`;

/** Number words from two to 9,999, in lower case. "One" is as often a pronoun and is left out. */
export const NUMBER_WORD_PATTERN = `(?:a|${ONES.slice(0, 9).join('|')}) (?:hundred|thousand)(?: and (?:${BELOW_100}))?|a dozen|${BELOW_100}`;

/** The value of words that match the pattern; null for others. "One" counts here, as in "one in five". */
export function numberOfWords(words: string): number | null {
  if (words === 'a dozen') return 12;
  let sum = 0;
  for (const word of words.split(/[- ]/)) {
    const value = VALUES.get(word);
    if (word === 'hundred') sum *= 100;
    else if (word === 'thousand') sum *= 1000;
    else if (value !== undefined) sum += value;
    else if (word !== 'and') return null;
  }
  return sum;
}

/** Parts of a whole, in per cent with one decimal. */
const FRACTIONS: ReadonlyMap<string, number> = new Map([
  ['half', 50],
  ['every second', 50],
  ['every other', 50],
  ['a third', 33.3],
  ['every third', 33.3],
  ['two thirds', 66.7],
  ['a quarter', 25],
  ['every fourth', 25],
  ['three quarters', 75],
  ['a fifth', 20],
  ['every fifth', 20],
  ['two fifths', 40],
  ['three fifths', 60],
  ['four fifths', 80],
  ['a sixth', 16.7],
  ['a tenth', 10],
  ['every tenth', 10],
]);

/** A fraction as it may be printed: "one third", "two-thirds", "one half". */
export const FRACTION_PATTERN =
  '(?:a |one |another )?(?:half|third|quarter|fifth|sixth|tenth)|two[ -]thirds|three[ -]quarters|(?:two|three|four)[ -]fifths|every (?:second|other|third|fourth|fifth|tenth)';

/** What a printed fraction is in per cent; null where it is none. */
export function fractionOf(printed: string): number | null {
  const plain = printed
    .replace('-', ' ')
    .replace(/^(?:one|another) /, 'a ')
    .replace(/^a half$/, 'half');
  return FRACTIONS.get(plain) ?? null;
}
