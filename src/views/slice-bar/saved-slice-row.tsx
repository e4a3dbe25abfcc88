import { usePlace } from '../../session/place-store.ts';
import { useSavedSlices } from '../../session/saved-slices-store.ts';
import type { Saved } from '../../session/saved-store.ts';
import { useText } from '../../session/use-text.ts';
import { formatSlice, parseSlice } from '../../slice/slice-url.codec.ts';
import { savedText } from '../../text/saved-text.ts';
import { SavedRow } from '../shared/saved-row.tsx';

interface SavedSliceRowProps {
  saved: Saved;
  panelId: string;
  renaming: boolean;
  onRename: (start: boolean) => void;
  onRemoved: () => void;
}

/** One saved slice: opened, renamed or deleted. */
export function SavedSliceRow({ saved, ...rest }: SavedSliceRowProps) {
  const text = useText(savedText);
  const slice = usePlace((state) => state.place.slice);
  const { rename, remove } = useSavedSlices();
  const now = parseSlice(saved.address);
  const open = () => {
    usePlace.getState().go({ slice: now.slice });
    // An address from another version may hold what makes no sense here; it is named as that of a link is.
    usePlace.setState({ problems: now.problems });
  };
  return (
    <SavedRow
      {...rest}
      name={saved.name}
      text={text}
      isCurrent={formatSlice(now.slice) === formatSlice(slice)}
      onOpen={open}
      rename={rename}
      remove={remove}
    />
  );
}
