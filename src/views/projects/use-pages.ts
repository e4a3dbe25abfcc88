import { useState } from 'react';
import {
  FIRST_PAGE,
  type Page,
  PAGE_SIZE,
  type ProjectsTableRow,
} from '../../questions/projects-table.query.ts';

export interface Pages {
  readonly page: Page;
  /** Number of the page's first row, counting from 1. */
  readonly first: number;
  readonly turn: (
    to: 'start' | 'before' | 'after' | 'end',
    rows: readonly ProjectsTableRow[],
    all: number,
  ) => void;
}

/** Turning pages. When what is paged through changes, as `of` tells, the first page comes. */
export function usePages(of: string): Pages {
  const [held, setHeld] = useState<{ of: string; page: Page; first: number }>({
    of,
    page: FIRST_PAGE,
    first: 1,
  });
  const { page, first } = held.of === of ? held : { page: FIRST_PAGE, first: 1 };
  const turn: Pages['turn'] = (to, rows, all) => {
    const edge = to === 'after' ? rows.at(-1) : rows[0];
    if (to === 'start' || edge === undefined) setHeld({ of, page: FIRST_PAGE, first: 1 });
    else if (to === 'end') setHeld({ of, page: { at: 'end' }, first: Math.max(1, all - PAGE_SIZE + 1) });
    else {
      const key = { group: edge.member_rank, value: edge.sort_value, place: edge.place };
      const step = to === 'after' ? rows.length : -PAGE_SIZE;
      // Pages counted back from the end may leave fewer than a page in front: then the first one comes.
      if (first + step < 1) setHeld({ of, page: FIRST_PAGE, first: 1 });
      else setHeld({ of, page: { at: to, key }, first: first + step });
    }
  };
  return { page, first, turn };
}
