import { useEffect, useState } from 'react';
import { forbiddenIn, sqlPlanQuery } from '../../questions/sql.query.ts';
import { usePlace } from '../../session/place-store.ts';
import { useWarehouse } from '../../session/warehouse-store.ts';
import { EngineFailure } from '../../warehouse/engine-failure.ts';

/** Whether any of these questions reads what the page keeps for its own use, so that a visitor cannot ask it in SQL. */
export function useAsksOwn(questions: readonly string[]): boolean {
  const coordinator = useWarehouse((state) => state.coordinator);
  const slice = usePlace((state) => state.place.slice);
  const [asksOwn, setAsksOwn] = useState(false);
  // Questions are written anew in every render; the same words are the same questions.
  const key = JSON.stringify(questions);
  const [asked, setAsked] = useState({ key, questions });
  if (asked.key !== key) setAsked({ key, questions });

  useEffect(() => {
    if (!coordinator) return undefined;
    const cancel = new AbortController();
    const isOwn = async (body: string): Promise<boolean> => {
      try {
        const [plan] = await coordinator.ask(sqlPlanQuery(body, slice), cancel.signal);
        return forbiddenIn(plan?.explain_value ?? '') !== null;
      } catch (error) {
        return !(error instanceof EngineFailure);
      }
    };
    const look = async () => {
      const found = await Promise.all(asked.questions.map(isOwn));
      if (!cancel.signal.aborted) setAsksOwn(found.includes(true));
    };
    void look();
    return () => cancel.abort();
  }, [coordinator, slice, asked]);
  return asksOwn;
}
