import { useEffect } from 'react';
import { usePlace } from '../session/place-store.ts';
import { usePreferences } from '../session/preferences-store.ts';
import { shellText } from '../text/shell-text.ts';
import { useDarkTheme } from './use-dark-theme.ts';

/** Tells the page its language, theme and title. */
export function usePage(): void {
  const view = usePlace((state) => state.place.view);
  const lang = usePreferences((state) => state.lang);
  const dark = useDarkTheme();
  useEffect(() => {
    document.documentElement.lang = lang;
    document.documentElement.dataset['theme'] = dark ? 'dark' : 'light';
    document.title = `${shellText[lang][view]} – Utfall`;
  }, [lang, dark, view]);
}
