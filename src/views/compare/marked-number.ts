/**
 * A sentence in three: what comes before the number that was read from it, that number in digits as the sentence has
 * it, and the rest. A number that stands in words is not marked: then all comes before.
 */
export function markedNumber(quote: string, value: number): readonly [string, string, string] {
  if (!Number.isFinite(value)) return [quote, '', ''];
  const [whole = '', decimals] = String(value).split('.');
  const digits = whole.replaceAll(/\B(?=(\d{3})+$)/g, '[\\s\\u00a0.]?');
  const number = decimals === undefined ? digits : `${digits}[.,]${decimals}`;
  const found = new RegExp(`(?<![\\d.,/-])${number}(?![\\d/]|[.,-]\\d)`, 'u').exec(quote);
  if (!found) return [quote, '', ''];
  const end = found.index + found[0].length;
  return [quote.slice(0, found.index), found[0], quote.slice(end)];
}
