import type { Lang } from '../text/lang.ts';
import { usePreferences } from './preferences-store.ts';

/** A catalogue in the visitor's language. */
export function useText<Catalogue>(catalogues: Record<Lang, Catalogue>): Catalogue {
  return catalogues[usePreferences((state) => state.lang)];
}
