import type { Engine } from './engine.ts';

const nothing = (): void => undefined;

/** An engine that is not there yet: what is asked of it waits until it arrives, and is refused when it fails to. */
export function engineToCome(): {
  engine: Engine;
  /** Resolves once something is asked of it. */
  wanted: Promise<void>;
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
  const arrived = (): Promise<Engine> => {
    want();
    return coming;
  };
  const engine: Engine = {
    query: async (statement, signal) => (await arrived()).query(statement, signal),
    columns: async (statement, signal) => {
      const { columns } = await arrived();
      if (columns === undefined) throw new Error('the engine gives no columns');
      return columns(statement, signal);
    },
    transact: async (steps) => (await arrived()).transact(steps),
    close: async () => (await arrived()).close(),
  };
  return { engine, wanted, arrive, fail };
}
