import { usePreferences } from './preferences-store.ts';

/**
 * Whether a key that was pressed is meant as a shortcut: not where text is written, not together with a key of the
 * system, and not when the visitor has turned single letters off (WCAG 2.1, 2.1.4).
 */
export function isShortcut(event: KeyboardEvent): boolean {
  if (!usePreferences.getState().shortcuts || event.defaultPrevented) return false;
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  const { target } = event;
  if (!(target instanceof HTMLElement)) return true;
  return !/^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName) && !target.isContentEditable;
}
