import { create } from 'zustand';
import { useImportBegun } from './import-begun.ts';

interface UpdateState {
  /** Changes every tab to the newer version that has come; null when none has. */
  update: (() => void) | null;
}

/** Whether a newer version of the page has come and waits for the visitor's consent. */
export const useUpdate = create<UpdateState>()(() => ({ update: null }));

/** What a tab is reading must be written down before it takes up another version. */
async function reloadWhenIdle(): Promise<void> {
  if (useImportBegun.getState().begun) await importIsIdle();
  window.location.reload();
}

async function importIsIdle(): Promise<void> {
  const { useImport } = await import('./import-store.ts');
  await new Promise<void>((resolve) => {
    if (useImport.getState().status === 'idle') {
      resolve();
      return;
    }
    const stop = useImport.subscribe(({ status }) => {
      if (status !== 'idle') return;
      stop();
      resolve();
    });
  });
}

/** Lets the page work without a network from its next visit on, where the browser can do that. */
export async function workOffline(): Promise<void> {
  const workers = 'serviceWorker' in navigator ? navigator.serviceWorker : null;
  if (workers === null) return;
  // At the first visit the worker only takes over what is here already.
  let before = workers.controller !== null;
  workers.addEventListener('controllerchange', () => {
    if (before) void reloadWhenIdle();
    before = true;
  });
  const registration = await workers.register('./service-worker.js', { updateViaCache: 'none' });
  const offer = () => {
    const { waiting } = registration;
    if (waiting !== null && workers.controller !== null)
      useUpdate.setState({ update: () => waiting.postMessage('take-over') });
  };
  offer();
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', offer);
  });
}
