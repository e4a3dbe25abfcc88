import { chartFigureText } from '../text/chart-figure-text.ts';
import type { Lang } from '../text/lang.ts';

/** How many projects, and of whose programmes. */
interface Publishers {
  readonly n: number;
  readonly n_esf: number;
  readonly n_leader: number;
  readonly n_interreg: number;
}

/** Which documents the figures come from: how many, and whose: `5 projektdokument, ESF-rådet och Leader`. */
export function sourceWords({ n, n_esf, n_leader, n_interreg }: Publishers, lang: Lang): string {
  const text = chartFigureText[lang];
  const counts = [
    ['esf', n_esf],
    ['leader', n_leader],
    ['interreg', n_interreg],
    ['other', n - n_esf - n_leader - n_interreg],
  ] as const;
  const names = counts.filter(([, count]) => count > 0).map(([each]) => text.publishers[each]);
  const list = new Intl.ListFormat(lang === 'sv' ? 'sv-SE' : 'en-GB').format(names);
  return text.documents(n, list);
}
