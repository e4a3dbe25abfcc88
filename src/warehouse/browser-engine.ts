import { AsyncDuckDB, VoidLogger, type AsyncDuckDBConnection } from '@duckdb/duckdb-wasm';
import wasmUrl from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import type { RecordBatch } from 'apache-arrow';
import { Sql } from '../measures/sql.ts';
import { bindParams, setTexts } from './bind-params.ts';
import { DATABASE, FIRST_STATEMENTS } from './duckdb-settings.ts';
import { EngineFailure } from './engine-failure.ts';
import type { Engine, Row } from './engine.ts';
import { inTurn } from './in-turn.ts';
import { readColumns } from './page-columns.ts';
import { readBatches } from './read-batches.ts';

/** Longest silence while the engine starts. Each piece of it that arrives starts the wait anew. */
const SILENCE_MS = 30_000;

/**
 * DuckDB-Wasm in a worker, both from our own origin. `onProgress` hears of the bytes that arrived and their total,
 * 0 when the server does not say. Rejects with an `EngineFailure` when the browser cannot run it.
 */
export async function openBrowserEngine(
  onProgress: (loaded: number, total: number) => void,
): Promise<Engine> {
  if (typeof WebAssembly !== 'object') {
    throw new EngineFailure('no-webassembly', 'this browser has no WebAssembly, or it is turned off');
  }
  // Not by the clock, which may say the same in two tabs.
  const lock = `utfall engine ${Math.random()}`;
  const worker = startWorker(lock);
  const database = new AsyncDuckDB(new VoidLogger(), worker);
  try {
    await instantiate(database, worker, onProgress);
    const died = death(worker, lock);
    const connection = await Promise.race([connect(database), died]);
    return engineOn(database, connection, died);
  } catch (error) {
    worker.terminate();
    throw error;
  }
}

/** @param lock The name of the lock that the worker holds while it lives. */
function startWorker(lock: string): Worker {
  try {
    return new Worker(new URL('./engine-worker.ts', import.meta.url), { type: 'module', name: lock });
  } catch (error) {
    throw new EngineFailure('worker-blocked', String(error));
  }
}

/** DuckDB's own promise never settles when something goes wrong, so its worker and a clock are asked as well. */
async function instantiate(
  database: AsyncDuckDB,
  worker: Worker,
  onProgress: (loaded: number, total: number) => void,
): Promise<void> {
  let clock: ReturnType<typeof setTimeout> | undefined;
  const onError = new AbortController();
  const failed = new Promise<never>((_, reject) => {
    worker.addEventListener(
      'error',
      (event) => reject(new EngineFailure('worker-blocked', event.message || 'no reason given')),
      { signal: onError.signal },
    );
    const wait = () => {
      clearTimeout(clock);
      const silent = new EngineFailure('timeout', `nothing heard for ${SILENCE_MS / 1000} seconds`);
      clock = setTimeout(() => reject(silent), SILENCE_MS);
    };
    wait();
    worker.addEventListener('message', wait, { signal: onError.signal });
  });
  const url = new URL(wasmUrl, document.baseURI).href;
  const ready = database.instantiate(url, null, ({ bytesLoaded, bytesTotal }) =>
    onProgress(bytesLoaded, bytesTotal),
  );
  try {
    await Promise.race([ready, failed, missing(url, onError.signal)]);
  } finally {
    clearTimeout(clock);
    onError.abort();
  }
}

/** Rejects when the engine's file is not there, which its own loading would never tell; else settles never. */
function missing(url: string, signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const lost = (detail: string) => reject(new EngineFailure('engine-missing', `${url}: ${detail}`));
    void fetch(url, { method: 'HEAD', signal }).then(
      (answer) => {
        const page = answer.headers.get('content-type')?.startsWith('text/html') === true;
        if (!answer.ok || page)
          lost(page ? 'a page came in its place' : `the server answered ${answer.status}`);
        return answer;
      },
      (error: unknown) => lost(String(error)),
    );
  });
}

/** Rejects when the worker dies, which leaves DuckDB's own promises hanging for ever: by a fault, or killed silently. */
function death(worker: Worker, lock: string): Promise<never> {
  const died = new Promise<never>((_, reject) => {
    worker.addEventListener('error', (event) => {
      reject(new EngineFailure('worker-died', event.message || 'no reason given'));
    });
    // On a page that is not served securely there are no locks, and only faults are heard of.
    void navigator.locks?.request(lock, () => reject(new EngineFailure('worker-died', 'it was stopped')));
  });
  // Nobody may be waiting just then; the next call hears of it.
  died.catch(() => undefined);
  return died;
}

async function connect(database: AsyncDuckDB): Promise<AsyncDuckDBConnection> {
  await database.open(DATABASE);
  const connection = await database.connect();
  for (const statement of FIRST_STATEMENTS) await connection.query(statement);
  return connection;
}

function engineOn(database: AsyncDuckDB, connection: AsyncDuckDBConnection, died: Promise<never>): Engine {
  const queue = inTurn();
  const closing = new AbortController();
  const run = runner(connection, closing.signal);
  const turn = <T>(work: () => Promise<T>): Promise<T> => Promise.race([queue(work), died]);
  return {
    query: (statement, signal) => turn(() => rowsOf(run(statement, signal))),
    columns: (statement, signal) => turn(() => readColumns(run(statement, signal))),
    transact: (steps) =>
      turn(async () => {
        await connection.query('BEGIN');
        try {
          for await (const step of steps) {
            if (step instanceof Sql) await rowsOf(run(step));
            else await connection.insertArrowFromIPCStream(step.stream, { name: step.table, create: false });
          }
          await connection.query('COMMIT');
        } catch (error) {
          await connection.query('ROLLBACK');
          throw error;
        }
      }),
    close: () => {
      closing.abort();
      return database.terminate();
    },
  };
}

type Run = (statement: Sql, signal?: AbortSignal) => AsyncGenerator<RecordBatch>;

/** Reads each batch as it comes, so that the page is not held up for all of them at once. */
async function rowsOf(batches: AsyncIterable<RecordBatch>): Promise<Row[]> {
  const rows: Row[] = [];
  for await (const batch of batches) rows.push(...readBatches([batch]));
  return rows;
}

/** Answers statements, and remembers which texts the session holds. `closed` fires when there is no engine any more. */
function runner(connection: AsyncDuckDBConnection, closed: AbortSignal): Run {
  let held: readonly string[] = [];
  return async function* run(statement, signal) {
    signal?.throwIfAborted();
    const { texts, text } = bindParams(statement, held);
    if (texts !== held) {
      const prepared = await connection.prepare(setTexts(texts.length));
      await prepared.query(...texts);
      await prepared.close();
      held = texts;
    }
    yield* send(connection, text, signal, closed);
  };
}

async function* send(
  connection: AsyncDuckDBConnection,
  text: string,
  signal: AbortSignal | undefined,
  closed: AbortSignal,
): AsyncGenerator<RecordBatch> {
  signal?.throwIfAborted();
  const cancel = () => {
    // Where there is no worker, there is nothing to stop.
    if (!closed.aborted) void connection.cancelSent();
  };
  signal?.addEventListener('abort', cancel);
  try {
    for await (const batch of await connection.send(text)) yield batch;
    signal?.throwIfAborted();
  } catch (error) {
    // A cancelled statement fails in DuckDB's words; the caller knows its own reason.
    signal?.throwIfAborted();
    throw error;
  } finally {
    signal?.removeEventListener('abort', cancel);
  }
}
