import { chartFigureText } from '../text/chart-figure-text.ts';
import type { Lang } from '../text/lang.ts';

const PUBLISHERS = ['esf', 'leader', 'interreg', 'other'] as const;
type Publisher = (typeof PUBLISHERS)[number];

/** Which documents the figures come from: how many, and whose: `5 projektdokument, ESF-rådet och Leader`. */
export function sourceWords(rows: readonly { readonly programme: string | null }[], lang: Lang): string {
  const found = new Set(rows.map((row) => publisher(row.programme)));
  return sourceOf(
    rows.length,
    PUBLISHERS.filter((each) => found.has(each)),
    lang,
  );
}

/** The same for so many documents of these publishers. */
export function sourceOf(documents: number, publishers: readonly Publisher[], lang: Lang): string {
  const text = chartFigureText[lang];
  const names = publishers.map((each) => text.publishers[each]);
  const list = new Intl.ListFormat(lang === 'sv' ? 'sv-SE' : 'en-GB').format(names);
  return text.documents(documents, list);
}

function publisher(programme: string | null): Publisher {
  if (programme?.startsWith('esf')) return 'esf';
  if (programme?.startsWith('clld')) return 'leader';
  return programme?.startsWith('interreg') ? 'interreg' : 'other';
}
