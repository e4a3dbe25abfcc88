import { useSyncExternalStore } from 'react';
import { usePreferences } from '../session/preferences-store.ts';

const QUERY = '(prefers-color-scheme: dark)';

function subscribe(changed: () => void): () => void {
  const media = window.matchMedia(QUERY);
  media.addEventListener('change', changed);
  return () => media.removeEventListener('change', changed);
}

/** Whether the page is dark now: by the visitor's choice, else by the system's. */
export function useDarkTheme(): boolean {
  const theme = usePreferences((state) => state.theme);
  const system = useSyncExternalStore(subscribe, () => window.matchMedia(QUERY).matches);
  return theme === 'system' ? system : theme === 'dark';
}
