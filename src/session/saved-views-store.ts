import { formatPlace, type Place } from './place.codec.ts';
import { savedStore } from './saved-store.ts';

/** What is explored, saved under names: the slice, the choices and the question in SQL. */
export const useSavedViews = savedStore<Place>('utfall.views', formatPlace);
