import { useEffect, useRef } from 'react';
import type { ShownFigure } from './use-figure-actions.ts';

interface OnScreen {
  /** null while it has not come. */
  readonly chart: ShownFigure | null;
  readonly question: string;
}

const onScreen = new Set<{ readonly current: OnScreen }>();

/** Keeps a chart among those that are on the screen, for an export of them all. */
export function useOnScreen(shown: OnScreen): void {
  const latest = useRef(shown);
  useEffect(() => {
    latest.current = shown;
  });
  useEffect(() => {
    onScreen.add(latest);
    return () => {
      onScreen.delete(latest);
    };
  }, []);
}

/** The charts of the screen, from the top. */
export function figuresOnScreen(): readonly OnScreen[] {
  return [...onScreen].map(({ current }) => current);
}
