import { useMemo, useState } from 'react';
import type { Question } from '../../session/use-question.ts';
import type { Lang } from '../../text/lang.ts';

/** What every chart of the overview says about itself. */
export interface About {
  readonly lang: Lang;
  /** The slice in words. */
  readonly words: string;
  /** Which documents the figures come from; "" until it is known. */
  readonly source: string;
}

/**
 * The words that belong to these answers: while one of them is still that of the slice before, so are the words.
 * A sum must never stand under the name of another slice.
 */
export function useWordsOf(about: About, answers: readonly Question<unknown>[]): About {
  const [held, setHeld] = useState(about);
  const old = answers.some((answer) => answer.status === 'ready' && answer.stale);
  if (!old && held !== about) setHeld(about);
  return old ? held : about;
}

/** An answer as it is drawn: the same object as long as the same rows are, also while they are those of the slice before. */
export function useDrawn<Answer>(question: Question<Answer>): Question<Answer> {
  const rows = question.status === 'ready' ? question.rows : null;
  const other = rows === null ? question : null;
  return useMemo(
    () => (rows === null ? (other ?? { status: 'waiting' }) : { status: 'ready', rows, stale: false }),
    [rows, other],
  );
}

/** The same for a chart that also tells of the slice as a whole: it waits for both, and fails with either. */
export function stateInSlice<Answer, Slice, Figure>(
  question: Question<Answer>,
  whole: Question<Slice>,
  figure: (rows: readonly Answer[], slice: Slice) => Figure,
) {
  if (whole.status !== 'ready') return whole;
  const [slice] = whole.rows;
  if (slice === undefined) return { status: 'waiting' as const };
  return chartState(question, (rows) => figure(rows, slice));
}

/** A question's answer as the frame of a chart takes it. */
export function chartState<Answer, Figure>(
  question: Question<Answer>,
  figure: (rows: readonly Answer[]) => Figure,
) {
  return question.status === 'ready' ? { status: 'ready' as const, figure: figure(question.rows) } : question;
}
