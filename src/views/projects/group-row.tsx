import { ChevronDown, ChevronRight } from 'lucide-react';
import type { KpiGroupRow } from '../../questions/kpi.query.ts';
import type { PayersByRow } from '../../questions/payers-by.query.ts';
import type { TableColumn } from '../../session/table-columns.ts';
import { formatNumber } from '../../text/format.ts';
import type { Lang } from '../../text/lang.ts';
import { tableText } from '../../text/table-text.ts';
import { TotalCells } from './total-cells.tsx';

interface GroupRowProps {
  group: KpiGroupRow;
  payers: PayersByRow | undefined;
  name: string;
  open: boolean;
  /** How many of its projects stand below it; null while they are on their way. */
  below: number | null;
  shown: readonly TableColumn[];
  firsts: ReadonlySet<TableColumn>;
  lang: Lang;
  onToggle: () => void;
}

/** The projects of one member together: sums, and for ratios the ratio of sums. Opens to show them one by one. */
export function GroupRow(props: GroupRowProps) {
  const { group, payers, name, open, below, shown, firsts, lang, onToggle } = props;
  const text = tableText[lang];
  const Icon = open ? ChevronDown : ChevronRight;
  return (
    <tr className="row-group">
      <th scope="row" colSpan={2} className="column-title column-total">
        <button type="button" className="group-toggle" aria-expanded={open} onClick={onToggle}>
          <Icon className="icon-small" aria-hidden="true" />
          <span>
            {name}{' '}
            <small>
              {text.inGroup(group.n, formatNumber(lang, group.n))}
              {open && below !== null && below < group.n && (
                <>, {text.onPage(formatNumber(lang, below), formatNumber(lang, group.n))}</>
              )}
            </small>
          </span>
        </button>
      </th>
      <TotalCells kpi={group} payers={payers} shown={shown} firsts={firsts} lang={lang} />
    </tr>
  );
}
