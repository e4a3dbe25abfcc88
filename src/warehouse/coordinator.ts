import { Sql } from '../measures/sql.ts';
import { AREA_NAMES, type AreaNames, areaNames } from './area-names.ts';
import { ALL_CELLS } from './cells.ts';
import type { Engine, Row } from './engine.ts';
import { PageCells } from './page-cells.ts';
import type { PageColumns } from './page-columns.ts';
import { nextTask } from './next-task.ts';
import type { OfCells, Query, Within } from './query.ts';
import { type Answers, keyOf } from './shipped-answers.ts';

/** Answers kept. A slice that was left behind long ago can be asked again. */
const MOST_KEPT = 300;
/** Rows kept of an answer for every span of years; a larger one is let go, and each span asked when it is wanted. */
const MOST_ROWS_OF_WHOLE = 100_000;

/** Sets of cells kept in the page: all of them, and of the last two searches those found and their sums. */
const MOST_CELLS = 5;

/** The answer to a question for every span of years, taken apart. */
type Spans = ReadonlyMap<string, readonly Row[]>;

interface Whole {
  /** null while it is being made, and where it failed or was too large. */
  spans: Spans | null;
}

interface Asked<Answer = readonly Row[]> {
  readonly answer: Promise<Answer>;
  readonly work: AbortController;
  waiting: number;
  /** The data changed while it was on its way: the answer is to something else now. */
  stale: boolean;
}

/** Asks the engine on behalf of every view: each question once, and nothing that no one waits for any more. */
export class Coordinator {
  readonly #engine: Engine;
  readonly #asked = new Map<string, Asked>();
  readonly #cells = new Map<string, Asked<PageCells>>();
  readonly #names = new Map<string, Asked<AreaNames>>();
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
      const asked = this.#asked.get(key) ?? this.#start(key, query);
      const rows = await this.#wait(this.#asked, key, asked, signal).catch((error: unknown) => {
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
    for (const asked of [...this.#asked.values(), ...this.#cells.values(), ...this.#names.values()]) {
      asked.stale = true;
      asked.work.abort();
    }
    this.#asked.clear();
    this.#cells.clear();
    this.#names.clear();
  }

  /** The answer as part of a larger one that is there. A span without a row in it has none. */
  #madeFor(within: Within | undefined): readonly Row[] | undefined {
    if (within === undefined || this.#wholes.size === 0) return undefined;
    const spans = this.#wholes.get(keyOf(within.whole))?.spans;
    return spans ? (spans.get(within.years.join()) ?? []) : undefined;
  }

  #start(key: string, { sql, ofCells }: Pick<Query<unknown>, 'sql' | 'ofCells'>): Asked {
    const work = new AbortController();
    const known = this.#known.get(key);
    const answer = known ? Promise.resolve(known) : this.#answer(sql, ofCells, work.signal);
    return this.#keep(this.#asked, key, { answer, work, waiting: 0, stale: false }, MOST_KEPT);
  }

  async #answer(sql: Sql, ofCells: OfCells | undefined, signal: AbortSignal): Promise<readonly Row[]> {
    const added = ofCells && this.#engine.columns ? await this.#added(ofCells, signal) : null;
    return added ?? this.#engine.query(sql, signal);
  }

  /** The answer as sums over cells; null where they cannot be had, and the engine is to be asked. */
  async #added({ cells, after, rows }: OfCells, signal: AbortSignal): Promise<readonly Row[] | null> {
    if (after !== undefined) {
      await this.#made(this.#cells, after, pageCells, signal).catch(() => null);
      signal.throwIfAborted();
    }
    const needed = [
      this.#made(this.#cells, cells, pageCells, signal),
      this.#made(this.#cells, ALL_CELLS, pageCells, signal),
      this.#made(this.#names, AREA_NAMES, areaNames, signal),
    ] as const;
    let made: readonly Row[] | Sql;
    try {
      const [own, all, names] = await Promise.all(needed);
      // What asked has just been drawn; the sums of all views in the same task would hold the page up.
      await nextTask();
      signal.throwIfAborted();
      made = rows({ cells: own.under(all), all, names });
    } catch {
      signal.throwIfAborted();
      return null;
    }
    return made instanceof Sql ? this.#engine.query(made, signal) : made;
  }

  /** What is made once of the engine's columns, for many answers. */
  #made<Made>(
    all: Map<string, Asked<Made>>,
    sql: Sql,
    make: (columns: PageColumns) => Made,
    signal: AbortSignal,
  ): Promise<Made> {
    const key = keyOf(sql);
    let asked = all.get(key);
    if (asked !== undefined) {
      // What was used last is let go last.
      all.delete(key);
      all.set(key, asked);
    } else {
      const work = new AbortController();
      const columns = this.#engine.columns?.(sql, work.signal) ?? Promise.reject(new Error('no columns'));
      asked = this.#keep(
        all,
        key,
        { answer: columns.then(make), work, waiting: 0, stale: false },
        MOST_CELLS,
      );
    }
    return this.#wait(all, key, asked, signal);
  }

  #keep<Answer>(
    all: Map<string, Asked<Answer>>,
    key: string,
    asked: Asked<Answer>,
    most: number,
  ): Asked<Answer> {
    all.set(key, asked);
    asked.answer.catch(() => drop(all, key, asked));
    const [oldest] = all.keys();
    if (all.size > most && oldest !== undefined) all.delete(oldest);
    return asked;
  }

  /** Waits on behalf of one view. */
  #wait<Answer>(
    all: Map<string, Asked<Answer>>,
    key: string,
    asked: Asked<Answer>,
    signal: AbortSignal | undefined,
  ): Promise<Answer> {
    asked.waiting += 1;
    return new Promise((resolve, reject) => {
      const leave = () => {
        asked.waiting -= 1;
        if (asked.waiting === 0) {
          asked.work.abort();
          drop(all, key, asked);
        }
        reject(signal?.reason);
      };
      signal?.addEventListener('abort', leave, { once: true });
      const settle = () => signal?.removeEventListener('abort', leave);
      asked.answer.then(resolve, reject).finally(settle);
    });
  }
}

function drop<Answer>(all: Map<string, Asked<Answer>>, key: string, asked: Asked<Answer>): void {
  if (all.get(key) === asked) all.delete(key);
}

const pageCells = (columns: PageColumns): PageCells => new PageCells(columns);

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
