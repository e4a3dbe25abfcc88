const ONES =
  'en två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton arton nitton'.split(
    ' ',
  );
const TENS: readonly (readonly [string, number])[] = [
  ['tjugo', 20],
  ['trettio', 30],
  ['fyrtio', 40],
  ['femtio', 50],
  ['sextio', 60],
  ['sjuttio', 70],
  ['åttio', 80],
  ['nittio', 90],
];

/** Number words from two to a hundred, in lower case. "En" and "ett" are articles and no numbers. */
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map([
  ...ONES.map((word, index) => [word, index + 1] as const).slice(1),
  ...TENS.flatMap(([ten, value]) => [
    [ten, value] as const,
    ...ONES.slice(0, 9).map((one, index) => [ten + one, value + index + 1] as const),
    [`${ten}ett`, value + 1] as const,
  ]),
  ['hundra', 100] as const,
  ['etthundra', 100] as const,
]);
