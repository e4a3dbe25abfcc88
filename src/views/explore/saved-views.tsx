import { useEffect, useRef, useState, type SubmitEvent } from 'react';
import { formatPlace, parsePlace, type Place } from '../../session/place.codec.ts';
import { usePlace } from '../../session/place-store.ts';
import { LONGEST_NAME, MOST_SAVED } from '../../session/saved-store.ts';
import { useSavedViews } from '../../session/saved-views-store.ts';
import { useText } from '../../session/use-text.ts';
import { useToast } from '../../session/toast-store.ts';
import { savedViewsText } from '../../text/saved-views-text.ts';
import { SavedRow } from '../shared/saved-row.tsx';

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
  const { saved, trouble, save, refresh, rename, remove } = useSavedViews();
  const say = useToast((state) => state.say);
  const [typed, setTyped] = useState<string | null>(null);
  const [renamed, setRenamed] = useState<string | null>(null);
  const box = useRef<HTMLInputElement>(null);
  useEffect(refresh, [refresh]);

  const here = asShown(place);
  const name = (typed ?? suggested).slice(0, LONGEST_NAME);
  const taken = saved.some((each) => each.name === name.trim());
  const full = saved.length >= MOST_SAVED && !taken;
  const keep = (event: SubmitEvent) => {
    event.preventDefault();
    if (!save(name, here)) return;
    const kept = useSavedViews.getState().trouble === null;
    say(kept ? text.kept(name.trim()) : text.keptForNow(name.trim()));
    setTyped(null);
  };
  const current = formatPlace(here);
  return (
    <section className="card saved-slices saved-views" aria-label={text.head}>
      <form onSubmit={keep}>
        <h2>{text.saveHead}</h2>
        <label>
          {text.name}
          <input
            ref={box}
            type="text"
            value={name}
            maxLength={LONGEST_NAME}
            onFocus={(event) => event.target.select()}
            onChange={(event) => setTyped(event.target.value)}
          />
        </label>
        <button type="submit" className="button button-primary" disabled={name.trim() === '' || full}>
          {taken ? text.replace : text.save}
        </button>
      </form>
      {full && <p className="panel-trouble">{text.full(MOST_SAVED)}</p>}
      {trouble !== null && (
        <p className="panel-trouble" role="alert">
          {text.trouble[trouble]}
        </p>
      )}
      <h2>{text.head}</h2>
      <ul>
        {saved.map((each) => (
          <SavedRow
            key={each.name}
            name={each.name}
            text={text}
            isCurrent={formatPlace(asShown(withExplored(place, parsePlace(each.address).place))) === current}
            renaming={renamed === each.name}
            onRename={(start) => setRenamed(start ? each.name : null)}
            onOpen={() => openView(each.address)}
            onRemoved={() => box.current?.focus()}
            rename={rename}
            remove={remove}
          />
        ))}
      </ul>
      <p className="muted">{saved.length === 0 ? text.none : text.here}</p>
      <p className="muted">{text.what}</p>
    </section>
  );
}

function openView(address: string): void {
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
