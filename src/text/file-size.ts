import { formatNumber } from './format.ts';
import type { Lang } from './lang.ts';

const UNITS = ['B', 'kB', 'MB', 'GB'] as const;

/** Bytes as files are counted, in thousands: `12,3 MB`. */
export function formatSize(lang: Lang, bytes: number): string {
  let [value, unit] = [bytes, 0];
  while (value >= 999.5 && unit < UNITS.length - 1) {
    value /= 1000;
    unit += 1;
  }
  return `${formatNumber(lang, value, unit === 0 || value >= 100 ? 0 : 1)}\u00a0${UNITS[unit]}`;
}
