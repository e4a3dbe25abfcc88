import * as v from 'valibot';
import { create } from 'zustand';
import type { EditionChoices } from '../projects/editions/editions.ts';
import { tellTabs } from './tabs.ts';

const KEY = 'utfall.list-editions';
/** By the fingerprints of two lists: that of the later one, or that both count. */
const stored = v.record(v.string(), v.string());

interface ChoicesState {
  /** The same object as long as nothing changes. */
  readonly choices: EditionChoices;
  /** Takes up what another tab has stored. */
  readonly refresh: () => void;
  /** Says of pairs which is the later edition, or takes that back with null. The figures follow a refill. */
  readonly choose: (pairs: Readonly<Record<string, string | null>>) => void;
}

/** What the visitor said about editions of lists, in this browser. */
export const useEditionChoices = create<ChoicesState>()((set, get) => ({
  choices: storedChoices() ?? {},

  refresh: () => {
    const choices = storedChoices();
    if (choices !== null && JSON.stringify(choices) !== JSON.stringify(get().choices)) set({ choices });
  },

  choose: (pairs) => {
    get().refresh();
    const { choices: before } = get();
    const choices: Record<string, string> = {};
    // In one order, so that the same choices make the same figures at every visit.
    for (const pair of [...new Set([...Object.keys(before), ...Object.keys(pairs)])].toSorted(byCode)) {
      const later = pair in pairs ? pairs[pair] : before[pair];
      if (typeof later === 'string') choices[pair] = later;
    }
    set({ choices });
    try {
      window.localStorage.setItem(KEY, JSON.stringify(choices));
      tellTabs('kept');
    } catch {
      // Storage is full or denied; it holds as long as the page does.
    }
  },
}));

const byCode = (one: string, other: string): number => (one < other ? -1 : 1);

/** Null where nothing can be stored, or what is stored is of another version. */
function storedChoices(): EditionChoices | null {
  try {
    return v.parse(stored, JSON.parse(window.localStorage.getItem(KEY) ?? '{}'));
  } catch {
    return null;
  }
}
