import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sql } from '../../src/measures/sql.ts';
import type { Engine } from '../../src/warehouse/engine.ts';
import { openNodeEngine } from '../../src/warehouse/node-engine.ts';
import { table } from '../../src/warehouse/table.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await openNodeEngine();
  await engine.query(sql`CREATE TABLE kept (n INT)`);
});
afterAll(() => engine.close());

describe('the engine', () => {
  it('answers with numbers, ISO dates, lists and null, whatever type the engine counts in', async () => {
    const [row] = await engine.query(
      sql`SELECT count(*) AS counted, sum(2) AS summed, CAST(1.5 AS DECIMAL(9, 2)) AS money, DATE '2020-02-29' AS day,
        date_trunc('quarter', DATE '2020-05-05') AS quarter, ['a', NULL] AS list, median(3) AS middle, NULL AS nothing,
        1 = 1 AS truth`,
    );
    expect(row).toEqual({
      counted: 1,
      summed: 2,
      money: 1.5,
      day: '2020-02-29',
      quarter: '2020-04-01',
      list: ['a', null],
      middle: 3,
      nothing: null,
      truth: true,
    });
  });

  it('refuses an answer that a row cannot hold, and names the column', async () => {
    await expect(engine.query(sql`SELECT {a: 1} AS pair`)).rejects.toThrow('Column pair');
  });

  it('answers a second question with its own values, not those of the first', async () => {
    for (const text of ['one', 'other', 'one', 'one']) {
      expect(await engine.query(sql`SELECT ${text} AS text, ${text} AS again`)).toEqual([
        { text, again: text },
      ]);
    }
  });

  it('still has a question’s values after the transaction that brought them was undone', async () => {
    await expect(engine.transact([sql`SELECT ${'inside'} AS text`, sql`SELECT nonsense`])).rejects.toThrow();
    expect(await engine.query(sql`SELECT ${'inside'} AS text`)).toEqual([{ text: 'inside' }]);
  });

  it('refuses a number that is none', async () => {
    await expect(engine.query(sql`SELECT ${Number.NaN} AS n`)).rejects.toThrow('SQL has no number NaN');
  });

  it('never goes out for an extension', async () => {
    await expect(engine.query(sql`SELECT * FROM read_parquet('x.parquet')`)).rejects.toThrow('Catalog Error');
    await expect(engine.query(sql`SET autoload_known_extensions = true`)).rejects.toThrow('locked');
    expect(await engine.query(sql`SELECT 1 AS still`)).toEqual([{ still: 1 }]);
  });

  it('undoes a whole transaction when one statement fails', async () => {
    await expect(engine.transact([sql`INSERT INTO kept VALUES (1)`, sql`SELECT nonsense`])).rejects.toThrow(
      'nonsense',
    );
    expect(await engine.query(sql`SELECT count(*) AS n FROM kept`)).toEqual([{ n: 0 }]);
  });

  it('does nothing for a question that is no longer wanted', async () => {
    const done = new AbortController();
    done.abort();
    await expect(engine.query(sql`INSERT INTO kept VALUES (1)`, done.signal)).rejects.toThrow('aborted');
    expect(await engine.query(sql`SELECT count(*) AS n FROM kept`)).toEqual([{ n: 0 }]);
  });

  it('appends rows with their types, also none and only missing values', async () => {
    const words = table<string | null>('words', {
      text: { type: 'text', of: (word) => word },
      length: { type: 'integer', of: (word) => word?.length ?? null },
      half: { type: 'number', of: (word) => (word === null ? null : word.length / 2) },
      long: { type: 'flag', of: (word) => (word === null ? null : word.length > 3) },
      day: { type: 'date', of: (word) => (word === null ? null : `1969-12-0${word.length + 1}`) },
    });
    await engine.transact([words.create, words.append([]), words.append(["O'Brien", '', null, '中文åäö'])]);
    await engine.transact([words.append([null])]);
    expect(await engine.query(sql`FROM words`)).toEqual([
      { text: "O'Brien", length: 7, half: 3.5, long: true, day: '1969-12-08' },
      { text: '', length: 0, half: 0, long: false, day: '1969-12-01' },
      { text: null, length: null, half: null, long: null, day: null },
      { text: '中文åäö', length: 5, half: 2.5, long: true, day: '1969-12-06' },
      { text: null, length: null, half: null, long: null, day: null },
    ]);
  });

  it('takes back appended rows with the transaction they were in', async () => {
    const letters = table<string>('letters', { letter: { type: 'text', of: (letter) => letter } });
    await engine.transact([letters.create]);
    await expect(engine.transact([letters.append(['a']), sql`SELECT nonsense`])).rejects.toThrow('nonsense');
    expect(await engine.query(sql`SELECT count(*) AS n FROM letters`)).toEqual([{ n: 0 }]);
  });
});
