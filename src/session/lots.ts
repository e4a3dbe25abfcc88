/** So many files, or so many bytes, are one lot: writing to the disk waits for it each time. */
const MOST_FILES = 64;
const MOST_BYTES = 4 * 1024 * 1024;

interface Lots<Item> {
  /** Resolves when one may go on: it waits for the disk, so that memory holds two lots at most. */
  readonly add: (item: Item, bytes: number) => Promise<void>;
  /** Writes what is left, and resolves when all is written. */
  readonly end: () => Promise<void>;
}

/** Gathers items into lots for `write`, which takes one lot after the other and never rejects. */
export function lots<Item>(write: (lot: readonly Item[]) => Promise<void>): Lots<Item> {
  let lot: Item[] = [];
  let size = 0;
  let writing: Promise<void> = Promise.resolve();
  const begin = () => {
    const taken = lot;
    lot = [];
    size = 0;
    writing = writing.then(() => write(taken));
  };
  return {
    add: async (item, bytes) => {
      lot.push(item);
      size += bytes;
      if (lot.length < MOST_FILES && size < MOST_BYTES) return;
      await writing;
      begin();
    },
    end: () => {
      begin();
      return writing;
    },
  };
}
