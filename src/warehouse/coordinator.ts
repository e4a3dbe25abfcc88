import type { Sql } from '../measures/sql.ts';
import type { Engine, Row } from './engine.ts';
import type { Query } from './query.ts';
import { type Answers, keyOf } from './shipped-answers.ts';

/** Answers kept. A slice that was left behind long ago can be asked again. */
const MOST_KEPT = 300;

interface Asked {
  readonly rows: Promise<readonly Row[]>;
  readonly work: AbortController;
  waiting: number;
  /** The data changed while it was on its way: the answer is to something else now. */
  stale: boolean;
}

/** Asks the engine on behalf of every view: each question once, and nothing that no one waits for any more. */
export class Coordinator {
  readonly #engine: Engine;
  readonly #asked = new Map<string, Asked>();
  #known: Answers;

  /** @param known Answers to the data as they are now, made earlier: what they answer is not asked again. */
  constructor(engine: Engine, known: Answers = new Map()) {
    this.#engine = engine;
    this.#known = known;
  }

  /**
   * The answer to a question. Views that ask the same share one answer, which is kept until the data change.
   * Rejects with the reason of `signal` once it fires; the work stops when no other view waits for it.
   */
  async ask<Answer>(query: Query<Answer>, signal?: AbortSignal): Promise<readonly Answer[]> {
    const key = keyOf(query.sql);
    for (;;) {
      signal?.throwIfAborted();
      const asked = this.#asked.get(key) ?? this.#start(key, query.sql);
      const rows = await this.#wait(key, asked, signal).catch((error: unknown) => {
        if (asked.stale && !signal?.aborted) return null;
        throw error;
      });
      if (rows !== null && !asked.stale) return query.read(rows);
    }
  }

  /** Drops every answer, since the data changed; questions on their way are asked anew. */
  forget(): void {
    this.#known = new Map();
    for (const asked of this.#asked.values()) {
      asked.stale = true;
      asked.work.abort();
    }
    this.#asked.clear();
  }

  #start(key: string, sql: Sql): Asked {
    const work = new AbortController();
    const known = this.#known.get(key);
    const rows = known ? Promise.resolve(known) : this.#engine.query(sql, work.signal);
    const asked: Asked = { rows, work, waiting: 0, stale: false };
    this.#asked.set(key, asked);
    asked.rows.catch(() => this.#drop(key, asked));
    const [oldest] = this.#asked.keys();
    if (this.#asked.size > MOST_KEPT && oldest !== undefined) this.#asked.delete(oldest);
    return asked;
  }

  /** Waits on behalf of one view. */
  #wait(key: string, asked: Asked, signal: AbortSignal | undefined): Promise<readonly Row[]> {
    asked.waiting += 1;
    return new Promise((resolve, reject) => {
      const leave = () => {
        asked.waiting -= 1;
        if (asked.waiting === 0) {
          asked.work.abort();
          this.#drop(key, asked);
        }
        reject(signal?.reason);
      };
      signal?.addEventListener('abort', leave, { once: true });
      const settle = () => signal?.removeEventListener('abort', leave);
      asked.rows.then(resolve, reject).finally(settle);
    });
  }

  #drop(key: string, asked: Asked): void {
    if (this.#asked.get(key) === asked) this.#asked.delete(key);
  }
}
