import type { CarriedCorrection, Correction } from '../corrections.ts';
import type { ReadDocument } from '../project.ts';
import { marksOf, type NamedOperations } from './operation-marks.ts';

/** The rows of a list as they were read, over all of its tables. */
export interface EditionRows extends NamedOperations {
  /** What a row is known by when it is corrected. */
  readonly origin: (row: number) => string;
  readonly document: (row: number) => ReadDocument;
}

/**
 * The corrections of an earlier edition's rows, for the rows of the later edition that are about the same operations.
 * One whose fact is published otherwise by now is handed over as outdated. What is not in the later edition any more, or
 * stands there another number of times, is left where it is.
 */
export function carryCorrections(
  later: EditionRows,
  earlier: EditionRows,
  corrections: readonly Correction[],
): CarriedCorrection[] {
  const byOrigin = new Map<string, Correction[]>();
  for (const each of corrections) byOrigin.set(each.origin, [...(byOrigin.get(each.origin) ?? []), each]);
  const corrected = rowsOf(earlier).filter((row) => byOrigin.has(earlier.origin(row)));
  const wanted = new Set(corrected.flatMap((row) => marksOf(earlier.names(row))));
  const [then, now] = [rowsByMark(earlier, wanted), rowsByMark(later, wanted)];
  return corrected.flatMap((row) => {
    const marks = marksOf(earlier.names(row));
    const [before, after] = [sameAs(marks, then), sameAs(marks, now)];
    const match = before.length === after.length ? after[before.indexOf(row)] : undefined;
    if (match === undefined) return [];
    const [was, is] = [earlier.document(row).record, later.document(match).record];
    return (byOrigin.get(earlier.origin(row)) ?? []).map((correction) => {
      const { field, currency } = correction;
      const same = JSON.stringify(was[field]) === JSON.stringify(is[field]);
      return {
        ...correction,
        origin: later.origin(match),
        madeOn: correction.origin,
        outdated: !same || (currency !== undefined && was.currency !== is.currency),
        said: { value: was[field], currency: was.currency },
      };
    });
  });
}

const rowsOf = ({ count }: NamedOperations): number[] => Array.from({ length: count }, (_, row) => row);

function rowsByMark(list: NamedOperations, wanted: ReadonlySet<number>): Map<number, number[]> {
  const found = new Map<number, number[]>();
  if (wanted.size === 0) return found;
  for (const row of rowsOf(list))
    for (const mark of new Set(marksOf(list.names(row))))
      if (wanted.has(mark)) found.set(mark, [...(found.get(mark) ?? []), row]);
  return found;
}

/** The rows that have either mark, in the order of their list. */
function sameAs(marks: readonly number[], rows: ReadonlyMap<number, readonly number[]>): number[] {
  return [...new Set(marks.flatMap((mark) => rows.get(mark) ?? []))].toSorted((one, other) => one - other);
}
