/**
 * How fast a list of 100 000 operations becomes records, beside DuckDB's own `read_csv` of the same bytes in the same
 * run, in turns, in processor time of this process, which other work on the machine leaves alone. The list is as authorities write them: summaries in quotes, `1.234,56 €`, `31.12.2016`, `50 %`.
 */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createDuckDB, NODE_RUNTIME, VoidLogger } from '@duckdb/duckdb-wasm/blocking';
import { readTable } from '../../src/tables/read-table.ts';
import { DATABASE, FIRST_STATEMENTS } from '../../src/warehouse/duckdb-settings.ts';

const OPERATIONS = 100_000;
const RUNS = 7;
const WANTED = 2.5;

const HEADER = [
  'Code of operation',
  'Beneficiary name',
  'Operation name',
  'Operation summary',
  'Operation start date',
  'Operation end date',
  'Total eligible expenditure',
  'EU contribution',
  'Union co-financing rate',
  'Operation postcode',
  'Country',
  'Category of intervention',
];
const SUMMARY =
  'Courses, advice and traineeships for people who look for work, with ""steps"" of their own. ';

/** The same bytes every time. */
function listOf(operations: number): Uint8Array {
  const lines = [HEADER.join(';')];
  for (let at = 0; at < operations; at += 1) {
    const total = 50_000 + ((at * 7_919) % 4_000_000) + (at % 100) / 100;
    const [day, month, year] = [1 + (at % 28), 1 + (at % 12), 2014 + (at % 6)];
    lines.push(
      [
        `X${String(at).padStart(6, '0')}`,
        `Organisation ${at % 5_000}`,
        `Project number ${at} on the way to work`,
        `"${SUMMARY.repeat(1 + (at % 3))}"`,
        `${two(day)}.${two(month)}.${year}`,
        `${two(day)}.${two(month)}.${year + 2}`,
        money(total),
        money(total / 2),
        '50,00 %',
        String(10_000 + (at % 80_000)),
        'Ireland',
        `${102 + (at % 18)} - Access to employment`,
      ].join(';'),
    );
  }
  return new TextEncoder().encode(`${lines.join('\n')}\n`);
}

const two = (number: number): string => String(number).padStart(2, '0');
const money = (amount: number): string => {
  const [whole = '', cents = ''] = amount.toFixed(2).split('.');
  return `${whole.replace(/\B(?=(?:\d{3})+$)/gu, '.')},${cents} €`;
};

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
