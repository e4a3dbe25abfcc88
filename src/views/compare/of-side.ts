import type { MeasureId } from '../../measures/measures.ts';
import { states } from '../../questions/projects-of-mark.query.ts';
import { type Side, type TwoSlices, within } from '../../questions/two-slices.ts';
import type { MarkOf } from '../shared/mark-store.ts';

/** The projects of a side, or those of them that take part in a measure. */
export function ofSide(slices: TwoSlices, side: Side, measure: MeasureId | null): MarkOf {
  return {
    slice: within(slices.bar, slices[side]),
    within: measure === null ? null : states(measure),
    // With a slice in the bar a field may stand twice, which no slice of the table does.
    table: measure === null && slices.bar.length === 0 ? slices[side] : null,
  };
}
