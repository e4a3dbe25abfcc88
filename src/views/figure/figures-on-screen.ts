import { useEffect, useRef } from 'react';
import type { FigureState } from './figure-state.ts';
import type { ShownFigure } from './use-figure-actions.ts';

interface OnScreen {
  readonly status: FigureState['status'];
  /** null while it has not come, and where it could not be made. */
  readonly chart: ShownFigure | null;
  readonly question: string;
}

const onScreen = new Set<{ readonly current: OnScreen }>();
/** Told of every figure that is drawn anew, or leaves. */
const toTell = new Set<() => void>();

function tell(): void {
  for (const each of toTell) each();
}

/** Keeps a chart among those that are on the screen, for an export of them all. */
export function useOnScreen(shown: OnScreen): void {
  const latest = useRef(shown);
  useEffect(() => {
    latest.current = shown;
    tell();
  });
  useEffect(() => {
    onScreen.add(latest);
    return () => {
      onScreen.delete(latest);
      tell();
    };
  }, []);
}

/** The charts of the screen, from the top, once none of them is on its way any more. */
export async function figuresOnScreen(): Promise<readonly OnScreen[]> {
  const waiting = () => [...onScreen].some(({ current }) => current.status === 'waiting');
  if (waiting())
    await new Promise<void>((resolve) => {
      const look = () => {
        if (waiting()) return;
        toTell.delete(look);
        resolve();
      };
      toTell.add(look);
    });
  return [...onScreen].map(({ current }) => current);
}
