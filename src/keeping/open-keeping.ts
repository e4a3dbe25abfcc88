import { type IDBPDatabase, openDB } from 'idb';
import type { Database, Keeping } from './keeping-schema.ts';

const NAME = 'utfall';

/** What each version of the database adds to the one before. Nothing here ever removes what a visitor brought. */
const MIGRATIONS: readonly ((database: IDBPDatabase<Keeping>) => void)[] = [
  (database) => {
    database
      .createObjectStore('files', { autoIncrement: true })
      .createIndex('hash', 'hash', { unique: true });
    database.createObjectStore('contents');
    database.createObjectStore('readings');
  },
  (database) => {
    database.createObjectStore('corrections');
  },
];

/**
 * Why nothing is kept: the browser forbids it or has no storage; the page is not served securely; a newer version of
 * the page has changed the storage; another tab holds on to an older version of it.
 */
export type KeepingProblem = 'denied' | 'insecure' | 'newer' | 'blocked';

export class KeepingError extends Error {
  readonly problem: KeepingProblem;

  constructor(problem: KeepingProblem, detail: string) {
    super(detail);
    this.name = 'KeepingError';
    this.problem = problem;
  }
}

/**
 * Opens what this browser keeps. `onLost` hears when it can no longer be used: a newer version of the page, or the
 * browser itself, has taken it.
 *
 * @throws {KeepingError} When it cannot be opened; what is in it stays as it is.
 */
export async function openKeeping(onLost: (problem: KeepingProblem) => void): Promise<Database> {
  // Contents are told apart by their hash, which the browser makes on secure pages alone.
  if (!globalThis.isSecureContext) throw new KeepingError('insecure', 'the page is not served securely');
  if (!('indexedDB' in globalThis)) throw new KeepingError('denied', 'this browser has no IndexedDB');
  const blocking = new AbortController();
  const blocked = new Promise<never>((_, reject) => {
    const error = new KeepingError('blocked', 'another tab has an older version open');
    blocking.signal.addEventListener('abort', () => reject(error));
  });
  const opening = openDB<Keeping>(NAME, MIGRATIONS.length, {
    upgrade: (database, from) => MIGRATIONS.slice(from).forEach((migrate) => migrate(database)),
    blocked: () => blocking.abort(),
    blocking: (_, __, event) => {
      // As long as it is open here, the newer version must wait.
      if (event.target instanceof IDBDatabase) event.target.close();
      onLost('newer');
    },
    terminated: () => onLost('denied'),
  });
  try {
    return await Promise.race([opening, blocked]);
  } catch (error) {
    // An open that comes too late would block others in its turn.
    opening.then((database) => database.close()).catch(() => undefined);
    if (error instanceof KeepingError) throw error;
    const newer = error instanceof DOMException && error.name === 'VersionError';
    throw new KeepingError(newer ? 'newer' : 'denied', String(error));
  }
}
