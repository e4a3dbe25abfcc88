import { Coordinator } from './coordinator.ts';
import { EngineFailure } from './engine-failure.ts';
import { engineToCome, type Foretold } from './engine-to-come.ts';
import type { Engine } from './engine.ts';
import type { ReferenceFiles } from './load-reference.ts';
import type { Answers } from './shipped-answers.ts';

type StartStep = 'dataset' | 'engine' | 'schema' | 'reference' | 'records';
type StartFailure =
  | 'no-webassembly'
  | 'worker-blocked'
  | 'engine-missing'
  | 'timeout'
  | 'dataset-missing'
  | 'other';

/**
 * How far the start of the warehouse has come. `total` is 0 where it is not known. Once the data are there, the
 * coordinator can be asked: it gives the answers that came with the data, and what else is asked waits for the engine.
 */
export type Start =
  | { readonly status: 'idle' }
  | {
      readonly status: 'loading';
      readonly step: StartStep;
      readonly done: number;
      readonly total: number;
      readonly coordinator: Coordinator | null;
    }
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
  /** Fetches the documents, and resolves to the answers about them that came along. */
  readonly readDataset: () => Promise<Answers>;
  /** Fills the tables with the documents' projects as they are by then; the visitor may add some while the engine starts. */
  readonly loadDocuments: (engine: Engine) => Promise<void>;
  /**
   * Fills the tables with a file's projects in place of the documents', where one is wanted. Resolves to false when the
   * file was refused; the documents are shown then. What the file says before its rows have come can be asked for at
   * once, until it is taken back.
   */
  readonly loadFile?: (
    engine: Engine,
    listeners: {
      readonly onProgress: (done: number, total: number) => void;
      readonly onForetold: (columns: Foretold | null) => void;
    },
  ) => Promise<boolean>;
  readonly readReference: () => Promise<ReferenceFiles>;
  /** Resolves when the page has drawn what it has, and the machine is free. */
  readonly untilQuiet: () => Promise<void>;
  readonly openEngine: (onProgress: (loaded: number, total: number) => void) => Promise<Engine>;
}

/**
 * Opens the engine and fills its tables, telling `onStart` of every step. Never rejects: it ends in `ready` or
 * `failed`, and after a failure may be called again. The engine itself is loaded only now, not with the page.
 */
export async function startWarehouse(sources: StartSources, onStart: (start: Start) => void): Promise<void> {
  let step: StartStep = 'dataset';
  const filled = engineToCome();
  let coordinator: Coordinator | null = null;
  let opening: Promise<Engine> | null = null;
  const tell = (now: StartStep, done: number, total: number) => {
    step = now;
    onStart({ status: 'loading', step, done, total, coordinator });
  };
  tell('dataset', 0, 0);
  try {
    const answers = await sources.readDataset();
    const asked = new Coordinator(filled.engine, answers);
    coordinator = asked;
    tell('engine', 0, 0);
    // Starting the engine takes all that a small machine has, so the answers at hand are shown before it.
    if (answers.size > 0) await Promise.race([filled.wanted, sources.untilQuiet()]);
    opening = sources.openEngine((loaded, total) => {
      if (step === 'engine') tell('engine', loaded, total);
    });
    opening.catch(() => undefined);
    // What fills the tables brings Arrow, which the first screen can do without; it comes while the engine starts.
    const filling = Promise.all([import('./schema.ts'), import('./load-reference.ts')]);
    const reading = sources.readReference();
    for (const early of [filling, reading]) early.catch(() => undefined);
    const engine = await opening;
    tell('schema', 0, 0);
    const [{ SCHEMA }, { loadReference }] = await filling;
    await engine.transact(SCHEMA);
    tell('reference', 0, 0);
    await loadReference(engine, await reading);
    tell('records', 0, 0);
    const loaded = await sources.loadFile?.(engine, {
      onProgress: (done, total) => tell('records', done, total),
      onForetold: filled.foretell,
    });
    if (loaded !== true) await sources.loadDocuments(engine);
    filled.arrive(engine);
    onStart({ status: 'ready', engine, coordinator: asked });
  } catch (error) {
    filled.fail(error);
    opening?.then((engine) => engine.close()).catch(() => undefined);
    onStart({ status: 'failed', step, reason: reasonOf(error, step), detail: String(error) });
  }
}

function reasonOf(error: unknown, step: StartStep): StartFailure {
  if (step === 'dataset') return 'dataset-missing';
  if (!(error instanceof EngineFailure)) return 'other';
  return error.reason === 'worker-died' ? 'other' : error.reason;
}
