import type { KpiRow } from '../../questions/kpi.query.ts';
import type { TableColumn } from '../../session/table-columns.ts';
import type { Lang } from '../../text/lang.ts';
import { TEXT_COLUMNS } from './text-columns.ts';
import { totalText } from './total-text.ts';

interface TotalCellsProps {
  kpi: KpiRow;
  shown: readonly TableColumn[];
  lang: Lang;
}

/** What each column says of a set of projects, with how many of them it rests on. */
export function TotalCells({ kpi, shown, lang }: TotalCellsProps) {
  return shown.map((id) => {
    const total = totalText(id, kpi, lang);
    return (
      <td key={id} className={TEXT_COLUMNS.has(id) ? undefined : 'column-number number'}>
        {total?.value}
        {total?.remark && <small>{total.remark}</small>}
      </td>
    );
  });
}
