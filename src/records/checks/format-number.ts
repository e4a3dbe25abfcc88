const SPACE = '\u00a0';

/** "9 249 253" or "46,9" with no-break spaces; `language` decides the decimal mark. */
export function formatNumber(value: number, language: 'sv' | 'en'): string {
  const [whole = '', decimals] = value.toString().replace('-', '\u2212').split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, language === 'sv' ? SPACE : ',');
  return decimals === undefined ? grouped : `${grouped}${language === 'sv' ? ',' : '.'}${decimals}`;
}

/** An amount with its currency: "9 249 253 kr", "1 000 EUR"; in English "SEK 9,249,253", "EUR 1,000". */
export function formatMoney(value: number, currency: string | null, language: 'sv' | 'en'): string {
  const number = formatNumber(value, language);
  if (currency === null) return number;
  if (language === 'en') return `${currency}${SPACE}${number}`;
  return `${number}${SPACE}${currency === 'SEK' ? 'kr' : currency}`;
}
