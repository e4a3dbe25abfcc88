// Folded headers: `Total project costs £m`, `v tis. Kč`, `T€`, `miljoner kronor`.
const MILLIONS =
  /[€£$]\s?m(?:n|io|ill)?(?!\p{L})|(?<!\p{L})(?:eur|sek|pln|czk|huf|ron|dkk|gbp)\s?m(?:n|io)?(?!\p{L})|(?<!\p{L})(?:m[€£]|mn|mio|mln|million\p{L}*|miljo\p{L}*|milion\p{L}*|millio\p{L}*|mkr|meur)(?!\p{L})/iu;
const THOUSANDS =
  /(?<!\p{L})(?:t€|t eur|teur|tkr|tsek|tsd|thousand\p{L}*|tusen\p{L}*|tausend\p{L}*|tis|tys|tisic\p{L}*|ezer|millier\p{L}*|miles de|migliaia|keur|k€|ths)(?!\p{L})|(?:in |['’])000/iu;

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
