import { type ChartSize, SIZES } from './chart-size.ts';

/** Where the names of the projects stand: in a column of their own, left of the bars, or above each bar. */
type RowLabels = 'none' | 'beside' | 'above';

/** How a chart of project rows is laid out. Charts with the same pitch and rows line up. */
export interface RowLayout {
  readonly width: number;
  /** Height of a row, px. */
  readonly pitch: number;
  readonly size: ChartSize;
  readonly labels: RowLabels;
}

const WIDEST_NAMES = 0.3;
const GAP = 10;
/** A bar on the page that shares its row with no other chart, px: words fit in it. */
const THICKEST_ALONE = 18;

/** Height of a chart with `count` rows, px. */
export function rowChartHeight(count: number, { pitch, size }: Pick<RowLayout, 'pitch' | 'size'>): number {
  return SIZES[size].header + count * pitch;
}

/** Width of the column of names, px. */
export function namesWidth({ width, labels }: RowLayout): number {
  return labels === 'beside' ? Math.round(width * WIDEST_NAMES) : 0;
}

/** Room for a name, px. */
export function nameRoom(layout: RowLayout): number {
  return layout.labels === 'beside' ? namesWidth(layout) - GAP : layout.width * 0.72;
}

/** How thick the bars are, px. */
export function barThickness({ pitch, size, labels }: RowLayout): number {
  const room = labels === 'above' ? pitch - SIZES[size].label * 1.5 - 8 : pitch * 0.64;
  return Math.max(
    6,
    Math.min(room, size === 'screen' && labels !== 'none' ? THICKEST_ALONE : SIZES[size].bar),
  );
}

/** Middle of the bar of a row whose top is at `top`, px. */
export function barMiddle(top: number, layout: RowLayout): number {
  if (layout.labels !== 'above') return top + layout.pitch / 2;
  return top + layout.pitch - 6 - barThickness(layout) / 2;
}

/** Base line of the name above a bar, px. */
export function nameAbove(top: number, { size }: RowLayout): number {
  return top + SIZES[size].label * 1.15;
}
