/**
 * How fast a list of 100 000 operations becomes records, beside DuckDB's own `read_csv` of the same bytes in the same
 * run, in turns, in processor time of this process, which other work on the machine leaves alone. Then how fast pages and
 * lists become figures in the built page; see `import-page.ts`.
 */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createDuckDB, NODE_RUNTIME, VoidLogger } from '@duckdb/duckdb-wasm/blocking';
import { readTable } from '../../src/tables/read-table.ts';
import { DATABASE, FIRST_STATEMENTS } from '../../src/warehouse/duckdb-settings.ts';
import { listOf } from './list-of.ts';

const OPERATIONS = 100_000;
const RUNS = 7;
const WANTED = 2.5;

const dist = dirname(createRequire(import.meta.url).resolve('@duckdb/duckdb-wasm'));
const bundle = (name: string) => ({ mainModule: join(dist, `duckdb-${name}.wasm`), mainWorker: '' });
const database = await createDuckDB({ mvp: bundle('mvp'), eh: bundle('eh') }, new VoidLogger(), NODE_RUNTIME);
await database.instantiate();
database.open(DATABASE);
const connection = database.connect();
for (const statement of FIRST_STATEMENTS) connection.query(statement);

const bytes = listOf(OPERATIONS);
database.registerFileBuffer('list.csv', bytes.slice());

function byDuckDb(): number {
  connection.query('DROP TABLE IF EXISTS list');
  const begun = process.cpuUsage();
  connection.query("CREATE TABLE list AS SELECT * FROM read_csv('list.csv')");
  return since(begun);
}

/** Milliseconds until every column is found and every value read, and until every record with its evidence is made. */
function byUs(): { read: number; records: number } {
  const begun = process.cpuUsage();
  const { tables } = readTable('list.csv', bytes);
  const read = since(begun);
  let made = 0;
  for (const table of tables ?? [])
    for (let operation = 0; operation < table.count; operation += 1)
      if (table.record(operation).totalBudget !== null) made += 1;
  const records = since(begun);
  if (made !== OPERATIONS) throw new Error(`${made} of ${OPERATIONS} operations were read`);
  return { read, records };
}

function since(begun: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(begun);
  return (user + system) / 1_000;
}

const median = (values: readonly number[]): number =>
  values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;
byDuckDb();
byUs();
const pairs = Array.from({ length: RUNS }, () => ({ duckdb: byDuckDb(), ours: byUs() }));
const { duckdb, read, records } = {
  duckdb: pairs.map((pair) => pair.duckdb),
  read: pairs.map(({ ours }) => ours.read),
  records: pairs.map(({ ours }) => ours.records),
};
const ratioOf = (times: readonly number[]): number =>
  median(times.map((time, run) => time / (duckdb[run] ?? Number.NaN)));
const line = (name: string, times: readonly number[]): string =>
  `${name}: ${median(times).toFixed(0)} ms, ratio ${ratioOf(times).toFixed(2)}`;
console.log(
  `a list of ${OPERATIONS} operations, ${(bytes.length / 1e6).toFixed(0)} MB, median of ${RUNS} runs`,
);
console.log(`DuckDB's read_csv into a table: ${median(duckdb).toFixed(0)} ms`);
console.log(line('ours, columns found and values read', read));
console.log(line('ours, every record made with its evidence', records));
console.log(`wanted: values read in at most ${WANTED} times DuckDB's time`);
connection.close();
if (ratioOf(read) > WANTED) process.exitCode = 1;
await import('./import-page.ts');
