/** On the page, or drawn large for a report image. */
export type ChartSize = 'screen' | 'report';

interface Sizes {
  /** Type, px: names of rows, axis ticks, and what stands beside marks. */
  readonly label: number;
  readonly tick: number;
  readonly note: number;
  /** Room for the ticks above a chart of rows, px. */
  readonly header: number;
  /** How thick a bar may get, px. */
  readonly bar: number;
  /** How large the marks are drawn, as a factor. */
  readonly mark: number;
}

export const SIZES: Record<ChartSize, Sizes> = {
  screen: { label: 13.5, tick: 12, note: 12.5, header: 20, bar: 12, mark: 1 },
  report: { label: 23, tick: 20, note: 19, header: 36, bar: 54, mark: 1.8 },
};
