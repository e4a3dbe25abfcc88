import { useCorrections } from '../../session/corrections-store.ts';
import { useWarehouse } from '../../session/warehouse-store.ts';
import { chartFigureText } from '../../text/chart-figure-text.ts';
import type { Lang } from '../../text/lang.ts';

/** Where figures come from, and that some facts of the collection are not the documents' own, where that is so. */
export function withCorrections(source: string, lang: Lang): string {
  const { corrections } = useCorrections.getState();
  if (source === '' || corrections.length === 0 || useWarehouse.getState().synthetic !== null) return source;
  return `${source}; ${chartFigureText[lang].corrected(corrections.length)}`;
}
