import { useEffect, useRef, useState } from 'react';
import { usePlace } from '../../session/place-store.ts';
import { useWarehouse } from '../../session/warehouse-store.ts';
import { runSql, type SqlOutcome } from './run-sql.ts';

export type SqlRun =
  | { readonly status: 'idle' }
  | { readonly status: 'running'; readonly since: number }
  | { readonly status: 'cancelled' }
  | SqlOutcome;

export interface Sql {
  readonly run: SqlRun;
  /** False until the database is up. */
  readonly ready: boolean;
  readonly start: (sql: string) => void;
  readonly cancel: () => void;
}

/** Runs one question at a time; a question that is cancelled, or left, stops in the engine. */
export function useSql(): Sql {
  const coordinator = useWarehouse((state) => state.coordinator);
  const ready = useWarehouse((state) => state.start.status === 'ready');
  const [run, setRun] = useState<SqlRun>({ status: 'idle' });
  const work = useRef<AbortController | null>(null);
  useEffect(() => () => work.current?.abort(), []);

  const start = (sql: string) => {
    if (!coordinator || !ready) return;
    work.current?.abort();
    const own = new AbortController();
    work.current = own;
    setRun({ status: 'running', since: Date.now() });
    const { place, go } = usePlace.getState();
    go({ explore: { ...place.explore, sql } });
    const follow = async () => {
      try {
        const outcome = await runSql(coordinator, sql, place.slice, own.signal);
        own.signal.throwIfAborted();
        setRun(outcome);
        if (outcome.status === 'failed' && outcome.died) void useWarehouse.getState().revive();
      } catch {
        // Only a cancelled question rejects; one that another has taken the place of says nothing.
        if (work.current === own) setRun({ status: 'cancelled' });
      }
    };
    void follow();
  };
  return { run, ready, start, cancel: () => work.current?.abort() };
}
