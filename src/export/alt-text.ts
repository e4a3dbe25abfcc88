import type { Figure } from '../charts/figure.ts';
import { chartText } from '../text/chart-text.ts';
import type { Lang } from '../text/lang.ts';

/** What a chart shows, in words, for those who do not see it. */
export function altText(figure: Figure, slice: string, lang: Lang): string {
  return `${chartText[lang][figure.kind].title} ${figure.measure} (${slice}). ${figure.summary}`;
}
