import { documentKeys } from '../projects/compare-values.ts';
import { type Correction, correcting, isCarried } from '../projects/corrections.ts';
import { carryCorrections, type EditionRows } from '../projects/editions/carry-corrections.ts';
import type { ReadDocument } from '../projects/project.ts';
import type { ListRows } from '../warehouse/list-rows.ts';

/** A list's tables, under the name that the list has here; `fingerprint` is that of its bytes. */
export interface RowsOfList {
  readonly name: string;
  readonly fingerprint: string;
  readonly tables: readonly ListRows[];
}

/** A row that knows the list that it is of, whatever that is called; `fingerprint` is that of the list's bytes. */
export function rowOfList(row: ReadDocument, list: string, fingerprint: string): ReadDocument {
  return { ...row, origin: originOfRow(row.record.document, list, fingerprint) };
}

const originOfRow = (document: string, list: string, fingerprint: string): string =>
  `${fingerprint}${document.slice(list.length)}`;

/** The corrections of a list's rows. */
export function ofList(corrections: readonly Correction[], fingerprint: string): Correction[] {
  return corrections.filter(({ origin }) => origin.startsWith(`${fingerprint}#`));
}

/** What earlier editions' rows were corrected to, the latest edition's first, for a list and after its own corrections. */
export function withEarlier(
  list: RowsOfList,
  earlier: readonly RowsOfList[],
  corrections: readonly Correction[],
): Correction[] {
  const all: Correction[] = ofList(corrections, list.fingerprint);
  const taken = new Set(all.map(keyOf));
  for (const edition of earlier) {
    const own = ofList(corrections, edition.fingerprint);
    if (own.length === 0) continue;
    for (const each of carryCorrections(rowsOf(list), rowsOf(edition), own)) {
      if (taken.has(keyOf(each))) continue;
      taken.add(keyOf(each));
      all.push(each);
    }
  }
  return all;
}

const keyOf = ({ origin, field }: Correction): string => `${field} ${origin}`;

/** A list's rows as one, whatever tables they stand in. */
function rowsOf({ name, fingerprint, tables }: RowsOfList): EditionRows {
  const at = (row: number): [ListRows, number] => {
    let left = row;
    for (const table of tables) {
      if (left < table.count) return [table, left];
      left -= table.count;
    }
    throw new Error(`${name} has no row ${row}`);
  };
  const from =
    <T>(take: (table: ListRows, row: number) => T) =>
    (row: number): T =>
      take(...at(row));
  return {
    count: tables.reduce((sum, { count }) => sum + count, 0),
    names: from((table, row) => table.names(row)),
    origin: from((table, row) => originOfRow(table.name(row), name, fingerprint)),
    document: from((table, row) => table.document(row)),
  };
}

/** The rows of a list with its own corrections, and those that are carried over to it, laid over them. */
export function correctedRows(
  rows: ListRows,
  list: string,
  fingerprint: string,
  own: readonly Correction[],
): ListRows {
  const plain = (row: number): ReadDocument => rowOfList(rows.document(row), list, fingerprint);
  if (own.length === 0) return { ...rows, document: plain };
  const origins = new Set(own.map(({ origin }) => origin));
  const earlier = new Map<string, string[]>();
  for (const each of own)
    if (isCarried(each)) earlier.set(each.origin, [...(earlier.get(each.origin) ?? []), each.madeOn]);
  const correct = correcting(own);
  const document = (row: number): ReadDocument => {
    const corrected = correct(plain(row));
    const madeOn = earlier.get(corrected.origin ?? '');
    return madeOn === undefined ? corrected : { ...corrected, earlier: [...new Set(madeOn)] };
  };
  const correctedKeys = (row: number): string[] | null =>
    origins.has(originOfRow(rows.name(row), list, fingerprint)) ? documentKeys(document(row)) : null;
  return { ...rows, document, correctedKeys };
}
