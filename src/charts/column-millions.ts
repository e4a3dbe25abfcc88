import { formatMillions, formatNumber } from '../text/format.ts';
import type { Lang } from '../text/lang.ts';

const SMALLEST_SHOWN = 5000;

/** Kronor as millions for a column whose head carries the unit; an amount too small for two decimals is never 0,00. */
export function columnMillions(lang: Lang, value: number | null): string {
  if (value !== null && value > 0 && value < SMALLEST_SHOWN) return `<${formatNumber(lang, 0.01, 2)}`;
  return formatMillions(lang, value);
}
