import { useEffect } from 'react';
import type { View } from '../session/place.codec.ts';
import { usePlace } from '../session/place-store.ts';
import { isShortcut } from '../session/shortcut.ts';

/** After `g`, the letter of a view leads to it, for so long. */
const PATIENCE_MS = 1500;
const VIEW_OF: Readonly<Record<string, View>> = {
  o: 'overview',
  p: 'projects',
  j: 'compare',
  u: 'explore',
  d: 'data',
};

/** The keys that lead between views, undo and redo, from anywhere on the page. */
export function useShortcuts(): void {
  useEffect(() => {
    let going = 0;
    const follow = (event: KeyboardEvent) => {
      if (!isShortcut(event)) return;
      const { go, canUndo, canRedo } = usePlace.getState();
      const view = event.timeStamp - going < PATIENCE_MS ? VIEW_OF[event.key] : undefined;
      going = event.key === 'g' ? event.timeStamp : 0;
      if (view !== undefined) go({ view, document: null });
      else if (event.key === '?') go({ view: 'help', document: null });
      else if (event.key === 'u' && canUndo) window.history.back();
      else if (event.key === 'U' && canRedo) window.history.forward();
      else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', follow);
    return () => window.removeEventListener('keydown', follow);
  }, []);
}
