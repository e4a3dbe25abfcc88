import { hashOf } from '../keeping/hash-of.ts';
import type { ReadFile } from '../records/read-bytes.ts';

/** One file on its way to the worker that reads it. */
export interface ReadJob {
  name: string;
  bytes: Uint8Array<ArrayBuffer>;
}

export type ReadOutcome = ReadFile;

/** A file as it was, with the hash of its bytes; null on a page where nothing can be kept. */
export interface Source {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly hash: string | null;
}

/**
 * Reads files off the main thread, one after the other, so that memory holds one at a time. `onRead` hears of
 * each, with the file itself when it could be opened, and may take its time. A file that the browser cannot open, or
 * that stops the worker, is rejected alone; the rest are read.
 */
export async function readFiles(
  files: readonly File[],
  onRead: (outcome: ReadOutcome, done: number, source: Source | null) => unknown,
): Promise<void> {
  let worker: Worker | null = null;
  for (const [index, file] of files.entries()) {
    worker ??= new Worker(new URL('./read-worker.ts', import.meta.url), { type: 'module' });
    const { outcome, source } = await readOne(worker, file).catch((error: unknown) => {
      // Whatever it was busy with, a fresh one takes the next file.
      worker?.terminate();
      worker = null;
      return { outcome: stopped(file.name, String(error)), source: null };
    });
    await onRead(outcome, index + 1, source);
  }
  worker?.terminate();
}

async function readOne(worker: Worker, file: File): Promise<{ outcome: ReadOutcome; source: Source }> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const source = { bytes, hash: await hashOf(bytes) };
  return { outcome: await readIn(worker, { name: file.name, bytes: bytes.slice() }), source };
}

function readIn(worker: Worker, job: ReadJob): Promise<ReadOutcome> {
  return new Promise((resolve, reject) => {
    // The worker runs our own code and answers each job once, so its message is taken as it is typed.
    const once = { once: true };
    worker.addEventListener('message', (event: MessageEvent<ReadOutcome>) => resolve(event.data), once);
    worker.addEventListener('error', (event) => reject(new Error(event.message)), once);
    worker.postMessage(job, [job.bytes.buffer]);
  });
}

function stopped(name: string, detail: string): ReadOutcome {
  return {
    text: null,
    result: {
      document: name,
      rejected: 'unreadable',
      reason: `Filen kunde inte öppnas (${detail}). Kontrollera att den finns kvar och försök igen.`,
      reasonEn: `The file could not be opened (${detail}). Check that it is still there and try again.`,
      line: null,
    },
  };
}
