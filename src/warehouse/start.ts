import { Coordinator } from './coordinator.ts';
import type { ReadDocument } from './document-rows.ts';
import { EngineFailure } from './engine-failure.ts';
import type { Engine } from './engine.ts';
import type { ReferenceFiles } from './load-reference.ts';

type StartStep = 'dataset' | 'engine' | 'schema' | 'reference' | 'records';
type StartFailure =
  | 'no-webassembly'
  | 'worker-blocked'
  | 'engine-missing'
  | 'timeout'
  | 'dataset-missing'
  | 'other';

/** How far the start of the warehouse has come. `total` is 0 where it is not known. */
export type Start =
  | { readonly status: 'idle' }
  | { readonly status: 'loading'; readonly step: StartStep; readonly done: number; readonly total: number }
  | { readonly status: 'ready'; readonly engine: Engine; readonly coordinator: Coordinator }
  | {
      readonly status: 'failed';
      readonly step: StartStep;
      readonly reason: StartFailure;
      /** The error's own words, for who is asked to help. */
      readonly detail: string;
    };

/** Where the parts come from: in the browser over the network, in tests from files. */
export interface StartSources {
  readonly readDataset: () => Promise<readonly ReadDocument[]>;
  readonly readReference: () => Promise<ReferenceFiles>;
  readonly openEngine: (onProgress: (loaded: number, total: number) => void) => Promise<Engine>;
}

/**
 * Opens the engine and fills its tables, telling `onStart` of every step. Never rejects: it ends in `ready` or
 * `failed`, and after a failure may be called again. The engine itself is loaded only now, not with the page.
 */
export async function startWarehouse(sources: StartSources, onStart: (start: Start) => void): Promise<void> {
  let step: StartStep = 'dataset';
  const tell = (now: StartStep, done: number, total: number) => {
    step = now;
    onStart({ status: 'loading', step, done, total });
  };
  tell('dataset', 0, 0);
  // The engine is the long part, so it starts before it is needed; a failure is met where it is awaited.
  const opening = sources.openEngine((loaded, total) => {
    if (step === 'engine') tell('engine', loaded, total);
  });
  opening.catch(() => undefined);
  try {
    const documents = await sources.readDataset();
    // What fills the tables brings Arrow, which the first screen can do without; it comes while the engine starts.
    const filling = Promise.all([
      import('./schema.ts'),
      import('./load-reference.ts'),
      import('./load-records.ts'),
    ]);
    const reading = sources.readReference();
    for (const early of [filling, reading]) early.catch(() => undefined);
    tell('engine', 0, 0);
    const engine = await opening;
    tell('schema', 0, 0);
    const [{ SCHEMA }, { loadReference }, { loadRecords }] = await filling;
    await engine.transact(SCHEMA);
    tell('reference', 0, 0);
    await loadReference(engine, await reading);
    tell('records', 0, documents.length);
    await loadRecords(engine, documents);
    onStart({ status: 'ready', engine, coordinator: new Coordinator(engine) });
  } catch (error) {
    opening.then((engine) => engine.close()).catch(() => undefined);
    onStart({ status: 'failed', step, reason: reasonOf(error, step), detail: String(error) });
  }
}

function reasonOf(error: unknown, step: StartStep): StartFailure {
  if (step === 'dataset') return 'dataset-missing';
  if (!(error instanceof EngineFailure)) return 'other';
  return error.reason === 'worker-died' ? 'other' : error.reason;
}
