import { ChevronDown, ChevronRight } from 'lucide-react';
import type { KpiGroupRow } from '../../questions/kpi.query.ts';
import type { TableColumn } from '../../session/table-columns.ts';
import { formatNumber } from '../../text/format.ts';
import type { Lang } from '../../text/lang.ts';
import { tableText } from '../../text/table-text.ts';
import { TotalCells } from './total-cells.tsx';

interface GroupRowProps {
  group: KpiGroupRow;
  name: string;
  open: boolean;
  shown: readonly TableColumn[];
  lang: Lang;
  onToggle: () => void;
}

/** The projects of one member together: sums, and for ratios the ratio of sums. Opens to show them one by one. */
export function GroupRow({ group, name, open, shown, lang, onToggle }: GroupRowProps) {
  const text = tableText[lang];
  const Icon = open ? ChevronDown : ChevronRight;
  return (
    <tr className="row-group">
      <th scope="row" colSpan={2} className="column-title column-total">
        <button type="button" className="group-toggle" aria-expanded={open} onClick={onToggle}>
          <Icon className="icon-small" aria-hidden="true" />
          <span>{name}</span>
          <small>{text.inGroup(group.n, formatNumber(lang, group.n))}</small>
        </button>
      </th>
      <TotalCells kpi={group} shown={shown} lang={lang} />
    </tr>
  );
}
