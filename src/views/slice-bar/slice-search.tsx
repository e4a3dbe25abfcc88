import { Search, X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { usePlace } from '../../session/place-store.ts';
import { isShortcut } from '../../session/shortcut.ts';
import { useText } from '../../session/use-text.ts';
import { setText, textOf } from '../../slice/edit-slice.ts';
import { sliceText } from '../../text/slice-text.ts';

const PAUSE_MS = 120;

/** Free text over names, owners, numbers and whole documents; `/` leads here from anywhere. */
export function SliceSearch({ disabled, narrow }: { disabled: boolean; narrow: boolean }) {
  const text = useText(sliceText);
  const { place, go } = usePlace();
  const settled = textOf(place.slice);
  const [typed, setTyped] = useState(settled);
  const [seen, setSeen] = useState(settled);
  const input = useRef<HTMLInputElement>(null);
  const searching = useRef(false);

  // Back, Forward and a removed chip change the search from outside.
  if (seen !== settled) {
    setSeen(settled);
    if (typed.trim() !== settled.trim()) setTyped(settled);
  }

  useEffect(() => {
    if (typed.trim() === settled.trim()) return undefined;
    const timer = setTimeout(() => {
      // One search is one step for Back, however many letters it took.
      go({ slice: setText(place.slice, typed) }, searching.current ? 'replace' : 'push');
      searching.current = true;
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed, settled, place.slice, go]);

  useEffect(() => {
    const focus = (event: KeyboardEvent) => {
      if (event.key !== '/' || !isShortcut(event)) return;
      event.preventDefault();
      input.current?.focus();
    };
    window.addEventListener('keydown', focus);
    return () => window.removeEventListener('keydown', focus);
  }, []);

  return (
    <div className="slice-search">
      <Search className="icon-small" aria-hidden="true" />
      <input
        ref={input}
        type="search"
        aria-label={text.searchLabel}
        placeholder={narrow ? text.searchShort : text.search}
        value={typed}
        disabled={disabled}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={() => (searching.current = false)}
        onKeyDown={(event) => event.key === 'Escape' && setTyped('')}
      />
      {typed === '' ? (
        <kbd aria-hidden="true">/</kbd>
      ) : (
        <button
          type="button"
          aria-label={text.clearSearch}
          onClick={() => {
            setTyped('');
            // The button goes with the words; the focus stays in the search.
            input.current?.focus();
          }}
        >
          <X className="icon-small" aria-hidden="true" />
        </button>
      )}
    </div>
  );
}
