import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

/** Rows for a table of the warehouse. */
export interface MadeRows {
  readonly table: string;
  readonly stream: Uint8Array;
}

/** One change of the tables: the projects that go, null for all there are, and which of the rows come. */
interface MadeStep {
  readonly gone: readonly string[] | null;
  readonly rows: number;
}

/** What the kept rows are: made of all that `fingerprint` tells of, by these steps one after the other. */
export interface MadeHead {
  readonly fingerprint: string;
  /** Under which the rows lie, since two tabs may make some at once. */
  readonly making: string;
  readonly steps: readonly MadeStep[];
  readonly bytes: number;
}

/** What is made of the documents: it may be thrown away at any time, and is made again. */
interface Made extends DBSchema {
  heads: { key: 'rows'; value: MadeHead };
  /** By making and number. */
  rows: { key: [string, number]; value: MadeRows };
  answers: { key: 'first'; value: unknown };
}

export type MadeDatabase = IDBPDatabase<Made>;
export const MADE_STORES = ['heads', 'rows', 'answers'] as const;
const MADE = 'utfall-made';
/** Another form of it is another version, and nothing of before is taken over. */
const VERSION = 1;

/** Opens what was made of the documents, apart from the documents themselves. Rejects where that cannot be had. */
export function openMade(): Promise<MadeDatabase> {
  return openDB<Made>(MADE, VERSION, {
    upgrade: (database) => {
      for (const name of database.objectStoreNames) database.deleteObjectStore(name);
      for (const name of MADE_STORES) database.createObjectStore(name);
    },
    blocking: (_, __, event) => {
      if (event.target instanceof IDBDatabase) event.target.close();
    },
  });
}
