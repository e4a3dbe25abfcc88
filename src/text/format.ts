import type { Lang } from './lang.ts';

/** Shown for a value that no document states. */
export const MISSING = '–';

const NBSP = '\u00a0';
const MINUS = '\u2212';
const LOCALE: Record<Lang, string> = { sv: 'sv-SE', en: 'en-GB' };

const formatters = new Map<string, Intl.NumberFormat>();

function formatter(lang: Lang, digits: number): Intl.NumberFormat {
  const key = `${lang}${digits}`;
  let found = formatters.get(key);
  if (!found) {
    found = new Intl.NumberFormat(LOCALE[lang], {
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    });
    formatters.set(key, found);
  }
  return found;
}

/** `9 249 253` or `9,249,253`; `–` for null. The minus sign is U+2212. */
export function formatNumber(lang: Lang, value: number | null, digits = 0): string {
  if (value === null) return MISSING;
  // Rounding first keeps "−0" from being printed.
  const rounded = Number(value.toFixed(digits));
  const text = formatter(lang, digits).format(Math.abs(rounded));
  return rounded < 0 ? `${MINUS}${text}` : text;
}

/** Exact kronor: `9 249 253 kr` or `SEK 9,249,253`. */
export function formatKronor(lang: Lang, value: number | null): string {
  if (value === null) return MISSING;
  const text = formatNumber(lang, value);
  return lang === 'sv' ? `${text}${NBSP}kr` : `SEK${NBSP}${text}`;
}

/** What a participant costs in several projects together, kronor: to whole hundreds, since the last digits tell nothing. */
export function roundedPerHead(value: number): number {
  return Math.abs(value) < 1000 ? value : Math.round(value / 100) * 100;
}

const UNKNOWN_CURRENCY: Record<Lang, string> = { sv: 'valuta ej angiven', en: 'currency not stated' };

/** An exact amount in the currency that it is published in: kronor, `1 234,50 EUR` or `EUR 1,234.50`, or a number said to lack one. */
export function formatAmount(lang: Lang, value: number, currency: string | null): string {
  if (currency === 'SEK') return formatKronor(lang, value);
  const number = formatNumber(lang, value, Number.isInteger(value) ? 0 : 2);
  if (currency === null) return `${number} (${UNKNOWN_CURRENCY[lang]})`;
  return lang === 'sv' ? `${number}${NBSP}${currency}` : `${currency}${NBSP}${number}`;
}

interface Scale {
  from: number;
  divisor: number;
  digits: number;
  sv: string;
  en: string;
}

const SCALES: readonly Scale[] = [
  { from: 1e9, divisor: 1e9, digits: 1, sv: 'mdkr', en: 'bn' },
  { from: 5e4, divisor: 1e6, digits: 1, sv: 'mnkr', en: 'm' },
  { from: 1e3, divisor: 1e3, digits: 0, sv: 'tkr', en: 'k' },
  { from: 0, divisor: 1, digits: 0, sv: 'kr', en: '' },
];

function scaleOf(value: number): Scale {
  const size = Math.abs(value);
  const last: Scale = { from: 0, divisor: 1, digits: 0, sv: 'kr', en: '' };
  return SCALES.find((scale) => size >= scale.from) ?? last;
}

/** A number with its unit behind it: `11,7 mnkr`; `SEK m` and `SEK per month` go around it: `SEK 11.7m`, `SEK 900 per month`. */
export function withUnit(number: string, unit: string): string {
  const [currency, ...rest] = unit.split(' ');
  if (currency !== 'SEK') return `${number}${NBSP}${unit}`;
  const scale = rest.length === 1;
  return `SEK${NBSP}${number}${scale ? '' : NBSP}${rest.join(' ')}`.trimEnd();
}

/** A figure and its unit apart, for tiles: `before` and `after` are smaller, "" where nothing stands there. */
export interface FigureParts {
  readonly before: string;
  readonly amount: string;
  readonly after: string;
}

/** A rounded amount for a tile: `9,2` and then `mnkr`; in English `SEK` and then `9.2m`. */
export function moneyParts(lang: Lang, value: number): FigureParts {
  const scale = scaleOf(value);
  const amount = formatNumber(lang, value / scale.divisor, scale.digits);
  return lang === 'sv'
    ? { before: '', amount, after: scale.sv }
    : { before: 'SEK', amount: `${amount}${scale.en}`, after: '' };
}

/** An exact amount for a tile: `9 249 253` and then `kr`; in English `SEK` and then `9,249,253`. */
export function kronorParts(lang: Lang, value: number): FigureParts {
  const amount = formatNumber(lang, value);
  return lang === 'sv' ? { before: '', amount, after: 'kr' } : { before: 'SEK', amount, after: '' };
}

/** `9,2 mnkr` or `SEK 9.2m`; one decimal from fifty thousand up. */
export function formatMoney(lang: Lang, value: number | null): string {
  if (value === null) return MISSING;
  const scale = scaleOf(value);
  const amount = formatNumber(lang, value / scale.divisor, scale.digits);
  return lang === 'sv' ? `${amount}${NBSP}${scale.sv}` : `SEK${NBSP}${amount}${scale.en}`;
}

/** Millions with one decimal and no unit, for a column whose head carries it: `9,2`. */
export function formatMillions(lang: Lang, value: number | null): string {
  if (value === null) return MISSING;
  const millions = value / 1e6;
  if (millions > 0 && millions < 0.005) return `<${formatNumber(lang, 0.01, 2)}`;
  return formatNumber(lang, millions, Math.abs(millions) < 0.05 && millions !== 0 ? 2 : 1);
}

/** `46,9 %` or `46.9%`. A share above 0 that would round to 0 is `<1 %`. */
export function formatPercent(lang: Lang, value: number | null, digits = 0): string {
  if (value === null) return MISSING;
  const sign = lang === 'sv' ? `${NBSP}%` : '%';
  if (digits === 0 && value > 0 && value < 0.5) return `<1${sign}`;
  return `${formatNumber(lang, value, digits)}${sign}`;
}

/** A stated rate with the decimals it was stated with, two at most: `50 %`, `67,5 %`. */
export function formatRate(lang: Lang, value: number | null): string {
  const digits = value === null || Number.isInteger(value) ? 0 : Number.isInteger(value * 10) ? 1 : 2;
  return formatPercent(lang, value, digits);
}

/** A change with its sign: `−4 %`, `+12 %`. */
export function formatChange(lang: Lang, value: number | null): string {
  if (value === null) return MISSING;
  const text = formatPercent(lang, value);
  return Number(value.toFixed(0)) > 0 ? `+${text}` : text;
}

/** A difference between two percentages: `+25,0 p.e.` or `+25.0 pp`. */
export function formatPoints(lang: Lang, value: number | null): string {
  if (value === null) return MISSING;
  const text = formatNumber(lang, value, 1);
  const sign = Number(value.toFixed(1)) > 0 ? '+' : '';
  return `${sign}${text}${NBSP}${lang === 'sv' ? 'p.e.' : 'pp'}`;
}

/** `24 mån` or `24 mo`. */
export function formatMonths(lang: Lang, value: number | null): string {
  if (value === null) return MISSING;
  return `${formatNumber(lang, value)}${NBSP}${lang === 'sv' ? 'mån' : 'mo'}`;
}

/** A count within a Swedish sentence. */
export const inSwedish = (n: number): string => formatNumber('sv', n);

/** A count within an English sentence. */
export const inEnglish = (n: number): string => formatNumber('en', n);
