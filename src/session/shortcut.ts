import { usePreferences } from './preferences-store.ts';

/**
 * Whether a key that was pressed is meant as a shortcut: not where text is written, not in a dialog, which holds the
 * page still, not together with a key of the system, and not when the visitor has turned single letters off (WCAG 2.1, 2.1.4).
 */
export function isShortcut(event: KeyboardEvent): boolean {
  if (!usePreferences.getState().shortcuts || event.defaultPrevented) return false;
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  // The box for SQL stands in a tree of its own, whose host is all that `target` tells.
  const [target] = event.composedPath();
  if (!(target instanceof HTMLElement)) return true;
  if (target.closest('dialog') !== null) return false;
  return !/^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName) && !target.isContentEditable;
}
