import { readBytes } from '../records/read-bytes.ts';
import type { ReadJob, ReadOutcome } from './read-files.ts';

// Reads documents off the main thread, one message a document.
self.addEventListener('message', (event: MessageEvent<ReadJob>) => {
  const { name, bytes } = event.data;
  const outcome: ReadOutcome = readBytes(name, bytes);
  self.postMessage(outcome);
});
