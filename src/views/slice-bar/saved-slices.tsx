import { Bookmark } from 'lucide-react';
import { usePlace } from '../../session/place-store.ts';
import { useSavedSlices } from '../../session/saved-slices-store.ts';
import type { Saved } from '../../session/saved-store.ts';
import { useText } from '../../session/use-text.ts';
import { formatSlice, parseSlice } from '../../slice/slice-url.codec.ts';
import { savedSlicesText } from '../../text/saved-text.ts';
import { Popover } from '../../ui/popover.tsx';
import { SavedList } from '../shared/saved-list.tsx';
import { useSliceWords } from '../shared/use-slice-words.ts';

/** Saves the slice under a name in this browser, and opens what was saved. */
export function SavedSlices() {
  const text = useText(savedSlicesText);
  return (
    <Popover
      triggerClass="button"
      triggerLabel={text.panel}
      label={text.panel}
      align="end"
      trigger={
        <>
          <Bookmark className="icon-small" aria-hidden="true" />
          <span className="slice-share">{text.save}</span>
        </>
      }
    >
      {(panelId) => <SavedPanel panelId={panelId} />}
    </Popover>
  );
}

function SavedPanel({ panelId }: { panelId: string }) {
  const text = useText(savedSlicesText);
  const words = useSliceWords();
  const slice = usePlace((state) => state.place.slice);
  const saves = useSavedSlices();
  return (
    <div className="saved-slices">
      <SavedList
        saves={saves}
        text={text}
        item={slice}
        suggested={words.charAt(0).toUpperCase() + words.slice(1)}
        isCurrent={({ address }) => formatSlice(parseSlice(address).slice) === formatSlice(slice)}
        onOpen={openSlice}
        panelId={panelId}
      />
    </div>
  );
}

function openSlice({ address }: Saved): void {
  const { slice, problems } = parseSlice(address);
  usePlace.getState().go({ slice });
  // An address from another version may hold what makes no sense here; it is named as that of a link is.
  usePlace.setState({ problems });
}
