/** A worker that is heard of when it dies. */
export interface LiveWorker {
  readonly worker: Worker;
  /** Rejects when it dies, by a fault or killed silently. */
  readonly died: Promise<never>;
  alive: boolean;
}

/** Starts a worker that calls `tellReady`, and resolves when it is ready; `make` gives it its name. */
export async function startLive(make: (name: string) => Worker): Promise<LiveWorker> {
  const lock = `utfall worker ${Math.random()}`;
  const worker = make(lock);
  const failed = new Promise<never>((_, reject) => {
    worker.addEventListener('error', (event) => reject(new Error(event.message)));
  });
  const ready = new Promise((resolve) => worker.addEventListener('message', resolve, { once: true }));
  await Promise.race([ready, failed]);
  const died = new Promise<never>((_, reject) => {
    failed.catch(reject);
    // It holds the lock from when it is ready; the browser frees it when the worker is gone.
    void navigator.locks?.request(lock, () => reject(new Error('it was stopped')));
  });
  const live = { worker, died, alive: true };
  died.catch(() => (live.alive = false));
  return live;
}
