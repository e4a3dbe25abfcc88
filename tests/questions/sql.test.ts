import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readError } from '../../src/questions/sql-error.ts';
import { sqlSchemaQuery, unitOfColumn } from '../../src/questions/sql-schema.query.ts';
import { readStatement } from '../../src/questions/sql-statement.ts';
import {
  forbiddenIn,
  linesBefore,
  sqlColumnsQuery,
  sqlCountQuery,
  sqlPlanQuery,
  sqlRowsQuery,
} from '../../src/questions/sql.query.ts';
import { sql } from '../../src/measures/sql.ts';
import { setMembers, setText } from '../../src/slice/edit-slice.ts';
import { EVERYTHING, type Slice } from '../../src/slice/slice.ts';
import type { Engine } from '../../src/warehouse/engine.ts';
import { answer, openWith, seedDocuments } from './seed-warehouse.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await openWith(seedDocuments());
});
afterAll(() => engine.close());

function bodyOf(text: string): string {
  const statement = readStatement(text);
  if (statement.status !== 'ok') throw new Error(`Refused: ${statement.why}`);
  return statement.body;
}

/** What the page does with a question. */
async function ask(text: string, slice: Slice = EVERYTHING) {
  const body = bodyOf(text);
  const [plan] = await answer(engine, sqlPlanQuery(body, slice));
  const forbidden = forbiddenIn(plan?.explain_value ?? '');
  if (forbidden !== null) throw new Error(`Forbidden: ${forbidden}`);
  const columns = await answer(engine, sqlColumnsQuery(body, slice));
  const rows = await answer(engine, sqlRowsQuery(body, slice, columns));
  return { names: columns.map((column) => column.column_name), rows };
}

async function failure(text: string, slice: Slice = EVERYTHING) {
  const error: unknown = await ask(text, slice).catch((reason: unknown) => reason);
  return readError(String(error), text, linesBefore(slice));
}

describe('a question in SQL', () => {
  it('is answered within the slice, with duplicate names kept apart and every type told', async () => {
    const text = `SELECT title, cost, start_date, [1, NULL] AS l, INTERVAL 1 DAY AS d, 1 AS a, 2 AS a, 7::HUGEINT AS h
      FROM projects ORDER BY cost;`;
    const { names, rows } = await ask(text, setMembers(EVERYTHING, 'region', ['Småland och Öarna']));
    expect(names).toEqual(['title', 'cost', 'start_date', 'l', 'd', 'a', 'a_1', 'h']);
    expect(rows).toHaveLength(1);
    expect(rows[0]?.slice(1)).toEqual([8_923_460, '2021-01-04', '[1, NULL]', '1 day', 1, 2, 7]);
  });

  it('finds the slice’s own rows in every table of projects, and all of them behind main', async () => {
    const slice = setMembers(EVERYTHING, 'region', ['Småland och Öarna']);
    const text = `SELECT (SELECT count(*) FROM projects), (SELECT count(DISTINCT id) FROM funding),
      (SELECT count(DISTINCT id) FROM evidence), (SELECT count(*) FROM main.projects)`;
    expect((await ask(text, slice)).rows).toEqual([[1, 1, 1, 5]]);
  });

  it('keeps the order that it asks for, and tells how many rows there are beyond the first thousand', async () => {
    const text = 'SELECT range AS i FROM range(5000) ORDER BY i DESC';
    const { rows } = await ask(text);
    expect(rows).toHaveLength(1001);
    expect(rows[0]).toEqual([4999]);
    expect(await answer(engine, sqlCountQuery(bodyOf(text), EVERYTHING))).toEqual([{ n: 5000 }]);
  });

  for (const text of [
    'FROM projects',
    'VALUES (1), (2)',
    'DESCRIBE projects',
    'SUMMARIZE funding',
    'WITH a AS (SELECT 1 AS b) SELECT * FROM a',
    "SELECT ';', '--', '/*', $$ ; $$, \"title\" FROM projects -- ; DROP TABLE projects",
    '/* a /* b */ ; */ SELECT 1',
    'SELECT table_name FROM duckdb_tables()',
    'PIVOT projects ON phase USING sum(cost) GROUP BY region',
  ]) {
    it(`may be written as ${text}`, async () => {
      expect((await ask(text)).rows.length).toBeGreaterThan(0);
    });
  }
});

describe('what is no question', () => {
  for (const [text, why] of [
    ['', 'empty'],
    ['-- only words', 'empty'],
    ['DROP TABLE projects', 'not-a-question'],
    ["COPY projects TO 'x.csv'", 'not-a-question'],
    ["ATTACH 'x.db'", 'not-a-question'],
    ['INSTALL httpfs', 'not-a-question'],
    ['SET threads = 1', 'not-a-question'],
    ['PRAGMA database_list', 'not-a-question'],
    ['EXPLAIN ANALYZE SELECT 1', 'not-a-question'],
    ['INSERT INTO projects SELECT * FROM projects', 'not-a-question'],
    ['SELECT 1; DROP TABLE projects', 'several'],
    ['SELECT 1) ; DROP TABLE projects; SELECT * FROM (SELECT 1', 'several'],
    ['SELECT 1) UNION SELECT * FROM (SELECT 2', 'bracket'],
    ["SELECT 'open", 'unclosed'],
    ["SELECT E'\\'; DROP TABLE projects; --'", 'unclosed'],
    ['SELECT /* open', 'unclosed'],
    ['SELECT * FROM arrow_scan_dumb(0, 0, 0)', 'not-allowed'],
    ['SELECT value FROM contacts', 'personal'],
    ['SELECT value FROM "CONTACTS"', 'personal'],
    ['SELECT * FROM main . Contacts', 'personal'],
    ["FROM 'contacts'", 'personal'],
    ['SELECT * FROM query_table($$contacts$$)', 'personal'],
    ['SELECT text FROM documents', 'full-text'],
  ] as const) {
    it(`refuses ${text === '' ? 'nothing at all' : text} as ${why}`, () => {
      expect(readStatement(text)).toMatchObject({ status: 'refused', why });
    });
  }

  it('says where it stands', () => {
    expect(readStatement('SELECT value\nFROM contacts')).toMatchObject({ position: { line: 2, column: 6 } });
    expect(readStatement('SELECT 1;\n  SELECT 2')).toMatchObject({ position: { line: 2, column: 3 } });
  });

  for (const text of [
    "SELECT * FROM query('SELECT * FROM con' || 'tacts')",
    "SELECT * FROM query_table('con' || 'tacts')",
    'SELECT * FROM duckdb_variables()',
    "SELECT * FROM pragma_storage_info('pro' || 'jects')",
    'SELECT * FROM checkpoint()',
  ]) {
    it(`asks nothing of ${text}, since the plan reads what may not be read`, async () => {
      await expect(ask(text)).rejects.toThrow(/Forbidden/);
    });
  }

  for (const text of [
    "SELECT * FROM read_csv('/etc/hostname')",
    "SELECT * FROM read_text('http://127.0.0.1/x')",
    "SELECT * FROM glob('*')",
    "FROM '/etc/hostname.csv'",
  ]) {
    it(`reads no file and no address: ${text}`, async () => {
      await expect(ask(text)).rejects.toThrow(/Permission Error|disabled by configuration/);
    });
  }

  for (const text of [
    'SELECT * FROM (INSERT INTO projects SELECT * FROM projects)',
    'WITH a AS (DELETE FROM projects RETURNING id) SELECT * FROM a',
    'WITH a AS (SELECT 1) INSERT INTO projects SELECT * FROM projects',
    'SELECT * INTO x FROM projects',
  ]) {
    it(`changes nothing: ${text}`, async () => {
      await expect(ask(text)).rejects.toThrow();
      expect(await engine.query(sql`SELECT CAST(count(*) AS INT) AS n FROM projects`)).toEqual([{ n: 5 }]);
    });
  }
});

describe('an error', () => {
  it('says line and column of the visitor’s own text, and what may have been meant', async () => {
    const column = await failure('SELECT titel\nFROM projects');
    expect(column.position).toEqual({ line: 1, column: 8 });
    expect(column.suggestions).toContain('title');
    const table = await failure('SELECT title\nFROM projekts');
    expect(table.position).toEqual({ line: 2, column: 6 });
    expect(table.suggestions).toContain('projects');
  });

  it('finds the place in a long line, behind letters beyond ASCII, and with a slice in words', async () => {
    const long = `SELECT '${'åäö '.repeat(40)}' AS a, titel FROM projects`;
    const slice = setText(EVERYTHING, 'projekt');
    expect((await failure(long, slice)).position).toEqual({ line: 1, column: long.indexOf('titel') + 1 });
  });

  it('tells a fault of the grammar alike where the engine writes it as a browser’s does', () => {
    const inBrowser = {
      exception_type: 'Parser',
      exception_message: `syntax error at or near "projects"\n\nLINE 2: SELECT title FRM projects\n${' '.repeat(25)}^`,
      error_subtype: 'SYNTAX_ERROR',
      position: '720',
    };
    const error = `Error: ${JSON.stringify(inBrowser)}`;
    expect(readError(error, 'SELECT title FRM projects', 1)).toEqual({
      message: 'syntax error at or near "projects"',
      cause: { kind: 'grammar', name: 'projects' },
      position: { line: 1, column: 18 },
      suggestions: [],
    });
  });

  it('tells a fault of the grammar in the engine’s own words', async () => {
    const { message, cause, position } = await failure('SELECT *\nFORM projects');
    expect(message).toBe('syntax error at or near "projects"');
    expect(cause).toEqual({ kind: 'grammar', name: 'projects' });
    expect(position).toEqual({ line: 2, column: 6 });
  });

  it.each([
    ['SELECT titel FROM projects', { kind: 'column', name: 'titel' }],
    ['SELECT p.titel FROM projects AS p', { kind: 'column', name: 'titel' }],
    ['SELECT title FROM projekt', { kind: 'table', name: 'projekt' }],
    ['SELECT summa(cost) FROM projects', { kind: 'function', name: 'summa' }],
  ])('knows what is wrong in %s', async (text, cause) => {
    expect((await failure(text)).cause).toEqual(cause);
  });

  it('names no place where the engine names none', async () => {
    const failed = await failure('SELECT CAST(title AS INT) FROM projects');
    expect(failed.message).toContain('Could not convert string');
  });
});

describe('the tables beside the question', () => {
  it('have types, units and the slice’s number of rows, and no personal data', async () => {
    const columns = await answer(
      engine,
      sqlSchemaQuery(setMembers(EVERYTHING, 'region', ['Småland och Öarna'])),
    );
    expect(columns.find(({ column }) => column === 'cost')).toMatchObject({
      table: 'projects',
      type: 'DOUBLE',
      n: 1,
    });
    expect(unitOfColumn('projects', 'cost')).toBe('kr');
    const tables = new Set(columns.map(({ table }) => table as string));
    expect(tables.has('contacts') || tables.has('documents')).toBe(false);
    expect(columns.map(({ column }) => column)).not.toContain('search');
    const hidden = await failure('SELECT search FROM projects');
    expect(hidden.message).toContain('search');
  });
});
