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

/** A question's answer as the frame of a chart takes it. */
export function chartState<Answer, Figure>(
  question: Question<Answer>,
  figure: (rows: readonly Answer[]) => Figure,
) {
  return question.status === 'ready' ? { status: 'ready' as const, figure: figure(question.rows) } : question;
}
