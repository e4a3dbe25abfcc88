import type { Lang } from '../text/lang.ts';
import type { ChartSize } from './chart-size.ts';

/** How many projects lie within a range of costs and a range of participants; see `binEdges`. */
export interface CostBin {
  readonly people_bin: number;
  readonly cost_bin: number;
  readonly n: number;
  /** Of n, those counted by the participants who took part; the others by those planned. */
  readonly n_actual: number;
}

export interface DensityChartProps {
  readonly bins: readonly CostBin[];
  readonly lang: Lang;
  readonly width: number;
  readonly height: number;
  readonly size: ChartSize;
}

/** So many bins to each power of ten. */
const PER_DECADE = 4;

/** From which value on a bin holds values, and where the next begins. */
export function binEdges(bin: number): { from: number; to: number } {
  return { from: 10 ** (bin / PER_DECADE), to: 10 ** ((bin + 1) / PER_DECADE) };
}
