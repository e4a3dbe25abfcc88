import { useCallback } from 'react';
import { MOST_COMPARED } from '../../session/place.codec.ts';
import { usePlace } from '../../session/place-store.ts';
import { usePreferences } from '../../session/preferences-store.ts';
import { useToast } from '../../session/toast-store.ts';
import { tableText } from '../../text/table-text.ts';

/** Puts a project into the comparison or takes it out; says so when there is no more room. */
export function useSelection(): (id: string) => void {
  return useCallback((id: string) => {
    const { place, go } = usePlace.getState();
    const text = tableText[usePreferences.getState().lang];
    const { say } = useToast.getState();
    if (place.compared.includes(id)) {
      go({ compared: place.compared.filter((each) => each !== id) }, 'replace');
      say(text.selected(place.compared.length - 1));
    } else if (place.compared.length >= MOST_COMPARED) {
      say(text.most(MOST_COMPARED));
    } else {
      go({ compared: [...place.compared, id] }, 'replace');
      say(text.selected(place.compared.length + 1));
    }
  }, []);
}
