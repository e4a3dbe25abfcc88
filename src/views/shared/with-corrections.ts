import type { CorrectedRow } from '../../questions/corrected-in.query.ts';
import type { Question } from '../../session/use-question.ts';
import { chartFigureText } from '../../text/chart-figure-text.ts';
import type { Lang } from '../../text/lang.ts';

/**
 * Where figures come from, and that some facts behind them are not the documents' own, where that is so; "" until it is
 * known.
 */
export function withCorrections(
  source: string,
  corrected: Question<CorrectedRow> | null,
  lang: Lang,
): string {
  if (corrected !== null && corrected.status !== 'ready') return '';
  const n = corrected?.rows[0]?.n ?? 0;
  return source === '' || n === 0 ? source : `${source}; ${chartFigureText[lang].corrected(n)}`;
}
