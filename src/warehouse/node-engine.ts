import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createDuckDB, NODE_RUNTIME, VoidLogger, type DuckDBConnection } from '@duckdb/duckdb-wasm/blocking';
import type { RecordBatch } from 'apache-arrow';
import { Sql } from '../measures/sql.ts';
import { bindParams, setTexts } from './bind-params.ts';
import { DATABASE, FIRST_STATEMENTS } from './duckdb-settings.ts';
import type { Engine } from './engine.ts';
import { readColumns } from './page-columns.ts';
import { readBatches } from './read-batches.ts';

/** The browser's engine run in Node, for tests and the command line: what fails there fails here. It blocks. */
export async function openNodeEngine(): Promise<Engine> {
  const dist = dirname(createRequire(import.meta.url).resolve('@duckdb/duckdb-wasm'));
  const bundle = (name: string) => ({ mainModule: join(dist, `duckdb-${name}.wasm`), mainWorker: '' });
  const database = await createDuckDB(
    { mvp: bundle('mvp'), eh: bundle('eh') },
    new VoidLogger(),
    NODE_RUNTIME,
  );
  await database.instantiate();
  database.open(DATABASE);
  const connection = database.connect();
  for (const statement of FIRST_STATEMENTS) connection.query(statement);
  const run = runner(connection);

  return {
    async query(statement, signal) {
      signal?.throwIfAborted();
      return readBatches(run(statement));
    },
    async columns(statement, signal) {
      signal?.throwIfAborted();
      return readColumns(run(statement));
    },
    async transact(steps) {
      connection.query('BEGIN');
      try {
        for await (const step of steps) {
          if (step instanceof Sql) run(step);
          else connection.insertArrowFromIPCStream(step.stream, { name: step.table, create: false });
        }
        connection.query('COMMIT');
      } catch (error) {
        connection.query('ROLLBACK');
        throw error;
      }
    },
    async close() {
      connection.close();
      database.reset();
    },
  };
}

/** Answers statements, and remembers which texts the session holds. */
function runner(connection: DuckDBConnection): (statement: Sql) => RecordBatch[] {
  let held: readonly string[] = [];
  return (statement) => {
    const { texts, text } = bindParams(statement, held);
    if (texts !== held) {
      const prepared = connection.prepare(setTexts(texts.length));
      prepared.query(...texts);
      prepared.close();
      held = texts;
    }
    return connection.query(text).batches;
  };
}
