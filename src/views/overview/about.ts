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
