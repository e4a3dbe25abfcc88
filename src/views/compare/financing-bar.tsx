import { fundingOf } from '../../charts/funding-parts.ts';
import type { CompareRow } from '../../questions/compare.query.ts';
import { chartText } from '../../text/chart-text.ts';
import { formatKronor, formatPercent, MISSING } from '../../text/format.ts';
import type { Lang } from '../../text/lang.ts';

/** Who pays for one project, as shares of its total cost, as in the other charts of it. */
export function FinancingBar({ row, lang }: { row: CompareRow; lang: Lang }) {
  const text = chartText[lang].funding;
  const funding = fundingOf(row, 'share');
  if (!funding.drawn)
    return (
      <span>{funding.gap === 'foreign' ? text.gaps.foreign(row.currency) : text.gaps[funding.gap]}</span>
    );
  const parts = funding.parts.flatMap(({ share, ...part }) => (share === null ? [] : [{ ...part, share }]));
  if (parts.length === 0) return <>{MISSING}</>;
  return (
    <>
      <div className="financing-bar" aria-hidden="true">
        {parts.map(({ source, share }) => (
          <div key={source} className={`financing-part financing-${source}`} style={{ width: `${share}%` }} />
        ))}
      </div>
      <ul className="financing-words">
        {parts.map(({ source, amount, share }) => (
          <li key={source} title={formatKronor(lang, amount)}>
            <span className={`swatch financing-${source}`} aria-hidden="true" />
            {text[source]} {formatPercent(lang, share)}
          </li>
        ))}
      </ul>
    </>
  );
}
