const COUNT =
  /^(?<about>ca\.?|cirka|c:a|minst|högst|upp till|drygt)? {0,2}(?<number>\d{1,3}(?:[ .]\d{3})+|\d{1,7})(?: {0,2}(?:st|(?:unika )?(?:personer|deltagare|individer)))?(?:\.|\*| \((?:varav )?(?=\d)(?!(?:19|20)\d\d[^()\p{L}]{0,12}\))(?:(?!ändr|revider|höj|utök|år)[^()]){1,60}\))?$/iu;
const RATE = /^(?<number>\d{1,3}(?:[.,]\d{1,2})?) ?(?:%|procent)\.?$/iu;

/** The number of people a field gives; null for a range, a text or anything else. */
export function parseCount(text: string): number | null {
  const number = COUNT.exec(text)?.groups?.['number'];
  return number === undefined ? null : Number(number.replace(/[ .]/g, ''));
}

/** A rate in per cent, 0–100; null when no per cent sign stands with it. */
export function parseRate(text: string): number | null {
  const number = RATE.exec(text)?.groups?.['number'];
  const value = number === undefined ? null : Number(number.replace(',', '.'));
  return value === null || value > 100 ? null : value;
}
