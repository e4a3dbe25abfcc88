import { formatNumber } from '../text/format.ts';
import type { Lang } from '../text/lang.ts';

/** Which of two slices; A is always drawn above B. */
export type SliceSide = 'a' | 'b';

/** What each of two slices is called beside its marks. */
export type SliceNames = Readonly<Record<SliceSide, string>>;

/** `A 3, B 12`, without a side that has none; each side for itself, since a project may be on both. */
export function countBySide<Row extends { readonly side: SliceSide }>(
  rows: readonly Row[],
  count: (row: Row) => number,
  lang: Lang,
): string {
  return rows
    .filter((row) => count(row) > 0)
    .map((row) => `${row.side.toUpperCase()} ${formatNumber(lang, count(row))}`)
    .join(', ');
}
