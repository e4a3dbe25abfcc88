import * as v from 'valibot';
import { create } from 'zustand';
import { LANGS, type Lang } from '../text/lang.ts';

type Theme = 'system' | 'light' | 'dark';
/** How far apart the rows of the projects table stand. */
export const DENSITIES = ['dense', 'roomy'] as const;
type Density = (typeof DENSITIES)[number];

interface Preferences {
  lang: Lang;
  theme: Theme;
  /** Whether single letters are shortcuts. */
  shortcuts: boolean;
  density: Density;
}

interface PreferencesState extends Preferences {
  setLang: (lang: Lang) => void;
  setTheme: (theme: Theme) => void;
  setShortcuts: (shortcuts: boolean) => void;
  setDensity: (density: Density) => void;
}

const KEY = 'utfall.preferences';
const stored = v.object({
  lang: v.picklist(LANGS),
  theme: v.picklist(['system', 'light', 'dark']),
  shortcuts: v.optional(v.boolean(), true),
  // Not in what was kept before there was a choice.
  density: v.optional(v.picklist(DENSITIES), 'dense'),
});

// The sources and most readers are Swedish; the switch to English is on every screen.
const FIRST: Preferences = { lang: 'sv', theme: 'system', shortcuts: true, density: 'dense' };

function load(): Preferences {
  try {
    const read = v.safeParse(stored, JSON.parse(window.localStorage.getItem(KEY) ?? 'null'));
    return read.success ? read.output : FIRST;
  } catch {
    // Storage can be forbidden, and what is in it can be anything: the defaults do.
    return FIRST;
  }
}

function save(preferences: Preferences): void {
  try {
    window.localStorage.setItem(KEY, JSON.stringify(preferences));
  } catch {
    // Without storage the choice lasts as long as the page.
  }
}

/** Language, theme, shortcuts and how dense the table is, kept in this browser. */
export const usePreferences = create<PreferencesState>()((set, get) => {
  const change = (changed: Partial<Preferences>): void => {
    set(changed);
    const { lang, theme, shortcuts, density } = get();
    save({ lang, theme, shortcuts, density });
  };
  return {
    ...load(),
    setLang: (lang) => change({ lang }),
    setTheme: (theme) => change({ theme }),
    setShortcuts: (shortcuts) => change({ shortcuts }),
    setDensity: (density) => change({ density }),
  };
});
