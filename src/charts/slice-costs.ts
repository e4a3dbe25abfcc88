import type { SliceSide } from './slice-side.ts';

/** A project's cost per actual participant, kronor. */
export interface SliceDot {
  readonly side: SliceSide;
  readonly id: string;
  readonly title: string | null;
  readonly group: 'esf' | 'leader' | 'interreg' | null;
  readonly cost_per: number;
  /** In current prices. */
  readonly current: number;
  readonly small_n: boolean;
}

/** How the costs of one slice spread; quantiles from three projects on. Kronor per actual participant. */
export interface SliceSpread {
  readonly side: SliceSide;
  readonly n_eligible: number;
  readonly n_preparatory: number;
  readonly n: number;
  readonly n_unpriced: number;
  readonly n_outturn: number;
  readonly n_zero: number;
  readonly min: number | null;
  readonly tenth: number | null;
  readonly quarter: number | null;
  readonly median: number | null;
  readonly three_quarters: number | null;
  readonly ninetieth: number | null;
  readonly max: number | null;
}

export interface SliceCosts {
  /** None for a slice with too many to be drawn one by one. */
  readonly dots: readonly SliceDot[];
  readonly spreads: readonly SliceSpread[];
}

/** A slice that is told by its quantiles, not project by project. */
export function isStrip(spread: SliceSpread, dots: readonly SliceDot[]): boolean {
  return spread.n > 0 && !dots.some(({ side }) => side === spread.side);
}
