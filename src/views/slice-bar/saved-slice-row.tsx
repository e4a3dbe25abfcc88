import { Pencil, Trash2 } from 'lucide-react';
import { type KeyboardEvent, type SubmitEvent, useEffect, useRef, useState } from 'react';
import { usePlace } from '../../session/place-store.ts';
import { LONGEST_NAME, type SavedSlice, useSavedSlices } from '../../session/saved-slices-store.ts';
import { useText } from '../../session/use-text.ts';
import { useToast } from '../../session/toast-store.ts';
import { formatSlice, parseSlice } from '../../slice/slice-url.codec.ts';
import { savedText } from '../../text/saved-text.ts';

interface SavedSliceRowProps {
  saved: SavedSlice;
  panelId: string;
  renaming: boolean;
  onRename: (start: boolean) => void;
  onRemoved: () => void;
}

/** One saved slice: opened, renamed or deleted. */
export function SavedSliceRow({ saved, panelId, renaming, onRename, onRemoved }: SavedSliceRowProps) {
  const text = useText(savedText);
  const slice = usePlace((state) => state.place.slice);
  const remove = useSavedSlices((state) => state.remove);
  const say = useToast((state) => state.say);
  const { name, address } = saved;
  const now = parseSlice(address);
  const isCurrent = formatSlice(now.slice) === formatSlice(slice);

  const open = () => {
    usePlace.getState().go({ slice: now.slice });
    // An address from another version may hold what makes no sense here; it is named as that of a link is.
    usePlace.setState({ problems: now.problems });
  };
  const take = () => {
    const putBack = remove(name);
    say(text.removed(name), { label: text.undo, act: putBack, done: text.restored(name) });
    onRemoved();
  };
  if (renaming) return <Rename name={name} onDone={() => onRename(false)} />;
  return (
    <li>
      <button
        type="button"
        className="option"
        popoverTarget={panelId}
        popoverTargetAction="hide"
        aria-label={text.open(name)}
        aria-current={isCurrent}
        onClick={open}
      >
        <span>{name}</span>
        {isCurrent && <span className="option-count">{text.current}</span>}
      </button>
      <button
        type="button"
        className="icon-button"
        aria-label={text.rename(name)}
        title={text.rename(name)}
        onClick={() => onRename(true)}
      >
        <Pencil className="icon-small" aria-hidden="true" />
      </button>
      <button
        type="button"
        className="icon-button"
        aria-label={text.remove(name)}
        title={text.remove(name)}
        onClick={take}
      >
        <Trash2 className="icon-small" aria-hidden="true" />
      </button>
    </li>
  );
}

function Rename({ name, onDone }: { name: string; onDone: () => void }) {
  const text = useText(savedText);
  const rename = useSavedSlices((state) => state.rename);
  const [typed, setTyped] = useState(name);
  const [taken, setTaken] = useState(false);
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => box.current?.select(), []);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (rename(name, typed)) onDone();
    else setTaken(true);
  };
  const leave = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    // Esc ends the renaming; the panel stays.
    event.preventDefault();
    onDone();
  };
  return (
    <li>
      <form onSubmit={submit}>
        <input
          ref={box}
          type="text"
          aria-label={text.newName(name)}
          aria-invalid={taken}
          value={typed}
          maxLength={LONGEST_NAME}
          onChange={(event) => {
            setTyped(event.target.value);
            setTaken(false);
          }}
          onKeyDown={leave}
        />
        <button type="submit" className="button" disabled={typed.trim() === ''}>
          {text.renameDone}
        </button>
        {taken && (
          <p className="panel-trouble" role="alert">
            {text.taken}
          </p>
        )}
      </form>
    </li>
  );
}
