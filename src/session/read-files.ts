import type { ReadFile } from '../records/read-bytes.ts';

/** One file on its way to the worker that reads it. */
export interface ReadJob {
  name: string;
  bytes: Uint8Array<ArrayBuffer>;
}

export type ReadOutcome = ReadFile;

/**
 * Reads files off the main thread, one after the other, so that memory holds one at a time. `onRead` hears of
 * each. A file that the browser cannot open, or that stops the worker, is rejected alone; the rest are read.
 */
export async function readFiles(
  files: readonly File[],
  onRead: (outcome: ReadOutcome, done: number) => void,
): Promise<void> {
  let worker: Worker | null = null;
  for (const [index, file] of files.entries()) {
    worker ??= new Worker(new URL('./read-worker.ts', import.meta.url), { type: 'module' });
    const outcome = await readOne(worker, file).catch((error: unknown) => {
      // Whatever it was busy with, a fresh one takes the next file.
      worker?.terminate();
      worker = null;
      return stopped(file.name, String(error));
    });
    onRead(outcome, index + 1);
  }
  worker?.terminate();
}

async function readOne(worker: Worker, file: File): Promise<ReadOutcome> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  return new Promise((resolve, reject) => {
    // The worker runs our own code and answers each job once, so its message is taken as it is typed.
    const once = { once: true };
    worker.addEventListener('message', (event: MessageEvent<ReadOutcome>) => resolve(event.data), once);
    worker.addEventListener('error', (event) => reject(new Error(event.message)), once);
    worker.postMessage({ name: file.name, bytes } satisfies ReadJob, [bytes.buffer]);
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
