import { formatPlace, parsePlace, type Place } from '../../session/place.codec.ts';
import { usePlace } from '../../session/place-store.ts';
import type { Saved } from '../../session/saved-store.ts';
import { useSavedViews } from '../../session/saved-views-store.ts';
import { useText } from '../../session/use-text.ts';
import { savedViewsText } from '../../text/saved-text.ts';
import { SavedList } from '../shared/saved-list.tsx';

/** Which of the ways to look at it a view is shown in; saving it from its list is no way of its own. */
const asShown = (place: Place): Place => ({
  ...place,
  view: 'explore',
  explore: {
    ...place.explore,
    tab: place.explore.tab === 'saved' ? 'chart' : place.explore.tab,
  },
});

/** Saves what is explored under a name in this browser, and opens what was saved. */
export function SavedViews({ suggested }: { suggested: string }) {
  const text = useText(savedViewsText);
  const place = usePlace((state) => state.place);
  const saves = useSavedViews();
  const here = asShown(place);
  const current = formatPlace(here);
  return (
    <section className="card saved-slices saved-views" aria-label={text.head}>
      <SavedList
        saves={saves}
        text={text}
        item={here}
        suggested={suggested}
        isCurrent={({ address }) =>
          formatPlace(asShown(withExplored(place, parsePlace(address).place))) === current
        }
        onOpen={openView}
      />
      <p className="muted">{text.what}</p>
    </section>
  );
}

function openView({ address }: Saved): void {
  const { place, problems } = parsePlace(address);
  usePlace.getState().go({ slice: place.slice, explore: place.explore, prices: place.prices });
  // An address from another version may hold what makes no sense here; it is named as that of a link is.
  usePlace.setState({ problems });
}

/** A place with what a saved view brings. */
const withExplored = (place: Place, { slice, explore, prices }: Place): Place => ({
  ...place,
  slice,
  explore,
  prices,
});
