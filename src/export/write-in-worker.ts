import type { SheetValue } from './sheet.ts';
import type { TableSpec, TableWriter, WorkerAnswer, WorkerJob } from './table-form.ts';

/** A writer whose work is done off the main thread; each page is taken before the next is asked for. */
export interface WorkerWriter extends TableWriter {
  /** Ends the worker, its work done or not. */
  readonly stop: () => void;
}

/** Every promise of the writer rejects with the reason of `signal` once it fires. */
export async function writeInWorker(
  { columns, ...spec }: TableSpec,
  signal: AbortSignal,
): Promise<WorkerWriter> {
  const worker = new Worker(new URL('./table-worker.ts', import.meta.url), { type: 'module' });
  const tell = (job: WorkerJob): Promise<Blob | null> =>
    new Promise((resolve, reject) => {
      const once = { once: true };
      // The worker runs our own code and answers each job once, so its message is taken as it is typed.
      const listen = ({ data }: MessageEvent<WorkerAnswer>) =>
        data.done ? resolve(data.blob) : reject(new Error(data.reason));
      worker.addEventListener('message', listen, once);
      worker.addEventListener(
        'error',
        (event) => reject(new Error(event.message || 'the worker stopped')),
        once,
      );
      signal.addEventListener('abort', () => reject(signal.reason), once);
      worker.postMessage(job);
    });
  const plain = columns.map(({ id, head, definition, type, shown = null }) => ({
    id,
    head,
    definition,
    type,
    shown,
  }));
  await tell({ do: 'begin', spec: { ...spec, columns: plain } });
  return {
    write: async (rows: readonly (readonly SheetValue[])[]) => {
      await tell({ do: 'write', rows });
    },
    finish: async () => {
      const blob = await tell({ do: 'finish' });
      if (blob === null) throw new Error('The worker gave no file');
      return blob;
    },
    stop: () => worker.terminate(),
  };
}
