const SPACE = '\u00a0';

/** "9 249 253" or "46,9" with no-break spaces; `language` decides the decimal mark. */
export function formatNumber(value: number, language: 'sv' | 'en'): string {
  const [whole = '', decimals] = value.toString().split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, language === 'sv' ? SPACE : ',');
  return decimals === undefined ? grouped : `${grouped}${language === 'sv' ? ',' : '.'}${decimals}`;
}

/** An amount with its unit, "kr" in Swedish for SEK. */
export function formatMoney(value: number, currency: string | null, language: 'sv' | 'en'): string {
  const unit = currency === 'SEK' && language === 'sv' ? 'kr' : (currency ?? '');
  return `${formatNumber(value, language)}${SPACE}${unit}`.trimEnd();
}
