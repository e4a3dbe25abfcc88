import type { Database, KeptFile } from '../keeping/keeping-schema.ts';
import type { BroughtDocument } from './brought-document.ts';
import type { KeptList } from './kept-list.ts';

interface Held {
  readonly file: KeptFile;
  readonly documents: readonly BroughtDocument[];
  /** Differs between files of other bytes or another name. */
  readonly mark: string;
}

interface Here {
  /** Kept files by their place, each of them on the disk. */
  readonly held: Map<number, Held>;
  /** Lists that were read, by the place of their file. */
  readonly lists: Map<number, KeptList>;
  /** What could not be kept and lasts as long as the page. */
  loose: readonly BroughtDocument[];
  looseLists: readonly KeptList[];
  /** Null where nothing can be kept. */
  database: Database | null;
}

/** What is here of that which the visitor brought; changed by `keep.ts` and `kept-documents.ts` alone. */
export const here: Here = {
  held: new Map(),
  lists: new Map(),
  loose: [],
  looseLists: [],
  database: null,
};
