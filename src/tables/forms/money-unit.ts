// Folded headers: `Total project costs £m`, `v tis. Kč`, `T€`, `miljoner kronor`, `mil. lei`, `Budget (1 000 €)`.
const MONEY = '(?:€|£|eur|euro|euros|kr|sek|dkk|nok|pln|zl|kc|czk|ft|huf|ron|lei|kn|hrk|лв|bgn)';
const word = (words: string): string => `(?<!\\p{L})(?:${words})(?!\\p{L})`;
const MILLIONS = new RegExp(
  [
    String.raw`[€£$]\s?m(?:n|io|ill)?(?!\p{L})`,
    String.raw`(?<!\p{L})(?:eur|sek|pln|czk|huf|ron|dkk|gbp)\s?m(?:n|io)?(?!\p{L})`,
    word(
      String.raw`m[€£]|mn|mio|mln|mill|milj|mkr|mnkr|msek|mdkk|mczk|mpln|meur|mft|млн|εκατ|miljo[eno]\p{L}*|million\p{L}*|milion\p{L}*|millio\p{L}*|милион\p{L}*|εκατομμ\p{L}*`,
    ),
    String.raw`(?<!\p{L})mil\.\s?${MONEY}(?!\p{L})`,
  ].join('|'),
  'iu',
);
const THOUSANDS = new RegExp(
  [
    word(
      String.raw`t€|t eur|teur|tkr|tsek|kkr|ksek|keur|k€|eft|tsd|ths|tis|tys|tukst|tuh|хил|χιλ|thousand\p{L}*|tusen\p{L}*|tausend\p{L}*|tuhat\p{L}*|tuhans\p{L}*|tisic\p{L}*|ezer|millier\p{L}*|miles de|migliaia|хиляд\p{L}*|χιλιαδ\p{L}*`,
    ),
    String.raw`(?<!\p{L})mil\s${MONEY}(?!\p{L})`,
    String.raw`(?:in |['’])000`,
    // Of amounts over a thousand other headers tell.
    String.raw`[([,]\s?(?:in |i )?1[\s.,]?000\s?${MONEY}(?!\p{L})`,
  ].join('|'),
  'iu',
);

/** What the amounts under a header are to be multiplied by: 1, 1 000 or 1 000 000. */
export function unitOf(header: string): 1 | 1_000 | 1_000_000 {
  const folded = header.normalize('NFD').replace(/\p{M}/gu, '');
  if (MILLIONS.test(folded)) return 1_000_000;
  return THOUSANDS.test(folded) ? 1_000 : 1;
}

/** Half of the operations of a list costing more than this, in any of the Union's currencies, is none. */
const TOO_LARGE = 1e11;

/** The unit that a header names, unless the amounts are whole already: `1434364` under `£m`. */
export function plausibleUnit(header: string, numbers: Float64Array): 1 | 1_000 | 1_000_000 {
  const unit = unitOf(header);
  if (unit === 1) return unit;
  const known = numbers.filter((number) => number > 0).toSorted();
  return (known[known.length >> 1] ?? 0) * unit > TOO_LARGE ? 1 : unit;
}
