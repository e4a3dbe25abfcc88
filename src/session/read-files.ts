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
  let reader: Promise<Reader> | null = null;
  for (const [index, file] of files.entries()) {
    reader ??= startReader();
    const current: Promise<Reader> = reader;
    const { outcome, source } = await readOne(current, file).catch((error: unknown) => {
      // Whatever it was busy with, a fresh one takes the next file.
      void current.then(({ worker }) => worker.terminate()).catch(() => undefined);
      reader = null;
      return { outcome: stopped(file.name, String(error)), source: null };
    });
    await onRead(outcome, index + 1, source);
  }
  await reader?.then(({ worker }) => worker.terminate());
}

interface Reader {
  readonly worker: Worker;
  /** Rejects when it dies, by a fault or killed silently. */
  readonly died: Promise<never>;
}

async function startReader(): Promise<Reader> {
  const lock = `utfall reader ${Date.now()} ${Math.random()}`;
  const worker = new Worker(new URL('./read-worker.ts', import.meta.url), { type: 'module', name: lock });
  const failed = new Promise<never>((_, reject) => {
    worker.addEventListener('error', (event) => reject(new Error(event.message)));
  });
  const ready = new Promise((resolve) => worker.addEventListener('message', resolve, { once: true }));
  await Promise.race([ready, failed]);
  const died = new Promise<never>((_, reject) => {
    failed.catch(reject);
    // It holds the lock from when it is ready; the browser frees it when the worker is gone.
    void navigator.locks?.request(lock, () => reject(new Error('the reading was stopped')));
  });
  // Nobody may be waiting just then; the next file hears of it.
  died.catch(() => undefined);
  return { worker, died };
}

async function readOne(
  reader: Promise<Reader>,
  file: File,
): Promise<{ outcome: ReadOutcome; source: Source }> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const source = { bytes, hash: await hashOf(bytes) };
  return { outcome: await readIn(await reader, { name: file.name, bytes: bytes.slice() }), source };
}

function readIn({ worker, died }: Reader, job: ReadJob): Promise<ReadOutcome> {
  const read = new Promise<ReadOutcome>((resolve) => {
    // The worker runs our own code and answers each job once, so its message is taken as it is typed.
    worker.addEventListener('message', (event: MessageEvent<ReadOutcome>) => resolve(event.data), {
      once: true,
    });
    worker.postMessage(job, [job.bytes.buffer]);
  });
  return Promise.race([read, died]);
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
