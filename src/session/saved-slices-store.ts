import { formatSlice } from '../slice/slice-url.codec.ts';
import type { Slice } from '../slice/slice.ts';
import { savedStore } from './saved-store.ts';

/** Slices saved under names. */
export const useSavedSlices = savedStore<Slice>('utfall.slices', formatSlice);
