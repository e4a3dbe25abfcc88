const MOST_SQUARES = 24;
const SCALED_SQUARES = 20;
const PITCH = 6;

/**
 * How many of the projects state a fact: one square each up to 24 projects, else 20 squares in proportion.
 * A fact that some but not all state never looks full or empty. The words beside it carry the figures.
 */
export function CoverageStrip({ withFact, of }: { withFact: number; of: number }) {
  const squares = of <= MOST_SQUARES ? of : SCALED_SQUARES;
  const filled = filledSquares(withFact, of, squares);
  return (
    <svg
      width={Math.max(squares * PITCH - 1, 0)}
      height={9}
      aria-hidden="true"
      className="coverage-strip in-px"
    >
      {Array.from({ length: squares }, (_, index) => (
        <rect
          key={index}
          x={index * PITCH + 0.5}
          y={0.5}
          width={4}
          height={8}
          rx={1}
          fill={index < filled ? 'var(--ink-2)' : 'none'}
          stroke={index < filled ? 'var(--ink-2)' : 'var(--ctl)'}
        />
      ))}
    </svg>
  );
}

function filledSquares(withFact: number, of: number, squares: number): number {
  if (of === 0) return 0;
  const rounded = Math.round((withFact / of) * squares);
  if (withFact > 0 && rounded === 0) return 1;
  if (withFact < of && rounded === squares) return squares - 1;
  return rounded;
}
