import { chartFigureText } from '../text/chart-figure-text.ts';
import type { Lang } from '../text/lang.ts';

/** Which documents the figures come from: how many, and whose: `5 projektdokument, ESF-rådet och Leader`. */
export function sourceWords(rows: readonly { readonly programme: string | null }[], lang: Lang): string {
  const text = chartFigureText[lang];
  const found = new Set(rows.map((row) => publisher(row.programme)));
  const names = (['esf', 'leader', 'interreg', 'other'] as const)
    .filter((each) => found.has(each))
    .map((each) => text.publishers[each]);
  const list = new Intl.ListFormat(lang === 'sv' ? 'sv-SE' : 'en-GB').format(names);
  return text.documents(rows.length, list);
}

function publisher(programme: string | null): 'esf' | 'leader' | 'interreg' | 'other' {
  if (programme?.startsWith('esf')) return 'esf';
  if (programme?.startsWith('clld')) return 'leader';
  return programme?.startsWith('interreg') ? 'interreg' : 'other';
}
