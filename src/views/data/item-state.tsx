import { CircleAlert, CircleCheck, CircleHelp, CircleX, Copy } from 'lucide-react';
import type { ItemState } from '../../session/import-item.ts';
import { useText } from '../../session/use-text.ts';
import { importText } from '../../text/import-text.ts';

const MARKS = {
  read: ['read', CircleCheck],
  findings: ['check', CircleAlert],
  asks: ['check', CircleHelp],
  rejected: ['error', CircleX],
  present: ['inferred', Copy],
} as const;

/** How bringing a file in went, as icon and words. */
export function ItemStateMark({ state }: { state: ItemState }) {
  const text = useText(importText);
  const [kind, Icon] = MARKS[state];
  return (
    <span className={`document-state document-${kind}`}>
      <Icon className="icon-small" aria-hidden="true" />
      {text.states[state]}
    </span>
  );
}
