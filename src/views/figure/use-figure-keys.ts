import { type RefObject, useEffect } from 'react';
import { flushSync } from 'react-dom';

/** Where a letter means itself. */
const WRITES = 'input, select, textarea, [contenteditable], dialog';

const menuOf = (figure: HTMLElement | null) => figure?.querySelector<HTMLElement>('.figure-menu') ?? null;

/** Changes what a chart shows. A focus on what goes with it moves to the chart's menu, where the same keys hold. */
export function keepFocus(figure: HTMLElement | null, change: () => void): void {
  const held = figure?.contains(document.activeElement) ?? false;
  flushSync(change);
  if (held && figure?.contains(document.activeElement) !== true) menuOf(figure)?.focus();
}

/** While the focus is within a chart, `t` turns it into its table and back, and `e` opens its menu. */
export function useFigureKeys(figure: RefObject<HTMLElement | null>, onTable: (() => void) | null): void {
  useEffect(() => {
    const within = figure.current;
    const press = (event: KeyboardEvent) => {
      const { target, ctrlKey, metaKey, altKey } = event;
      if (ctrlKey || metaKey || altKey || !(target instanceof Element) || target.closest(WRITES)) return;
      if (event.key === 't') onTable?.();
      if (event.key === 'e') menuOf(within)?.click();
    };
    within?.addEventListener('keydown', press);
    return () => within?.removeEventListener('keydown', press);
  }, [figure, onTable]);
}
