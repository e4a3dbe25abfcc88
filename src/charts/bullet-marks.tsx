import type { ProjectRow } from './project-row.ts';

interface BulletMarksProps {
  counts: Pick<ProjectRow, 'planned' | 'actual' | 'target' | 'result'>;
  /** Where a count lies, px. */
  x: (count: number) => number;
  /** The middle of the bars, px. */
  middle: number;
  /** Size of the marks; 1 is that of a row on the screen. */
  mark: number;
}

/**
 * Four counts of people on one scale: ring planned, pale bar with an end edge actual, solid bar outcome, upright tick
 * target. What is not stated is not drawn.
 */
export function BulletMarks({ counts, x, middle, mark }: BulletMarksProps) {
  const { planned, actual, target, result } = counts;
  const zero = x(0);
  return (
    <>
      {planned !== null && actual === null && (
        <path
          d={`M${zero} ${middle}H${x(planned)}`}
          stroke="var(--ctl)"
          strokeWidth={mark}
          strokeDasharray={`${1.5 * mark} ${2.5 * mark}`}
        />
      )}
      {actual !== null && (
        <>
          <rect
            x={zero}
            y={middle - 4.5 * mark}
            width={x(actual) - zero}
            height={9 * mark}
            fill="var(--lingon-soft)"
          />
          <rect
            x={x(actual) - 1.6 * mark}
            y={middle - 4.5 * mark}
            width={1.6 * mark}
            height={9 * mark}
            fill="var(--lingon)"
          />
        </>
      )}
      {result !== null && (
        <rect
          x={zero}
          y={middle - 2.5 * mark}
          width={x(result) - zero}
          height={5 * mark}
          fill="var(--lingon)"
        />
      )}
      {target !== null && (
        <rect
          x={x(target) - 1.3 * mark}
          y={middle - 6.2 * mark}
          width={2.6 * mark}
          height={12.4 * mark}
          fill="var(--ink)"
          stroke="var(--card)"
          strokeWidth={2 * mark}
          paintOrder="stroke"
        />
      )}
      {planned !== null && (
        <circle
          cx={x(planned)}
          cy={middle}
          r={4 * mark}
          fill="var(--card)"
          stroke="var(--slate)"
          strokeWidth={2 * mark}
        />
      )}
    </>
  );
}
