import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { sql, type Sql } from '../../src/measures/sql.ts';
import { Coordinator } from '../../src/warehouse/coordinator.ts';
import type { Engine, Row } from '../../src/warehouse/engine.ts';
import { query } from '../../src/warehouse/query.ts';

const nothing = async () => undefined;

/** An engine whose answers the test gives, so that it decides who is early and who is late. */
function handEngine(stops: 'at once' | 'never' = 'at once') {
  const asked: {
    sql: Sql;
    signal: AbortSignal;
    answer: (rows: Row[]) => void;
    fail: (error: Error) => void;
  }[] = [];
  const engine: Engine = {
    query: (statement, signal = new AbortController().signal) =>
      new Promise((resolve, reject) => {
        asked.push({ sql: statement, signal, answer: resolve, fail: reject });
        if (stops === 'at once') signal.addEventListener('abort', () => reject(signal.reason));
      }),
    transact: nothing,
    close: nothing,
  };
  const at = (index: number) => {
    const question = asked[index];
    if (question === undefined) throw new Error(`only ${asked.length} were asked`);
    return question;
  };
  return { asked, at, coordinator: new Coordinator(engine) };
}

const ask = (n: number) => query('test', v.object({ n: v.number() }), sql`SELECT ${n} AS n`);

describe('the coordinator', () => {
  it('asks the same question once for all who want it, and keeps the answer', async () => {
    const { asked, at, coordinator } = handEngine();
    const both = Promise.all([coordinator.ask(ask(1)), coordinator.ask(ask(1))]);
    at(0).answer([{ n: 7 }]);
    expect(await both).toEqual([[{ n: 7 }], [{ n: 7 }]]);
    expect(await coordinator.ask(ask(1))).toEqual([{ n: 7 }]);
    expect(asked).toHaveLength(1);
  });

  it('asks questions with other values anew', async () => {
    const { asked, coordinator } = handEngine();
    void coordinator.ask(ask(1));
    void coordinator.ask(ask(2));
    expect(asked.map((question) => question.sql.params)).toEqual([[1], [2]]);
  });

  it('never keeps a failure', async () => {
    const { at, coordinator } = handEngine();
    const first = coordinator.ask(ask(1));
    at(0).fail(new Error('out of memory'));
    await expect(first).rejects.toThrow('out of memory');
    const second = coordinator.ask(ask(1));
    at(1).answer([{ n: 1 }]);
    expect(await second).toEqual([{ n: 1 }]);
  });

  it('stops the work when the last one who waits leaves, and not before', async () => {
    const { at, asked, coordinator } = handEngine();
    const [one, other] = [new AbortController(), new AbortController()];
    const first = coordinator.ask(ask(1), one.signal);
    const second = coordinator.ask(ask(1), other.signal);
    one.abort();
    await expect(first).rejects.toThrow('aborted');
    expect(at(0).signal.aborted).toBe(false);
    other.abort();
    await expect(second).rejects.toThrow('aborted');
    expect(at(0).signal.aborted).toBe(true);

    const again = coordinator.ask(ask(1));
    expect(asked).toHaveLength(2);
    at(1).answer([{ n: 2 }]);
    expect(await again).toEqual([{ n: 2 }]);
  });

  it('does not ask for someone who has already left', async () => {
    const { asked, coordinator } = handEngine();
    await expect(coordinator.ask(ask(1), AbortSignal.abort())).rejects.toThrow('aborted');
    expect(asked).toHaveLength(0);
  });

  it('drops answers to data that have changed, kept or on their way, and asks anew', async () => {
    const { at, asked, coordinator } = handEngine();
    const kept = coordinator.ask(ask(1));
    at(0).answer([{ n: 1 }]);
    await kept;
    const onTheWay = coordinator.ask(ask(2));
    coordinator.forget();
    await Promise.resolve();
    expect(at(1).signal.aborted).toBe(true);

    const afresh = coordinator.ask(ask(1));
    await new Promise((done) => setTimeout(done));
    expect(asked).toHaveLength(4);
    for (const question of asked.slice(2)) question.answer([{ n: Number(question.sql.params[0]) * 10 }]);
    expect(await onTheWay).toEqual([{ n: 20 }]);
    expect(await afresh).toEqual([{ n: 10 }]);
  });

  it('drops the late answer of an engine that could not be stopped', async () => {
    const { at, coordinator } = handEngine('never');
    const asked = coordinator.ask(ask(1));
    coordinator.forget();
    at(0).answer([{ n: 1 }]);
    await new Promise((done) => setTimeout(done));
    at(1).answer([{ n: 2 }]);
    expect(await asked).toEqual([{ n: 2 }]);
  });

  it('refuses an answer that is not of the form the question promised', async () => {
    const { at, coordinator } = handEngine();
    const wrong = coordinator.ask(ask(1));
    at(0).answer([{ n: null }]);
    await expect(wrong).rejects.toThrow('The answer to test is not of its form, at 0.n');
  });

  it('keeps a bounded number of answers', async () => {
    const { asked, coordinator } = handEngine();
    for (let n = 0; n < 400; n += 1) {
      const answer = coordinator.ask(ask(n));
      asked.at(-1)?.answer([{ n }]);
      await answer;
    }
    void coordinator.ask(ask(399));
    expect(asked).toHaveLength(400);
    void coordinator.ask(ask(0));
    expect(asked).toHaveLength(401);
  });
});

describe('answers made ahead', () => {
  const whole = sql`SELECT every`;
  const span = (from: number, to: number) =>
    query('test', v.object({ n: v.number() }), sql`SELECT own ${from} ${to}`, { whole, years: [from, to] });
  const rows = [
    { from_year: 2010, to_year: 2011, n: 3 },
    { from_year: 2012, to_year: 2012, n: 5 },
  ];

  it('answer each span of years without asking, and one without rows with none', async () => {
    const { asked, at, coordinator } = handEngine();
    const prepared = coordinator.prepare([whole]);
    at(0).answer(rows);
    await prepared;
    expect(await coordinator.ask(span(2010, 2011))).toEqual([{ n: 3 }]);
    expect(await coordinator.ask(span(2012, 2012))).toEqual([{ n: 5 }]);
    expect(await coordinator.ask(span(2020, 2020))).toEqual([]);
    expect(asked).toHaveLength(1);
  });

  it('leave a question to the engine while they are being made, and for good when they cannot be made', async () => {
    const { asked, at, coordinator } = handEngine();
    const prepared = coordinator.prepare([whole]);
    void coordinator.ask(span(2010, 2011));
    expect(asked).toHaveLength(2);
    at(0).fail(new Error('out of memory'));
    await prepared;
    void coordinator.ask(span(2012, 2012));
    expect(asked).toHaveLength(3);
  });

  it('are let go when they are too many to keep', async () => {
    const { asked, at, coordinator } = handEngine();
    const prepared = coordinator.prepare([whole]);
    at(0).answer(Array.from({ length: 100_001 }, (_, n) => ({ from_year: 2010, to_year: 2011, n })));
    await prepared;
    void coordinator.ask(span(2010, 2011));
    expect(asked).toHaveLength(2);
  });

  it('are made once for the same questions, and make way for others', async () => {
    const { asked, at, coordinator } = handEngine();
    const first = coordinator.prepare([whole]);
    at(0).answer(rows);
    await first;
    await coordinator.prepare([whole]);
    expect(asked).toHaveLength(1);
    const other = coordinator.prepare([sql`SELECT other`]);
    at(1).answer([]);
    await other;
    void coordinator.ask(span(2010, 2011));
    expect(asked).toHaveLength(3);
  });

  it('are dropped with all others when the data change, also those on their way', async () => {
    const { asked, at, coordinator } = handEngine();
    const prepared = coordinator.prepare([whole]);
    coordinator.forget();
    at(0).answer(rows);
    await prepared;
    void coordinator.ask(span(2010, 2011));
    expect(asked).toHaveLength(2);
  });

  it('are made once when a hand comes back before they stand', async () => {
    const { asked, at, coordinator } = handEngine();
    const other = sql`SELECT other`;
    const first = coordinator.prepare([whole, other]);
    const again = coordinator.prepare([whole, other]);
    at(0).answer(rows);
    await Promise.resolve();
    await expect.poll(() => asked.length).toBe(2);
    at(1).answer([]);
    await Promise.all([first, again]);
    expect(await coordinator.ask(span(2012, 2012))).toEqual([{ n: 5 }]);
    expect(asked).toHaveLength(2);
  });

  it('are made no further when other questions take their place', async () => {
    const { asked, at, coordinator } = handEngine();
    const first = coordinator.prepare([whole, sql`SELECT second`]);
    const next = coordinator.prepare([sql`SELECT third`]);
    at(0).answer(rows);
    at(1).answer([]);
    await Promise.all([first, next]);
    expect(asked.map((question) => question.sql.chunks.join())).not.toContain('SELECT second');
  });
});
