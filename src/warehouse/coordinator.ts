import type { Sql } from '../measures/sql.ts';
import type { Engine, Row } from './engine.ts';
import type { Query, Within } from './query.ts';
import { type Answers, keyOf } from './shipped-answers.ts';

/** Answers kept. A slice that was left behind long ago can be asked again. */
const MOST_KEPT = 300;
/** Rows kept of an answer for every span of years; a larger one is let go, and each span asked when it is wanted. */
const MOST_ROWS_OF_WHOLE = 100_000;

/** The answer to a question for every span of years, taken apart. */
type Spans = ReadonlyMap<string, readonly Row[]>;

interface Whole {
  /** null while it is being made, and where it failed or was too large. */
  spans: Spans | null;
}

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
  #wholes = new Map<string, Whole>();
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
      const made = this.#madeFor(query.within);
      if (made !== undefined) return query.read(made);
      const asked = this.#asked.get(key) ?? this.#start(key, query.sql);
      const rows = await this.#wait(key, asked, signal).catch((error: unknown) => {
        if (asked.stale && !signal?.aborted) return null;
        throw error;
      });
      if (rows !== null && !asked.stale) return query.read(rows);
    }
  }

  /**
   * Makes the answers to these questions, each for every span of years, so that they are there when a span is asked for.
   * Takes the place of what was made before, and takes over what of it is still being made. Never rejects: what cannot
   * be made is asked when it is wanted.
   */
  async prepare(wholes: readonly Sql[]): Promise<void> {
    const before = this.#wholes;
    const all = new Map<string, Whole>();
    const missing: [Whole, Sql][] = [];
    for (const sql of wholes) {
      const key = keyOf(sql);
      const known = before.get(key);
      const whole = known ?? { spans: null };
      all.set(key, whole);
      if (known === undefined) missing.push([whole, sql]);
    }
    this.#wholes = all;
    for (const [whole, sql] of missing) {
      const rows = await this.#engine.query(sql).catch(() => null);
      if (rows !== null && rows.length <= MOST_ROWS_OF_WHOLE) whole.spans = bySpan(rows);
      // No one waits for the rest any more.
      if (![...this.#wholes.values()].includes(whole)) return;
    }
  }

  /** Drops every answer, since the data changed; questions on their way are asked anew. */
  forget(): void {
    this.#known = new Map();
    this.#wholes = new Map();
    for (const asked of this.#asked.values()) {
      asked.stale = true;
      asked.work.abort();
    }
    this.#asked.clear();
  }

  /** The answer as part of a larger one that is there. A span without a row in it has none. */
  #madeFor(within: Within | undefined): readonly Row[] | undefined {
    if (within === undefined || this.#wholes.size === 0) return undefined;
    const spans = this.#wholes.get(keyOf(within.whole))?.spans;
    return spans ? (spans.get(within.years.join()) ?? []) : undefined;
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

function bySpan(rows: readonly Row[]): Spans {
  const spans = new Map<string, Row[]>();
  for (const row of rows) {
    const key = `${String(row['from_year'])},${String(row['to_year'])}`;
    const span = spans.get(key);
    if (span) span.push(row);
    else spans.set(key, [row]);
  }
  return spans;
}
