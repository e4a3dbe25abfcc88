import { readBytes } from '../records/read-bytes.ts';
import type { ReadJob, ReadOutcome } from './read-files.ts';

// Reads documents off the main thread, one message a document.
self.addEventListener('message', (event: MessageEvent<ReadJob>) => {
  const { name, bytes } = event.data;
  const outcome: ReadOutcome = readBytes(name, bytes);
  self.postMessage(outcome);
});

// A worker that is killed tells nobody, but the browser frees its locks: whoever is given this one knows that it is gone.
const forEver = new Promise<never>(() => undefined);
const ready = () => self.postMessage('ready');
if (navigator.locks) {
  void navigator.locks.request(self.name, () => {
    ready();
    return forEver;
  });
} else ready();
