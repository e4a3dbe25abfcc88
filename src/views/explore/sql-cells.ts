import { formatNumber, MISSING } from '../../text/format.ts';
import type { Lang } from '../../text/lang.ts';
import type { Cell } from '../../warehouse/engine.ts';

const MOST_DECIMALS = 4;

/** How the numbers of a column are printed: years without a space, others with the decimals that they need. */
export function numberFormat(values: readonly Cell[], lang: Lang): (value: Cell) => string {
  const numbers = values.filter((value) => typeof value === 'number');
  const years =
    numbers.length > 0 && numbers.every((value) => Number.isInteger(value) && value >= 1900 && value <= 2100);
  const large = numbers.some((value) => Math.abs(value) >= 1000);
  const decimals = Math.max(0, ...numbers.map((value) => decimalsOf(value)));
  const shown = Math.min(decimals, large ? 2 : MOST_DECIMALS);
  return (value) => {
    if (value === null) return MISSING;
    if (typeof value !== 'number' || !Number.isFinite(value)) return String(value);
    return years
      ? String(value)
      : formatNumber(lang, value, Number.isInteger(value) && decimals === 0 ? 0 : shown);
  };
}

function decimalsOf(value: number): number {
  const [, fraction = ''] = String(value).split('.');
  return fraction.includes('e') ? MOST_DECIMALS : fraction.length;
}

/** The column that bars are drawn of unless another is chosen: the last of numbers; -1 where there is none. */
export function firstChartColumn(columns: readonly { readonly numeric: boolean }[]): number {
  return columns.findLastIndex(({ numeric }) => numeric);
}
