import type { Lang } from '../text/lang.ts';
import type { ChartSize } from './chart-size.ts';
import type { CostRow } from './cost-row.ts';
import type { RowInteraction } from './row-frame.tsx';

/** What both layers of the cost chart are given: the scattered points, and the list of few values. */
export interface CostLayerProps {
  readonly rows: readonly CostRow[];
  readonly lang: Lang;
  readonly width: number;
  readonly size: ChartSize;
  readonly interaction: RowInteraction | null;
  /** Where the layer that takes the pointer goes: over the picture, placed by its scales. */
  readonly over: HTMLElement | null;
}
