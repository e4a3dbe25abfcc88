import { create } from 'zustand';
import { onlyOf } from '../slice/edit-slice.ts';
import { formatPlace, parsePlace, type Place, type Problem } from './place.codec.ts';

/** `push` for a decision, which Back undoes; `replace` while something is being dragged. */
type Mode = 'push' | 'replace';

interface PlaceState {
  place: Place;
  /** The parts of the address that made no sense. */
  problems: readonly Problem[];
  canUndo: boolean;
  canRedo: boolean;
  go: (change: Partial<Place>, mode?: Mode) => void;
  dismissProblems: () => void;
}

interface HistoryMark {
  step: number;
  last: number;
}

function mark(): HistoryMark {
  const state: unknown = window.history.state;
  if (typeof state === 'object' && state !== null && 'step' in state && 'last' in state) {
    const { step, last } = state;
    if (typeof step === 'number' && typeof last === 'number') return { step, last };
  }
  return { step: 0, last: 0 };
}

// How far forward the visit has come: a step that was undone can be done again until a new one is taken.
let furthest = 0;

/** The visitor's place; the address bar is its only home. */
export const usePlace = create<PlaceState>()((set, get) => ({
  ...parsePlace(window.location.hash),
  canUndo: mark().step > 0,
  canRedo: false,
  go: (change, mode = 'push') => {
    const changed = { ...get().place, ...change };
    // A baseline that is no longer among the compared is none.
    const kept = changed.baseline !== null && changed.compared.includes(changed.baseline);
    const place = kept ? changed : { ...changed, baseline: null };
    const address = formatPlace(place);
    if (address === window.location.hash) return;
    const { step } = mark();
    if (mode === 'push') {
      furthest = step + 1;
      window.history.pushState({ step: step + 1, last: furthest }, '', address);
    } else {
      window.history.replaceState({ step, last: furthest }, '', address);
    }
    set({ place, canUndo: mark().step > 0, canRedo: mark().step < furthest });
  },
  dismissProblems: () => set({ problems: [] }),
}));

function readAddress(): void {
  const { step, last } = mark();
  furthest = Math.max(furthest, last);
  usePlace.setState({
    ...parsePlace(window.location.hash),
    canUndo: step > 0,
    canRedo: step < furthest,
  });
}

/** Follows Back, Forward and an address typed by hand. Returns how to stop. */
export function followAddress(): () => void {
  window.addEventListener('popstate', readAddress);
  return () => window.removeEventListener('popstate', readAddress);
}

/** Whether a place names any project. */
export function namesProjects({ compared, baseline, slice, sides }: Place): boolean {
  const slices = sides === null ? [slice] : [slice, sides.a, sides.b];
  return compared.length > 0 || baseline !== null || slices.some((each) => onlyOf(each) !== null);
}
