import { Bookmark } from 'lucide-react';
import { useEffect, useRef, useState, type SubmitEvent } from 'react';
import { usePlace } from '../../session/place-store.ts';
import { useSavedSlices } from '../../session/saved-slices-store.ts';
import { LONGEST_NAME, MOST_SAVED } from '../../session/saved-store.ts';
import { useText } from '../../session/use-text.ts';
import { useToast } from '../../session/toast-store.ts';
import { savedText } from '../../text/saved-text.ts';
import { Popover } from '../../ui/popover.tsx';
import { useSliceWords } from '../shared/use-slice-words.ts';
import { SavedSliceRow } from './saved-slice-row.tsx';

/** Saves the slice under a name in this browser, and opens what was saved. */
export function SavedSlices() {
  const text = useText(savedText);
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
  const text = useText(savedText);
  const words = useSliceWords();
  const slice = usePlace((state) => state.place.slice);
  const { saved, trouble, save, refresh } = useSavedSlices();
  const say = useToast((state) => state.say);
  const [typed, setTyped] = useState<string | null>(null);
  const [renamed, setRenamed] = useState<string | null>(null);
  const box = useRef<HTMLInputElement>(null);
  useEffect(refresh, [refresh]);

  const suggested = words.charAt(0).toUpperCase() + words.slice(1);
  const name = (typed ?? suggested).slice(0, LONGEST_NAME);
  const taken = saved.some((each) => each.name === name.trim());
  const full = saved.length >= MOST_SAVED && !taken;
  const keep = (event: SubmitEvent) => {
    event.preventDefault();
    if (!save(name, slice)) return;
    const kept = useSavedSlices.getState().trouble === null;
    say(kept ? text.saved(name.trim()) : text.savedForNow(name.trim()));
    setTyped(null);
  };
  return (
    <div className="saved-slices">
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
      <h2>{text.savedHead}</h2>
      <ul>
        {saved.map((each) => (
          <SavedSliceRow
            key={each.name}
            saved={each}
            panelId={panelId}
            renaming={renamed === each.name}
            onRename={(start) => setRenamed(start ? each.name : null)}
            onRemoved={() => box.current?.focus()}
          />
        ))}
      </ul>
      <p className="muted">{saved.length === 0 ? text.none : text.here}</p>
    </div>
  );
}
