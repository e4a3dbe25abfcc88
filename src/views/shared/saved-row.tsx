import { Pencil, Trash2 } from 'lucide-react';
import { type KeyboardEvent, type SubmitEvent, useEffect, useRef, useState } from 'react';
import { LONGEST_NAME } from '../../session/saved-store.ts';
import { useToast } from '../../session/toast-store.ts';
import type { SavedText } from '../../text/saved-text.ts';

interface SavedRowProps {
  name: string;
  text: SavedText;
  /** Whether it is what is shown now. */
  isCurrent: boolean;
  /** The panel that opening it closes, where it stands in one. */
  panelId?: string;
  renaming: boolean;
  /** Whether renaming it ended just now: the focus goes back to where it began. */
  leftRenaming: boolean;
  onRename: () => void;
  /** With the name that it has since. */
  onRenamed: (name: string) => void;
  onOpen: () => void;
  onRemoved: () => void;
  rename: (name: string, to: string) => boolean;
  remove: (name: string) => () => void;
}

/** One saved thing: opened, renamed or deleted. */
export function SavedRow(props: SavedRowProps) {
  const { name, text, isCurrent, panelId, onOpen, onRemoved, rename, remove } = props;
  const { renaming, leftRenaming, onRename, onRenamed } = props;
  const say = useToast((state) => state.say);
  const pencil = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (leftRenaming) pencil.current?.focus();
  }, [leftRenaming]);
  const take = () => {
    const putBack = remove(name);
    say(text.removed(name), { label: text.undo, act: putBack, done: text.restored(name) });
    onRemoved();
  };
  if (renaming) return <Rename name={name} text={text} rename={rename} onDone={onRenamed} />;
  return (
    <li>
      <button
        type="button"
        className="option"
        popoverTarget={panelId}
        popoverTargetAction="hide"
        aria-label={text.open(name)}
        aria-current={isCurrent}
        onClick={onOpen}
      >
        <span>{name}</span>
        {isCurrent && <span className="option-count">{text.current}</span>}
      </button>
      <button
        ref={pencil}
        type="button"
        className="icon-button"
        aria-label={text.rename(name)}
        title={text.rename(name)}
        onClick={onRename}
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

interface RenameProps extends Pick<SavedRowProps, 'name' | 'text' | 'rename'> {
  onDone: (name: string) => void;
}

function Rename({ name, text, rename, onDone }: RenameProps) {
  const [typed, setTyped] = useState(name);
  const [taken, setTaken] = useState(false);
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    // Not every browser focuses what it selects.
    box.current?.focus();
    box.current?.select();
  }, []);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (rename(name, typed)) onDone(typed.trim());
    else setTaken(true);
  };
  const leave = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    // Esc ends the renaming; the panel stays.
    event.preventDefault();
    onDone(name);
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
