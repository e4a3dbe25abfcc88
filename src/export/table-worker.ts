import type { WorkerAnswer, WorkerJob } from './table-form.ts';
import { tableWriter } from './table-writer.ts';
import type { TableWriter } from './table-form.ts';

// Makes one file off the main thread: what it is to be, its rows page by page, and its end.
let writer: TableWriter | null = null;

async function carryOut(job: WorkerJob): Promise<Blob | null> {
  if (job.do === 'begin') writer = tableWriter(job.spec);
  if (job.do === 'write') await writer?.write(job.rows);
  return job.do === 'finish' && writer !== null ? writer.finish() : null;
}

const answer = (said: WorkerAnswer) => self.postMessage(said);

self.addEventListener('message', (event: MessageEvent<WorkerJob>) => {
  carryOut(event.data).then(
    (blob) => answer({ done: true, blob }),
    (error: unknown) =>
      answer({ done: false, reason: error instanceof Error ? error.message : String(error) }),
  );
});
