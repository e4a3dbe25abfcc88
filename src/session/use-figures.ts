import { useState } from 'react';
import type { Query } from '../warehouse/query.ts';
import { type Question, useQuestion } from './use-question.ts';
import { useWarehouse } from './warehouse-store.ts';

const WAITING = { status: 'waiting' } as const;

/**
 * As `useQuestion`, for figures. The figures of the question before may stay for the blink that an engine takes to
 * answer, but not for as long as one takes to start: they would stand under the words of another slice. Once gone,
 * they come back no more.
 */
export function useFigures<Answer>(query: Query<Answer> | null): Question<Answer> {
  const question = useQuestion(query);
  const ready = useWarehouse((state) => state.start.status === 'ready');
  const [gone, setGone] = useState(false);
  const go = question.status === 'ready' && question.stale && (gone || !ready);
  if (go !== gone) setGone(go);
  return go ? WAITING : question;
}
