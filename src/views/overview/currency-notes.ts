import type { CurrencyRow } from '../../questions/currencies.query.ts';
import { formatAmount, formatNumber } from '../../text/format.ts';
import { kpiText } from '../../text/kpi-text.ts';
import type { Lang } from '../../text/lang.ts';

/** What each other currency comes to by itself, and the whole slice in euro where the rates allow it. */
export function currencyNotes(rows: readonly CurrencyRow[], projects: number, lang: Lang): string[] {
  const text = kpiText[lang];
  const [first] = rows;
  const each = rows.map(({ currency, n, cost_sum, n_cost }) => {
    const count = formatNumber(lang, n);
    // Amounts whose currencies nobody knows may be in several.
    if (currency === null) return text.noCurrency(count);
    const cost = cost_sum === null ? null : formatAmount(lang, cost_sum, currency);
    return text.inCurrency(currency, count, cost, formatNumber(lang, n_cost));
  });
  if (first === undefined || first.euro_sum === null) return each;
  const euro = formatAmount(lang, Math.round(first.euro_sum), 'EUR');
  return [...each, text.allInEuro(euro, formatNumber(lang, first.n_euro), formatNumber(lang, projects))];
}
