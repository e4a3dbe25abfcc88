import { type Side, type TwoSlices, within } from '../../questions/two-slices.ts';
import { useCorrected } from '../shared/use-corrected.ts';

/** Facts that were put right by hand on either side, and of all projects on either. */
export type CorrectedSides = Readonly<Record<Side | 'all', ReturnType<typeof useCorrected>>>;

export function useCorrectedSides({ bar, a, b }: TwoSlices): CorrectedSides {
  const [one, other] = [within(bar, a), within(bar, b)];
  return { all: useCorrected(one, other), a: useCorrected(one), b: useCorrected(other) };
}
