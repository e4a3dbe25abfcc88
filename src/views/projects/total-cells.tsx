import type { KpiRow } from '../../questions/kpi.query.ts';
import type { PayersByRow } from '../../questions/payers-by.query.ts';
import type { TableColumn } from '../../session/table-columns.ts';
import { factText } from '../../text/fact-text.ts';
import { formatNumber } from '../../text/format.ts';
import type { Lang } from '../../text/lang.ts';
import { tableText } from '../../text/table-text.ts';
import { ShareBar, type SharePart } from './cell-bars.tsx';
import { cellClass } from './column-kinds.ts';
import { PlannedRing } from './planned-ring.tsx';
import { totalText } from './total-text.ts';

interface TotalCellsProps {
  kpi: KpiRow;
  /** undefined until it is there. */
  payers: PayersByRow | undefined;
  shown: readonly TableColumn[];
  firsts: ReadonlySet<TableColumn>;
  lang: Lang;
}

/** What each column says of a set of projects, with how many of them it rests on. */
export function TotalCells({ kpi, payers, shown, firsts, lang }: TotalCellsProps) {
  const text = tableText[lang];
  return shown.map((id) => {
    const total = totalText(id, kpi, lang);
    const parts = id === 'support_share' && payers ? partsOf(payers) : [];
    return (
      <td key={id} className={cellClass(id, firsts.has(id))}>
        {total?.of === 0 && <span className="cell-quiet">{factText[lang].notApplicable}</span>}
        {total && total.of > 0 && (
          <span className="cell-with-bar">
            {parts.length > 0 && <ShareBar parts={parts} />}
            <span>
              {total.planned && <PlannedRing />}
              {total.value}
              <small>
                <span aria-hidden="true">
                  {formatNumber(lang, total.n)}/{formatNumber(lang, total.of)}
                </span>
                <span className="visually-hidden">
                  {text.exactly(formatNumber(lang, total.n), formatNumber(lang, total.of))}
                </span>
              </small>
            </span>
          </span>
        )}
      </td>
    );
  });
}

const SOURCES = ['esf', 'leader_programme', 'leader_group', 'eu', 'cofinancing'] as const;

function partsOf(payers: PayersByRow): readonly SharePart[] {
  if (payers.n === 0) return [];
  return SOURCES.flatMap((source) => {
    const share = payers[source];
    return share === null || share <= 0 ? [] : [{ source, share }];
  });
}
