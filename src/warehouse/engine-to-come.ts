import type { Engine } from './engine.ts';
import type { PageColumns } from './page-columns.ts';
import { keyOf } from './shipped-answers.ts';

/** Columns that are known before the engine can be asked for them, by the key of the question. */
export type Foretold = ReadonlyMap<string, PageColumns>;

const nothing = (): void => undefined;

/**
 * An engine that is not there yet: what is asked of it waits until it arrives, but for what is foretold, and is refused
 * when it fails to.
 */
export function engineToCome(): {
  engine: Engine;
  /** Resolves once something is asked of it. */
  wanted: Promise<void>;
  /** Answers with these columns from now on until the engine arrives; null: they have turned out not to hold. */
  foretell: (columns: Foretold | null) => void;
  arrive: (engine: Engine) => void;
  fail: (reason: unknown) => void;
} {
  let arrive: (engine: Engine) => void = nothing;
  let fail: (reason: unknown) => void = nothing;
  let want: () => void = nothing;
  const wanted = new Promise<void>((resolve) => (want = resolve));
  const coming = new Promise<Engine>((resolve, reject) => {
    arrive = resolve;
    fail = reject;
  });
  // It may fail before anything is asked of it.
  coming.catch(() => undefined);
  let { told, tell } = telling();
  const foretell = (columns: Foretold | null): void => {
    if (columns !== null) tell(columns);
    else ({ told, tell } = telling());
  };
  // What was foretold is of what the tables held then, and they may hold something else by now.
  let there = false;
  const come = (engine: Engine): void => {
    there = true;
    arrive(engine);
  };
  const arrived = (): Promise<Engine> => {
    want();
    return coming;
  };
  const engine: Engine = {
    query: async (statement, signal) => (await arrived()).query(statement, signal),
    columns: async (statement, signal) => {
      const known = there ? null : await Promise.race([arrived().then(() => null), told]);
      const foretold = known?.get(keyOf(statement));
      if (foretold) return foretold;
      const { columns } = await arrived();
      if (columns === undefined) throw new Error('the engine gives no columns');
      return columns(statement, signal);
    },
    transact: async (steps) => (await arrived()).transact(steps),
    close: async () => (await arrived()).close(),
  };
  return { engine, wanted, foretell, arrive: come, fail };
}

function telling(): { told: Promise<Foretold>; tell: (columns: Foretold) => void } {
  let tell: (columns: Foretold) => void = nothing;
  const told = new Promise<Foretold>((resolve) => (tell = resolve));
  return { told, tell };
}
