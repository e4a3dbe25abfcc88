import { openKeeping } from '../../keeping/open-keeping.ts';
import { type WorkspaceAsk, writeWorkspace } from './write-workspace.ts';

/** How far it has come, an archive that is ready, or, last, whether all is. */
export type WorkspaceTold =
  | { readonly done: number; readonly total: number }
  | { readonly archive: Blob }
  | { readonly ended: true };

const EVERY_MS = 100;

// Saves the workspace off the main thread, out of what lies in the storage. An error ends it.
self.addEventListener('message', ({ data }: MessageEvent<WorkspaceAsk>) => {
  save(data).catch(reportError);
});

async function save(ask: WorkspaceAsk): Promise<void> {
  const database = await openKeeping(() => reportError(new Error('the storage was taken away')));
  let shown = 0;
  const told = (done: number, total: number): void => {
    if (performance.now() - shown < EVERY_MS) return;
    shown = performance.now();
    tell({ done, total });
  };
  for await (const archive of writeWorkspace(database, ask, told)) tell({ archive });
  database.close();
  tell({ ended: true });
}

function tell(told: WorkspaceTold): void {
  self.postMessage(told);
}
