import { chartFigureText } from '../text/chart-figure-text.ts';
import type { Lang } from '../text/lang.ts';

type Publisher = 'esf' | 'leader' | 'interreg' | 'other';

/** How many projects, and of whose programmes. */
interface Counted {
  readonly n: number;
  readonly n_esf: number;
  readonly n_leader: number;
  readonly n_interreg: number;
}

/** Which documents the figures come from: how many, and whose: `5 projektdokument, ESF-rådet och Leader`. */
export function sourceWords({ n, n_esf, n_leader, n_interreg }: Counted, lang: Lang): string {
  const counts: readonly (readonly [Publisher, number])[] = [
    ['esf', n_esf],
    ['leader', n_leader],
    ['interreg', n_interreg],
    ['other', n - n_esf - n_leader - n_interreg],
  ];
  const found = counts.filter(([, count]) => count > 0).map(([publisher]) => publisher);
  return sourceOf(n, found, lang);
}

/** The same for so many documents of these publishers. */
export function sourceOf(documents: number, publishers: readonly Publisher[], lang: Lang): string {
  const text = chartFigureText[lang];
  const names = publishers.map((each) => text.publishers[each]);
  const list = new Intl.ListFormat(lang === 'sv' ? 'sv-SE' : 'en-GB').format(names);
  return text.documents(documents, list);
}
