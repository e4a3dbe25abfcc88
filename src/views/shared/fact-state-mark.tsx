import type { FactState } from '../../questions/fact-states.query.ts';

const SIZE = 15;

/** How a fact is known, as a square: the words stand beside it or are read out. */
export function FactStateMark({ state }: { state: FactState }) {
  return (
    <svg
      width={SIZE}
      height={SIZE}
      viewBox="0 0 15 15"
      fill="none"
      aria-hidden="true"
      className="fact-mark in-px"
    >
      {shapes(state)}
    </svg>
  );
}

function shapes(state: FactState) {
  const box = { x: 1.5, y: 1.5, width: 12, height: 12, rx: 2 } as const;
  switch (state) {
    case 'stated':
      return <rect {...box} fill="var(--ink-2)" />;
    case 'calculated':
      return (
        <>
          <rect {...box} stroke="var(--ink-2)" strokeWidth={1.4} />
          <path d="M5 6.2h5M5 8.8h5" stroke="var(--ink-2)" strokeWidth={1.4} />
        </>
      );
    case 'inferred':
      return (
        <>
          <rect {...box} stroke="var(--ink-2)" strokeWidth={1.4} />
          <path d="M4.4 8.4q1.6-2.8 3.1-.9t3.1-.9" stroke="var(--ink-2)" strokeWidth={1.4} />
        </>
      );
    case 'corrected':
      return (
        <>
          <rect {...box} stroke="var(--ink-2)" strokeWidth={1.4} />
          <path d="M4.4 10.6l6.2-6.2" stroke="var(--ink-2)" strokeWidth={2} />
        </>
      );
    case 'check':
      return (
        <>
          <rect {...box} fill="var(--marker)" stroke="var(--marker-line)" strokeWidth={1.4} />
          <path d="M7.5 4.2v4.2M7.5 10v1.4" stroke="var(--on-marker)" strokeWidth={1.6} />
        </>
      );
    case 'missing':
      return <rect {...box} stroke="var(--ctl)" strokeDasharray="1.6 1.8" />;
  }
  return state satisfies never;
}
