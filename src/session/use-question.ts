import { startTransition, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { EngineFailure } from '../warehouse/engine-failure.ts';
import type { Query } from '../warehouse/query.ts';
import { keyOf } from '../warehouse/shipped-answers.ts';
import { together } from './together.ts';
import { useWarehouse } from './warehouse-store.ts';

/** An answer on its way, there, or failed. `stale` answers belong to the question asked just before. */
export type Question<Answer> =
  | { readonly status: 'waiting' }
  | { readonly status: 'ready'; readonly rows: readonly Answer[]; readonly stale: boolean }
  | { readonly status: 'failed'; readonly reason: string; readonly retry: () => void };

interface Held<Answer> {
  readonly key: string;
  readonly outcome: { readonly rows: readonly Answer[] } | { readonly reason: string };
}

/** Turns an answer or its failure into a value; a database that died is started again. */
async function follow<Answer>(asked: Promise<readonly Answer[]>): Promise<Held<Answer>['outcome']> {
  try {
    return { rows: await asked };
  } catch (error) {
    if (error instanceof EngineFailure) void useWarehouse.getState().revive();
    return { reason: String(error) };
  }
}

const WAITING = { status: 'waiting' } as const;

/**
 * Asks the database and follows the answer. The last answer stays while a new one is on its way, so that
 * nothing flickers; a question that is no longer wanted is cancelled. Without a question there is nothing but waiting.
 * The same answer is the same object from render to render.
 */
export function useQuestion<Answer>(query: Query<Answer> | null): Question<Answer> {
  const coordinator = useWarehouse((state) => state.coordinator);
  const version = useWarehouse((state) => state.version);
  const [held, setHeld] = useState<Held<Answer> | null>(null);
  const [attempt, setAttempt] = useState(0);
  const key = query === null ? '' : `${version} ${attempt} ${query.id} ${keyOf(query.sql)}`;

  const shown = useRef(false);

  // Questions are made anew in every render; the same words are the same question.
  const [asked, setAsked] = useState({ key, query });
  if (asked.key !== key) setAsked({ key, query });

  useEffect(() => {
    if (!coordinator || asked.query === null) return undefined;
    const cancel = new AbortController();
    const { answer, moving } = together(coordinator.ask(asked.query, cancel.signal), !shown.current);
    const show = async () => {
      const outcome = await follow(answer);
      if (cancel.signal.aborted) return;
      shown.current = true;
      const change = () => setHeld({ key: asked.key, outcome });
      // All charts anew take longer than a frame: drawn in pieces, the page keeps answering. A hand that moves would
      // break that off at each step and see nothing until it rests.
      if (moving) change();
      else startTransition(change);
    };
    void show();
    return () => cancel.abort();
  }, [coordinator, asked]);

  const retry = useCallback(() => setAttempt((each) => each + 1), []);
  const current = held?.key === key;
  const none = query === null;
  // What was answered before says nothing of what will be asked next.
  if (none && held !== null) setHeld(null);
  return useMemo(() => {
    if (held === null || none) return WAITING;
    if ('rows' in held.outcome) return { status: 'ready', rows: held.outcome.rows, stale: !current };
    return current ? { status: 'failed', reason: held.outcome.reason, retry } : WAITING;
  }, [held, current, none, retry]);
}
