import { useMemo, useState } from 'react';
import { usePlace } from '../../session/place-store.ts';

/** The project under the pointer or the focus, marked in every chart at once; choosing one opens its own screen. */
export interface Highlight {
  readonly activeId: string | null;
  readonly onActivate: (id: string | null) => void;
  readonly onChoose: (id: string) => void;
}

export function useHighlight(): Highlight {
  const [activeId, onActivate] = useState<string | null>(null);
  const go = usePlace((state) => state.go);
  return useMemo(
    () => ({ activeId, onActivate, onChoose: (document: string) => go({ view: 'project', document }) }),
    [activeId, go],
  );
}
