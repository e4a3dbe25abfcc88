import { useMemo, useState } from 'react';
import { useSelection } from '../shared/use-selection.ts';

/** The project under the pointer or the focus, marked in every chart at once; choosing one puts it in the comparison. */
export interface Highlight {
  readonly activeId: string | null;
  readonly onActivate: (id: string | null) => void;
  readonly onChoose: (id: string) => void;
}

export function useHighlight(): Highlight {
  const [activeId, onActivate] = useState<string | null>(null);
  const onChoose = useSelection();
  return useMemo(() => ({ activeId, onActivate, onChoose }), [activeId, onChoose]);
}
