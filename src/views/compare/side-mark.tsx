import type { Side } from '../../questions/two-slices.ts';

/** The letter of a side: a ring for A, filled for B, as their marks in the table. */
export function SideMark({ side }: { side: Side }) {
  return (
    <span className={`side-mark side-mark-${side}`} aria-hidden="true">
      {side.toUpperCase()}
    </span>
  );
}
