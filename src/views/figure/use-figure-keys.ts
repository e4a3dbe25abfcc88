import { type RefObject, useEffect, useRef } from 'react';

/** Where a letter means itself. */
const WRITES = 'input, select, textarea, [contenteditable], dialog';

/** While the focus is within a chart, `t` turns it into its table and back, and `e` opens its menu. */
export function useFigureKeys(onTable: (() => void) | null): RefObject<HTMLElement | null> {
  const figure = useRef<HTMLElement>(null);
  useEffect(() => {
    const within = figure.current;
    const press = (event: KeyboardEvent) => {
      const { target, ctrlKey, metaKey, altKey } = event;
      if (ctrlKey || metaKey || altKey || !(target instanceof Element) || target.closest(WRITES)) return;
      if (event.key === 't') onTable?.();
      if (event.key === 'e') within?.querySelector<HTMLElement>('.figure-menu')?.click();
    };
    within?.addEventListener('keydown', press);
    return () => within?.removeEventListener('keydown', press);
  }, [onTable]);
  return figure;
}
