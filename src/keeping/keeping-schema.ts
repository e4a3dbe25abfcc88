import type { DBSchema, IDBPDatabase } from 'idb';
import type { TableReading } from '../tables/table-reading.ts';
import type { PackedDocuments } from './packed-documents.ts';

/** A file that a visitor brought. */
export interface KeptFile {
  /** Of its bytes: the same file is kept once. */
  readonly hash: string;
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  /** Milliseconds since 1970, for the visitor alone: a clock may jump, so nothing is ordered by it. */
  readonly added: number;
  /** Of a list: the answers that it is read by, which another list of its form need not share. */
  readonly mapping?: unknown;
  /** What its reading holds, in short, so that ten thousand readings need not be looked at to know what is here. */
  readonly holds?: Holding;
}

/** What a reading holds. It is out of date where another reader made it. */
export interface Holding {
  readonly reader: string;
  /** The documents, each by its name, what is equal for equal texts, and where it is from. */
  readonly documents: readonly { readonly name: string; readonly text: string; readonly origin?: string }[];
  readonly list: boolean;
}

/** What was read of a file, so that it need not be read again. Can always be made anew from its bytes. */
export interface KeptReading {
  /** What read it: another reader's reading is out of date. */
  readonly reader: string;
  /** None when the file holds no project, or is a list. What each is called here stands in the file's `Holding`. */
  readonly documents: PackedDocuments;
  /** How a list was read; its rows are made of the file itself. */
  readonly list?: KeptListReading;
}

export interface KeptListReading {
  /** The answers that it was read by. */
  readonly mapping: unknown;
  readonly readings: readonly TableReading[];
  readonly operations: number;
  /** Equal for the same bytes. */
  readonly fingerprint: string;
  /** By which its operations are known in another edition; see `operationMarks`. */
  readonly marks: Float64Array;
}

/** Files, contents and readings by `place`, a number that counts in the order that files were kept in, across tabs. */
export interface Keeping extends DBSchema {
  files: { key: number; value: KeptFile; indexes: { hash: string } };
  /** The files' bytes as they were brought. Never changed, and removed only when the visitor says so. */
  contents: { key: number; value: Uint8Array<ArrayBuffer> };
  readings: { key: number; value: KeptReading };
  /** Values that were put right by hand, by document and fact; see `keepCorrection`. Checked by who takes them out. */
  corrections: { key: [origin: string, field: string]; value: unknown };
}

export type Database = IDBPDatabase<Keeping>;
export const STORES = ['files', 'contents', 'readings'] as const;
