const ONES =
  'en två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton arton nitton'.split(
    ' ',
  );
const TENS = 'tjugo trettio fyrtio femtio sextio sjuttio åttio nittio'.split(' ');

const UP_TO_99: readonly (readonly [string, number])[] = [
  ...ONES.map((word, index) => [word, index + 1] as const).slice(1),
  ...TENS.flatMap((ten, index) => {
    const value = (index + 2) * 10;
    const sums = ONES.slice(0, 9).map((one, unit) => [ten + one, value + unit + 1] as const);
    return [[ten, value] as const, ...sums, [`${ten}ett`, value + 1] as const];
  }),
];

/** Number words from two to 999, in lower case. "En" and "ett" are articles and no numbers. */
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map([
  ...UP_TO_99,
  ...['', 'ett', ...ONES.slice(1, 9)].flatMap((count, index) => {
    const hundreds = Math.max(1, index) * 100;
    const sums = UP_TO_99.map(([word, value]) => [`${count}hundra${word}`, hundreds + value] as const);
    return [[`${count}hundra`, hundreds] as const, ...sums];
  }),
]);

const BELOW_100 =
  `(?:${TENS.join('|')})(?:${['ett', ...ONES.slice(0, 9)].join('|')})?|` +
  `${ONES.slice(9).join('|')}|${ONES.slice(1, 9).join('|')}`;

/** The same words as a pattern, short enough to be tried at every word of a text. */
export const NUMBER_WORD_PATTERN = `${BELOW_100}|(?:ett|${ONES.slice(1, 9).join('|')})?hundra(?:${BELOW_100})?`;

/** "Ett femtiotal" is 50, "ett hundratal" 100; "hundratals" and "ett par" are no numbers. */
export const ROUND_WORDS: ReadonlyMap<string, number> = new Map([
  ['tiotal', 10],
  ['tolvtal', 12],
  ['femtontal', 15],
  ['dussin', 12],
  ...TENS.map((ten, index) => [`${ten}tal`, (index + 2) * 10] as const),
  ...TENS.map((ten, index) => [`${ten}femtal`, (index + 2) * 10 + 5] as const),
  ['hundratal', 100],
]);

const PARTS: readonly (readonly [string, number])[] = [
  ['hälften', 50],
  ['halva', 50],
  ['varannan', 50],
  ['en tredjedel', 33.3],
  ['var tredje', 33.3],
  ['två tredjedelar', 66.7],
  ['en fjärdedel', 25],
  ['var fjärde', 25],
  ['tre fjärdedelar', 75],
  ['en femtedel', 20],
  ['var femte', 20],
  ['två femtedelar', 40],
  ['tre femtedelar', 60],
  ['fyra femtedelar', 80],
  ['en sjättedel', 16.7],
  ['var sjätte', 16.7],
  ['en sjundedel', 14.3],
  ['var sjunde', 14.3],
  ['en åttondel', 12.5],
  ['var åttonde', 12.5],
  ['en tiondel', 10],
  ['var tionde', 10],
  ['vartannat', 50],
  ['vart tredje', 33.3],
  ['vart fjärde', 25],
  ['vart femte', 20],
  ['vart tionde', 10],
];

/** Parts of a whole, in per cent with one decimal: "en dryg tredjedel" is taken for the third itself. */
export const FRACTIONS: ReadonlyMap<string, number> = new Map([
  ...PARTS,
  ...PARTS.filter(([name]) => name.startsWith('en ')).flatMap(([name, part]) =>
    ['en dryg', 'en knapp', 'en god'].map((about) => [name.replace('en', about), part] as const),
  ),
]);
