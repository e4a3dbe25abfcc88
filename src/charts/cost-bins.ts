import type { Lang } from '../text/lang.ts';
import type { ChartSize } from './chart-size.ts';
import type { Chosen } from './mark-keys.tsx';

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
  /** Choosing a box; null for a picture that nobody can point at. */
  readonly onChoose: ((bin: CostBin, chosen: Chosen) => void) | null;
}
