import type { Answers } from './read-any.ts';
import type { Told } from './told.ts';

/** A file on its way to the worker; `pasted` text has no ending to go by. */
export interface ReadJob {
  readonly name: string;
  readonly file: Blob;
  readonly pasted: boolean;
  readonly answers: Answers;
}

/** A file as it was, with the hash of its bytes; null on a page where nothing can be kept. */
export interface Source {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly hash: string | null;
}

/** What came of one file; an archive gives one for each file in it. */
export interface ReadAnswer {
  readonly name: string;
  readonly size: number;
  readonly outcome: Told;
  /** What a list was read from. */
  readonly file: Blob | null;
  /** The file as it was, with the hash of its bytes; null for what was not read. */
  readonly source: Source | null;
}

/** Some answers at once, since a message takes longer to come than a page to read. */
export interface ReadAnswers {
  readonly answers: readonly ReadAnswer[];
  /** Whether all of the job is answered. Else the worker is told to `GO_ON`, and soon waits for it. */
  readonly last: boolean;
}

/** Tells the worker that one more of its messages is taken in: so an archive can be paused, too. */
export const GO_ON = 'go on';
