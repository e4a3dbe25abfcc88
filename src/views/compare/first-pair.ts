import { PAIR_FIELDS, type SlicePairRow } from '../../questions/slice-pair.query.ts';
import { setMembers } from '../../slice/edit-slice.ts';
import { EVERYTHING, type Slice } from '../../slice/slice.ts';

interface Pair {
  readonly a: Slice;
  readonly b: Slice;
  /** What the two are told apart by; null where nothing has two members. */
  readonly by: (typeof PAIR_FIELDS)[number] | null;
}

/** Two slices to begin with: the two members with most projects of the first field that has two, in their own order. */
export function firstPair(rows: readonly SlicePairRow[]): Pair {
  for (const by of PAIR_FIELDS) {
    const [one, other] = rows
      .filter((row) => row.field === by)
      .map(({ member }) => member)
      .toSorted();
    if (one !== undefined && other !== undefined)
      return { a: setMembers(EVERYTHING, by, [one]), b: setMembers(EVERYTHING, by, [other]), by };
  }
  return { a: EVERYTHING, b: EVERYTHING, by: null };
}
