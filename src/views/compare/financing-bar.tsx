import type { CompareRow } from '../../questions/compare.query.ts';
import { chartText } from '../../text/chart-text.ts';
import { formatKronor, formatPercent } from '../../text/format.ts';
import type { Lang } from '../../text/lang.ts';

const SOURCES = ['esf', 'leader_programme', 'leader_group', 'cofinancing'] as const;
type Source = (typeof SOURCES)[number];

/** Who pays for one project, as shares of its total cost. What no line explains is calculated and striped. */
export function FinancingBar({ row, lang }: { row: CompareRow; lang: Lang }) {
  const text = chartText[lang].funding;
  const cost = row.cost ?? 0;
  const parts = SOURCES.flatMap((source) => {
    const amount = row[source];
    return amount === null || amount <= 0 ? [] : [{ source, amount, share: (100 * amount) / cost }];
  });
  const total = parts.reduce((sum, part) => sum + part.share, 0);
  return (
    <>
      {total > 100.5 && <span>{text.gaps['over-total']}</span>}
      <div className="financing-bar" aria-hidden="true" hidden={total > 100.5}>
        {parts.map(({ source, share }) => (
          <div key={source} className={`financing-part financing-${source}`} style={{ width: `${share}%` }} />
        ))}
      </div>
      <ul className="financing-words">
        {parts.map(({ source, amount, share }) => (
          <li key={source} title={formatKronor(lang, amount)}>
            <span className={`swatch financing-${source}`} aria-hidden="true" />
            {label(source, text)} {formatPercent(lang, share)}
          </li>
        ))}
      </ul>
    </>
  );
}

function label(source: Source, text: (typeof chartText)['sv']['funding']): string {
  return text[source];
}
