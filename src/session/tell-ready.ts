const forEver = new Promise<never>(() => undefined);
const ready = (): void => self.postMessage('ready');

/**
 * Tells whoever started this worker that it listens. A worker that is killed tells nobody, but the browser frees its
 * locks: whoever is given the one of its name knows that it is gone.
 */
export function tellReady(): void {
  if (!navigator.locks) return ready();
  void navigator.locks.request(self.name, () => {
    ready();
    return forEver;
  });
}
