import type { Unit } from '../../measures/measure.ts';
import { compareSlicesText } from '../../text/compare-slices-text.ts';
import { formatKronor, formatMoney, formatNumber, formatPercent, roundedPerHead } from '../../text/format.ts';
import type { Lang } from '../../text/lang.ts';

/** A figure as it is read: sums of money rounded, costs per participant to whole hundreds, shares to `decimals`. */
export function inUnit(lang: Lang, unit: Unit, value: number, decimals = 1): string {
  if (unit === 'percent') return formatPercent(lang, value, decimals);
  if (unit === 'kr') return formatMoney(lang, value);
  if (unit === 'kr-per-participant') return formatKronor(lang, roundedPerHead(value));
  return exactly(lang, unit, value);
}

/** A single project's figure as its own screen says it: costs per participant are not rounded. */
export function ofProject(lang: Lang, unit: Unit, value: number): string {
  return unit === 'kr-per-participant' ? exactly(lang, unit, value) : inUnit(lang, unit, value);
}

/** The same to the last krona. */
export function exactly(lang: Lang, unit: Unit, value: number): string {
  if (unit === 'kr' || unit === 'kr-per-participant') return formatKronor(lang, value);
  if (unit === 'percent') return formatPercent(lang, value, 1);
  if (unit === 'months') return compareSlicesText[lang].months(formatNumber(lang, value, 1));
  return formatNumber(lang, value);
}

/** A difference with its sign before the unit: `+1,3 mnkr`, `−SEK 9,000`. */
export function signed(lang: Lang, unit: Unit, value: number): string {
  const size = inUnit(lang, unit, Math.abs(value));
  if (value === 0) return size;
  return `${value > 0 ? '+' : '\u2212'}${size}`;
}
