import { create } from 'zustand';
import type { Correction } from '../projects/corrections.ts';

interface CorrectionsState {
  /** The same object as long as nothing changes. */
  readonly corrections: readonly Correction[];
  /** Whether one could not be kept and lasts as long as the page. */
  readonly unkept: boolean;
}

/** What was put right by hand, in this browser. */
export const useCorrections = create<CorrectionsState>()(() => ({ corrections: [], unkept: false }));
