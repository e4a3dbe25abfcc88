import type { Outcome } from './outcome.ts';
import type { Answers } from './read-any.ts';

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
  readonly outcome: Outcome;
  /** What a list was read from. */
  readonly file: Blob | null;
  /** The file as it was, with the hash of its bytes; null for what was not read. */
  readonly source: Source | null;
  /** Whether all of the job is answered. */
  readonly last: boolean;
  /** Whether the worker goes on only when it is told `GO_ON`: so an archive can be paused, too. */
  readonly waits: boolean;
}

/** Tells the worker to go on. */
export const GO_ON = 'go on';
