import * as v from 'valibot';
import { create } from 'zustand';

/** What is kept under a name. It is kept as it stands in an address, so that one saved long ago is read as an old link is. */
export interface Saved {
  readonly name: string;
  readonly address: string;
}

/** Why what is shown is not what this browser keeps, or not all of it. */
type Trouble = 'denied' | 'full' | 'unreadable';

interface Kept {
  readonly saved: readonly Saved[];
  readonly trouble: Trouble | null;
}

export interface SavedState<Item> extends Kept {
  /** Takes up what other tabs have saved since. */
  refresh: () => void;
  /** Saves under a name, in place of what had it: for good, until the page is closed, or not for want of a name or of room. */
  save: (name: string, item: Item) => 'kept' | 'for-now' | 'refused';
  /** False where another has the name. */
  rename: (name: string, to: string) => boolean;
  /** Takes one away, and returns how to put it back where it was. */
  remove: (name: string) => () => void;
}

export const MOST_SAVED = 50;
export const LONGEST_NAME = 80;

const entry = v.object({
  name: v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST_NAME)),
  address: v.pipe(v.string(), v.maxLength(100_000)),
});

function read(key: string): Kept {
  try {
    const text = window.localStorage.getItem(key);
    return text === null ? { saved: [], trouble: null } : parse(text);
  } catch {
    return { saved: [], trouble: 'denied' };
  }
}

/** Keeps the entries that are of the form, each name once, and says when some are not. */
function parse(text: string): Kept {
  const entries = ((): unknown => {
    try {
      return JSON.parse(text);
    } catch {
      return null;
    }
  })();
  if (!Array.isArray(entries)) return { saved: [], trouble: 'unreadable' };
  const saved: Saved[] = [];
  for (const each of entries.slice(0, MOST_SAVED)) {
    const result = v.safeParse(entry, each);
    if (result.success && !saved.some(({ name }) => name === result.output.name)) saved.push(result.output);
  }
  return { saved, trouble: saved.length < entries.length ? 'unreadable' : null };
}

function write(key: string, saved: readonly Saved[]): Kept {
  try {
    window.localStorage.setItem(key, JSON.stringify(saved));
    return { saved, trouble: null };
  } catch (error) {
    // It stays for as long as the page does.
    const full = error instanceof DOMException && error.name === 'QuotaExceededError';
    return { saved, trouble: full ? 'full' : 'denied' };
  }
}

const nameOf = (typed: string): string => typed.trim().slice(0, LONGEST_NAME);

/** What a visitor saves under names, kept in this browser under a key of its own. `format` writes it as an address. */
export function savedStore<Item>(key: string, format: (item: Item) => string) {
  return create<SavedState<Item>>()((set, get) => {
    /** What was last kept; what could not be kept is here alone. */
    const current = (): Kept => (get().trouble === 'denied' || get().trouble === 'full' ? get() : read(key));
    const change = (saved: readonly Saved[]) => set(write(key, saved));
    return {
      ...read(key),
      refresh: () => set(current()),
      save: (typed, item) => {
        const name = nameOf(typed);
        const { saved } = current();
        const added = { name, address: format(item) };
        const taken = saved.some((each) => each.name === name);
        if (name === '' || (!taken && saved.length >= MOST_SAVED)) return 'refused';
        change(taken ? saved.map((each) => (each.name === name ? added : each)) : [added, ...saved]);
        return get().trouble === null ? 'kept' : 'for-now';
      },
      rename: (name, typed) => {
        const to = nameOf(typed);
        const { saved } = current();
        if (to === '' || (to !== name && saved.some((each) => each.name === to))) return false;
        change(saved.map((each) => (each.name === name ? { ...each, name: to } : each)));
        return true;
      },
      remove: (name) => {
        const { saved } = current();
        const at = saved.findIndex((each) => each.name === name);
        const removed = saved[at];
        if (removed === undefined) return () => undefined;
        change(saved.toSpliced(at, 1));
        return () => {
          const now = current().saved;
          if (!now.some((each) => each.name === name)) change(now.toSpliced(at, 0, removed));
        };
      },
    };
  });
}
