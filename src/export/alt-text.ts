import { emptyWords, type Figure, titleOf } from '../charts/figure.ts';
import type { Lang } from '../text/lang.ts';

/** What a chart shows, in words, for those who do not see it. */
export function altText(figure: Figure, slice: string, lang: Lang): string {
  const empty = emptyWords(figure, lang);
  return [
    `${titleOf(figure, lang)} ${figure.measure} (${slice}).`,
    ...(empty === null ? [] : [`${empty}.`]),
    ...(figure.summary === '' ? [] : [figure.summary]),
  ].join(' ');
}
