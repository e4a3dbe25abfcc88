import type { KpiRow } from '../../questions/kpi.query.ts';
import type { TableColumn } from '../../session/table-columns.ts';
import { formatNumber, formatPercent } from '../../text/format.ts';
import type { Lang } from '../../text/lang.ts';

interface Total {
  value: (kpi: KpiRow) => number | null;
  n: (kpi: KpiRow) => number;
  /** The projects it could rest on; those in the slice where nothing else is said. */
  of?: (kpi: KpiRow) => number;
  percent?: true;
}

const eligible = (kpi: KpiRow) => kpi.n_eligible;

/** What the last row says of the whole slice: sums, and for ratios the ratio of sums. */
const TOTALS: Partial<Record<TableColumn, Total>> = {
  cost: { value: (kpi) => kpi.cost_sum, n: (kpi) => kpi.n_cost },
  support: { value: (kpi) => kpi.support_sum, n: (kpi) => kpi.n_support },
  support_share: { value: (kpi) => kpi.support_share, n: (kpi) => kpi.n_support_share, percent: true },
  planned: { value: (kpi) => kpi.planned_sum, n: (kpi) => kpi.n_planned },
  actual: { value: (kpi) => kpi.actual_sum, n: (kpi) => kpi.n_actual },
  target: { value: (kpi) => kpi.target_sum, n: (kpi) => kpi.n_target },
  result: { value: (kpi) => kpi.result_sum, n: (kpi) => kpi.n_result },
  goal_achievement: { value: (kpi) => kpi.goal_achievement, n: (kpi) => kpi.n_goal, percent: true },
  result_rate: { value: (kpi) => kpi.result_rate, n: (kpi) => kpi.n_result_rate, percent: true },
  cost_per_planned: {
    value: (kpi) => kpi.cost_per_planned,
    n: (kpi) => kpi.n_cost_per_planned,
    of: eligible,
  },
  cost_per_actual: { value: (kpi) => kpi.cost_per_actual, n: (kpi) => kpi.n_cost_per_actual, of: eligible },
  support_per_planned: {
    value: (kpi) => kpi.support_per_planned,
    n: (kpi) => kpi.n_support_per_planned,
    of: eligible,
  },
  support_per_actual: {
    value: (kpi) => kpi.support_per_actual,
    n: (kpi) => kpi.n_support_per_actual,
    of: eligible,
  },
};

/** A total, and of how many projects how many it rests on. */
interface TotalText {
  readonly value: string;
  readonly n: number;
  readonly of: number;
  /** Rests on planned participants. */
  readonly planned?: true;
}

/** The total of a column with its coverage; null for columns that have none. */
export function totalText(column: TableColumn, kpi: KpiRow, lang: Lang): TotalText | null {
  // Of those with actual participants, and only where nobody has any of those with planned ones: never of both.
  if (column === 'cost_per') {
    if (kpi.n_cost_per_actual > 0) return totalText('cost_per_actual', kpi, lang);
    const total = totalText('cost_per_planned', kpi, lang);
    return total && total.n > 0 ? { ...total, planned: true } : total;
  }
  const total = TOTALS[column];
  if (!total) return null;
  const value = total.value(kpi);
  return {
    value: total.percent ? formatPercent(lang, value) : formatNumber(lang, value),
    n: total.n(kpi),
    of: total.of ? total.of(kpi) : kpi.n,
  };
}
