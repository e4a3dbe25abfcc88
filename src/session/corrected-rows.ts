import { type Correction, correcting } from '../projects/corrections.ts';
import { documentKeys } from '../projects/compare-values.ts';
import type { ReadDocument } from '../projects/project.ts';
import type { ListRows } from '../warehouse/list-rows.ts';

/** A row that knows the list that it is of, whatever that is called; `fingerprint` is that of the list's bytes. */
export function rowOfList(row: ReadDocument, list: string, fingerprint: string): ReadDocument {
  return { ...row, origin: `${fingerprint}${row.record.document.slice(list.length)}` };
}

/** The corrections of a list's rows. */
export function ofList(corrections: readonly Correction[], fingerprint: string): Correction[] {
  return corrections.filter(({ origin }) => origin.startsWith(`${fingerprint}#`));
}

/** The rows of a list with its own corrections laid over them. */
export function correctedRows(
  rows: ListRows,
  list: string,
  fingerprint: string,
  own: readonly Correction[],
): ListRows {
  const origins = new Set(own.map(({ origin }) => origin));
  const correct = correcting(own);
  const document = (row: number): ReadDocument => correct(rowOfList(rows.document(row), list, fingerprint));
  if (own.length === 0) return { ...rows, document };
  const correctedKeys = (row: number): string[] | null => {
    const each = document(row);
    return origins.has(each.origin ?? '') ? documentKeys(each) : null;
  };
  return { ...rows, document, correctedKeys };
}
