import type { ReactNode } from 'react';
import { formatPlace } from '../../session/place.codec.ts';
import { usePlace } from '../../session/place-store.ts';

/** Leads to a project's own screen, beside the document it was read from. */
export function ProjectLink({ id, children }: { id: string; children: ReactNode }) {
  const { place, go } = usePlace();
  const there = { view: 'project', document: id } as const;
  return (
    <a
      href={formatPlace({ ...place, ...there })}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return;
        event.preventDefault();
        go(there);
      }}
    >
      {children}
    </a>
  );
}
