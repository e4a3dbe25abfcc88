import type { Answers } from './read-any.ts';
import { type LiveWorker, startLive } from './live-worker.ts';
import { refused } from './refused.ts';
import { GO_ON, type ReadAnswer, type ReadAnswers, type ReadJob } from './read-call.ts';

/** A file to read, called as the visitor knows it: with its folder where it came with one. */
export interface GivenFile {
  readonly name: string;
  readonly file: Blob;
  readonly pasted?: boolean;
}

/** Stops a run between two files for a while, or at once and for good. */
export class ImportControl {
  private readonly stop = new AbortController();
  private waiting: (() => void) | null = null;
  private gate: Promise<void> = Promise.resolve();

  get paused(): boolean {
    return this.waiting !== null;
  }

  get cancelled(): boolean {
    return this.stop.signal.aborted;
  }

  /** Fires when the run is cancelled. */
  get signal(): AbortSignal {
    return this.stop.signal;
  }

  pause(): void {
    this.gate = new Promise((resolve) => {
      this.waiting = resolve;
    });
  }

  goOn(): void {
    this.waiting?.();
    this.waiting = null;
  }

  cancel(): void {
    this.stop.abort();
    this.goOn();
  }

  /** Settles when the run is not paused. */
  ready(): Promise<void> {
    return this.gate;
  }
}

/**
 * Reads files off the main thread, one after the other, so that memory holds one at a time. `onRead` hears of each and
 * may take its time, and `onDone` when all of a given file is read, of an archive every file in it. One that the browser
 * cannot open, or that stops the worker, is rejected alone; the rest are read.
 */
export async function readFiles(
  files: Iterable<GivenFile> | AsyncIterable<GivenFile>,
  answers: Answers,
  control: ImportControl,
  onRead: (answer: ReadAnswer) => unknown,
  onDone: () => void,
): Promise<void> {
  let reader: LiveWorker | null = null;
  for await (const given of files) {
    await control.ready();
    if (control.cancelled) break;
    try {
      // One that died between two files was busy with neither.
      if (reader?.alive === false) reader = null;
      reader ??= await startReader();
      await readOne(reader, given, answers, control, onRead);
    } catch (error) {
      // Whatever it was busy with, a fresh one takes the next file.
      reader?.worker.terminate();
      reader = null;
      if (!control.cancelled) await onRead(stopped(given, String(error)));
    }
    onDone();
  }
  reader?.worker.terminate();
}

const startReader = (): Promise<LiveWorker> =>
  startLive((name) => new Worker(new URL('./read-worker.ts', import.meta.url), { type: 'module', name }));

function readOne(
  { worker, died }: LiveWorker,
  { name, file, pasted = false }: GivenFile,
  by: Answers,
  control: ImportControl,
  onRead: (answer: ReadAnswer) => unknown,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const over = new AbortController();
    const end = (settle: () => void): void => {
      over.abort();
      settle();
    };
    const { signal } = over;
    let busy: Promise<unknown> = Promise.resolve();
    let answered = false;
    worker.addEventListener(
      'message',
      // The worker runs our own code, so its message is taken as it is typed.
      ({ data: { answers, last } }: MessageEvent<ReadAnswers>) => {
        busy = busy.then(() => inOrder(answers, onRead));
        answered = last;
        if (last) busy.then(() => end(resolve)).catch((error: unknown) => end(() => reject(asError(error))));
        else busy = busy.then(() => control.ready()).then(() => worker.postMessage(GO_ON));
      },
      { signal },
    );
    control.signal.addEventListener('abort', () => end(() => reject(new Error('cancelled'))), { signal });
    died.catch((error: unknown) => {
      // What it has read whole is read, even if that is still being kept.
      if (!answered) end(() => reject(asError(error)));
    });
    worker.postMessage({ name, file, pasted, answers: by } satisfies ReadJob);
  });
}

async function inOrder<Item>(items: readonly Item[], take: (item: Item) => unknown): Promise<void> {
  for (const item of items) await take(item);
}

function stopped({ name, file }: GivenFile, detail: string): ReadAnswer {
  const rejection = refused(
    name,
    `läsningen avbröts (${detail}). Filen är skadad eller för stor för webbläsaren`,
    `reading stopped (${detail}). The file is damaged or too large for the browser`,
  );
  return { name, size: file.size, file: null, source: null, outcome: { kind: 'rejected', rejection } };
}

const asError = (error: unknown): Error => (error instanceof Error ? error : new Error(String(error)));
