import { sql, type Sql } from '../measures/sql.ts';
import { slicePredicate } from '../slice/slice-predicate.ts';
import type { Slice } from '../slice/slice.ts';

export const SIDES = ['a', 'b'] as const;
export type Side = (typeof SIDES)[number];

/** Two slices side by side, each within the slice of the bar: the clauses of both hold. They may share projects. */
export interface TwoSlices {
  readonly bar: Slice;
  readonly a: Slice;
  readonly b: Slice;
}

export type Prices = 'current' | 'fixed';

/** A slice within another, as clauses that all hold. A field may stand twice, so it can be asked, not edited. */
export function within(bar: Slice, side: Slice): Slice {
  return [...bar, ...side];
}

/** SQL for the projects of either side with their `side`; a project on both stands twice. */
export function projectsOfSides({ bar, a, b }: TwoSlices, columns: Sql): Sql {
  return sql`SELECT 'a' AS side, ${columns} FROM projects WHERE ${slicePredicate(within(bar, a))}
    UNION ALL SELECT 'b' AS side, ${columns} FROM projects WHERE ${slicePredicate(within(bar, b))}`;
}
