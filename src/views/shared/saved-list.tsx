import { useEffect, useRef, useState, type SubmitEvent } from 'react';
import { LONGEST_NAME, MOST_SAVED, type Saved, type SavedState } from '../../session/saved-store.ts';
import { useToast } from '../../session/toast-store.ts';
import type { SavedText } from '../../text/saved-text.ts';
import { SavedRow } from './saved-row.tsx';

interface SavedListProps<Item> {
  saves: SavedState<Item>;
  text: SavedText;
  /** What is saved as it stands now, and the name that it is given at first. */
  item: Item;
  suggested: string;
  isCurrent: (saved: Saved) => boolean;
  onOpen: (saved: Saved) => void;
  /** The panel that opening one closes, where the list stands in one. */
  panelId?: string;
}

/** Saves what is shown under a name in this browser, and opens, renames or deletes what was saved. */
export function SavedList<Item>(props: SavedListProps<Item>) {
  const { saves, text, item, suggested, isCurrent, onOpen, panelId } = props;
  const { saved, trouble, save, refresh, rename, remove } = saves;
  const say = useToast((state) => state.say);
  const [typed, setTyped] = useState<string | null>(null);
  const [renamed, setRenamed] = useState<string | null>(null);
  const [leftRenaming, setLeftRenaming] = useState<string | null>(null);
  const box = useRef<HTMLInputElement>(null);
  useEffect(refresh, [refresh]);

  const name = (typed ?? suggested).slice(0, LONGEST_NAME);
  const taken = saved.some((each) => each.name === name.trim());
  const full = saved.length >= MOST_SAVED && !taken;
  const keep = (event: SubmitEvent) => {
    event.preventDefault();
    const how = save(name, item);
    if (how === 'refused') return;
    say(how === 'kept' ? text.saved(name.trim()) : text.savedForNow(name.trim()));
    setTyped(null);
  };
  return (
    <>
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
            isCurrent={isCurrent(each)}
            {...(panelId === undefined ? {} : { panelId })}
            renaming={renamed === each.name}
            leftRenaming={leftRenaming === each.name}
            onRename={() => {
              setRenamed(each.name);
              setLeftRenaming(null);
            }}
            onRenamed={(now) => {
              setRenamed(null);
              setLeftRenaming(now);
            }}
            onOpen={() => onOpen(each)}
            onRemoved={() => box.current?.focus()}
            rename={rename}
            remove={remove}
          />
        ))}
      </ul>
      <p className="muted">{saved.length === 0 ? text.none : text.here}</p>
    </>
  );
}
