import type { Correction } from '../projects/corrections.ts';
import type { ReadDocument } from '../projects/project.ts';
import type { Append } from '../warehouse/engine.ts';
import type { KeptFile, RowsAnswer, RowsCall } from './rows-worker.ts';

/** Up to so many documents without a list the rows are made where they are needed: a worker would take longer. */
export const FEW = 100;
/** Documents handed over at a time, so that the page answers in between. */
const AT_A_TIME = 50;

/**
 * The warehouse's rows of all documents and lists, made in a worker, with the corrections laid over the lists; the
 * documents come with theirs. Rejects when that stops.
 */
export async function makeRows(
  documents: readonly ReadDocument[],
  lists: readonly KeptFile[],
  corrections: readonly Correction[],
  onProgress: (done: number, total: number) => void,
): Promise<Append[]> {
  const worker = new Worker(new URL('./rows-worker.ts', import.meta.url), { type: 'module' });
  const send = (call: RowsCall): void => worker.postMessage(call);
  try {
    for (let at = 0; at < documents.length; at += AT_A_TIME) {
      send({ take: documents.slice(at, at + AT_A_TIME) });
      await breath();
    }
    const made: Append[] = [];
    let done = 0;
    for (let first = true; ; first = false) {
      const answer = heard(worker);
      send(first ? { lists, corrections } : { next: true });
      const { appends, projects, total } = await answer;
      if (appends === null) return made;
      made.push(...appends);
      done += projects;
      onProgress(done, total);
    }
  } finally {
    worker.terminate();
  }
}

/** Lets the page answer to whatever waits. */
const breath = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => {
      port1.close();
      resolve();
    });
    port1.start();
    port2.postMessage(null);
  });

function heard(worker: Worker): Promise<RowsAnswer> {
  return new Promise((resolve, reject) => {
    worker.addEventListener('message', (event: MessageEvent<RowsAnswer>) => resolve(event.data), {
      once: true,
    });
    worker.addEventListener('error', (event) => reject(new Error(event.message)), { once: true });
  });
}
