import type { ReactNode } from 'react';
import { DIMENSIONS, memberName } from '../../measures/dimensions.ts';
import type { CompareRow } from '../../questions/compare.query.ts';
import { compareText } from '../../text/compare-text.ts';
import { formatPeriod } from '../../text/dates.ts';
import { factText } from '../../text/fact-text.ts';
import {
  formatAmount,
  formatChange,
  formatKronor,
  formatMonths,
  formatNumber,
  formatPercent,
  formatPoints,
  formatRate,
  MISSING,
} from '../../text/format.ts';
import type { Lang } from '../../text/lang.ts';
import { areaName } from '../shared/area-label.ts';
import { AmountBar } from './amount-bar.tsx';
import { Difference } from './difference.tsx';
import { FinancingBar } from './financing-bar.tsx';
import { HeadcountBar } from './headcount-bar.tsx';
import { PeriodBar } from './period-bar.tsx';

type RowLabel = keyof (typeof compareText)['sv']['rows'];

interface CompareCell {
  row: CompareRow;
  /** All projects side by side, for scales they share. */
  rows: readonly CompareRow[];
  lang: Lang;
}

export interface CompareLine {
  readonly id: string;
  readonly label: RowLabel;
  readonly note?: RowLabel;
  /** What the line tells of a project, to see whether projects differ in it. */
  readonly of: (row: CompareRow) => readonly (string | number | null)[];
  readonly cell: (at: CompareCell) => ReactNode;
}

/** Whether all projects say the same in a line, what is missing included. */
export function isSame(line: CompareLine, rows: readonly CompareRow[]): boolean {
  const told = rows.map((row) => JSON.stringify(line.of(row)));
  return told.every((each) => each === told[0]);
}

const SMALL = 20;
const missing = (lang: Lang): ReactNode => (
  <span className="muted" title={factText[lang].notStated}>
    {MISSING}
  </span>
);

/** Another currency is shown as stated and compared with nothing. */
const foreign = (value: number, currency: string | null, lang: Lang): ReactNode => (
  <>
    {formatAmount(lang, value, currency)}
    <small>{compareText[lang].foreign}</small>
  </>
);

export const WHO_ROWS: readonly CompareLine[] = [
  {
    id: 'owner',
    label: 'owner',
    of: (row) => [row.owner, row.owner_unit],
    cell: ({ row, lang }) =>
      [row.owner, row.owner_unit].filter((part) => part !== null).join(', ') || missing(lang),
  },
  {
    id: 'programme',
    label: 'programme',
    of: (row) => [row.programme, row.programme_area ?? row.leader_priority, row.phase],
    cell: ({ row, lang }) => {
      const name = lang === 'en' ? (row.area_name_en ?? row.area_name_sv) : row.area_name_sv;
      const area =
        row.programme_area === null ? row.leader_priority : areaName(row.programme_area, name, lang);
      const phase = row.phase === null ? null : (memberName(DIMENSIONS.phase, row.phase)?.[lang] ?? null);
      const programme =
        row.programme === null ? null : (memberName(DIMENSIONS.programme, row.programme)?.[lang] ?? null);
      return (
        <>
          {[programme, area].filter((part) => part !== null).join(', ') || missing(lang)}{' '}
          {phase !== null && <span className="tag">{phase}</span>}
        </>
      );
    },
  },
  {
    id: 'region',
    label: 'region',
    of: (row) => [row.region],
    cell: ({ row, lang }) => (
      <>
        {row.region ?? missing(lang)}{' '}
        {row.region_inferred && <span className="muted">{compareText[lang].derivedRegion}</span>}
      </>
    ),
  },
  {
    id: 'period',
    label: 'period',
    of: (row) => [row.start, row.end],
    cell: ({ row, rows, lang }) => (
      <>
        <div className="compare-value-line">
          {formatPeriod(lang, row.start, row.end)}{' '}
          <span className="muted">{formatMonths(lang, row.months)}</span>
        </div>
        <PeriodBar row={row} rows={rows} />
      </>
    ),
  },
];

export const MONEY_ROWS: readonly CompareLine[] = [
  {
    id: 'cost',
    label: 'cost',
    note: 'costNote',
    of: (row) => [row.cost, row.cost_basis, row.foreign_cost, row.currency],
    cell: ({ row, rows, lang }) => {
      if (row.foreign_cost !== null) return foreign(row.foreign_cost, row.currency, lang);
      if (row.cost === null) return missing(lang);
      const basis =
        row.cost_basis === null ? null : (memberName(DIMENSIONS.basis, row.cost_basis)?.[lang] ?? null);
      const unlike = row.cost_same_basis ? null : compareText[lang].otherBasis;
      return (
        <>
          <Amount
            value={formatKronor(lang, row.cost)}
            change={formatChange(lang, row.cost_diff_pct)}
            has={row.cost_diff_pct}
            unlike={unlike}
          />
          <AmountBar
            value={row.cost}
            values={rows.map((each) => each.cost)}
            from={rows.find((each) => each.baseline)?.cost ?? null}
            kind="cost"
          />
          <small>{[basis, unlike].filter((part) => part !== null).join('; ')}</small>
        </>
      );
    },
  },
  {
    id: 'financing',
    label: 'financing',
    note: 'financingNote',
    of: (row) => [
      row.cost,
      row.esf,
      row.leader_programme,
      row.leader_group,
      row.eu_contribution,
      row.cofinancing,
    ],
    cell: ({ row, lang }) => (row.cost === null ? missing(lang) : <FinancingBar row={row} lang={lang} />),
  },
  {
    id: 'support',
    label: 'support',
    of: (row) => [row.support, row.support_kind, row.foreign_support, row.currency],
    cell: ({ row, lang }) => {
      if (row.foreign_support !== null) return foreign(row.foreign_support, row.currency, lang);
      if (row.support === null) return missing(lang);
      const unlike = row.support_same_kind ? null : compareText[lang].otherKind;
      return (
        <>
          <Amount
            value={formatKronor(lang, row.support)}
            change={formatChange(lang, row.support_diff_pct)}
            has={row.support_diff_pct}
            unlike={unlike}
          />
          {unlike && <small>{unlike}</small>}
        </>
      );
    },
  },
  {
    id: 'share',
    label: 'share',
    note: 'shareNote',
    of: (row) => [row.support_share, row.support_kind],
    cell: ({ row, lang }) => {
      if (row.support_share === null) return missing(lang);
      const unlike = row.support_same_kind ? null : compareText[lang].otherKind;
      return (
        <Amount
          value={formatPercent(lang, row.support_share, 1)}
          change={formatPoints(lang, row.support_share_diff)}
          has={row.support_share_diff}
          unlike={unlike}
        />
      );
    },
  },
  {
    id: 'rate',
    label: 'rate',
    note: 'rateNote',
    of: (row) => [row.union_rate],
    cell: ({ row, lang }) => {
      const text = compareText[lang];
      if (row.union_rate === null) return <span className="muted">{text.notStated}</span>;
      return (
        <>
          {text.stated(formatRate(lang, row.union_rate))}
          {row.deviation !== null && Math.abs(row.deviation) > 0.5 && (
            <small title={text.differsWhy}>{text.differs(formatPoints(lang, row.deviation))}</small>
          )}
        </>
      );
    },
  },
];

const plain = (id: 'planned' | 'actual'): CompareLine => ({
  id,
  label: id,
  of: (row) => [row[id]],
  cell: ({ row, lang }) => {
    const value = row[id];
    if (value === null) return missing(lang);
    const change = id === 'planned' ? row.planned_diff_pct : row.actual_diff_pct;
    return (
      <Amount
        value={formatNumber(lang, value)}
        change={formatChange(lang, change)}
        has={change}
        unlike={null}
      />
    );
  },
});

const perHead = (id: 'cost_per' | 'support_per', label: RowLabel, note: RowLabel): CompareLine => ({
  id,
  label,
  note,
  of: (row) => [row[id], row.per_basis],
  cell: ({ row, rows, lang }) => {
    const text = compareText[lang];
    const value = row[id];
    if (value === null || row.per_basis === null) return missing(lang);
    const change = id === 'cost_per' ? row.cost_per_diff_pct : row.support_per_diff_pct;
    const unlike = row.preparatory
      ? text.preparatory
      : row.same_basis || row.baseline
        ? null
        : text.otherBasis;
    const remarks = [factText[lang].headcount[row.per_basis], unlike, row.small_n ? text.small(SMALL) : null];
    return (
      <>
        <Amount
          value={formatKronor(lang, value)}
          change={formatChange(lang, change)}
          has={change}
          unlike={unlike}
        />
        <AmountBar
          value={value}
          values={rows.map((each) => each[id])}
          from={rows.find((each) => each.baseline)?.[id] ?? null}
          kind={row.per_basis}
        />
        <small>{remarks.filter((part) => part !== null).join('; ')}</small>
      </>
    );
  },
});

export const PEOPLE_ROWS: readonly CompareLine[] = [
  {
    id: 'headcount',
    label: 'headcount',
    note: 'headcountNote',
    of: (row) => [row.planned, row.actual, row.target, row.target_share, row.result],
    cell: ({ row, rows, lang }) => <HeadcountBar row={row} rows={rows} lang={lang} />,
  },
  plain('planned'),
  plain('actual'),
  {
    id: 'goal',
    label: 'goal',
    of: (row) => [row.goal_achievement, row.target_share],
    cell: ({ row, lang }) => {
      if (row.goal_achievement !== null) return formatPercent(lang, row.goal_achievement);
      if (row.target_share !== null) return compareText[lang].shareOf(formatPercent(lang, row.target_share));
      return missing(lang);
    },
  },
  perHead('cost_per', 'costPer', 'costPerNote'),
  perHead('support_per', 'supportPer', 'supportPerNote'),
];

interface AmountProps {
  value: string;
  change: string;
  /** The difference itself: null for the baseline, and where either side is missing. */
  has: number | null;
  unlike: string | null;
}

function Amount({ value, change, has, unlike }: AmountProps) {
  return (
    <div className="compare-value-line">
      <span className="compare-value number">{value}</span>
      <Difference text={has === null ? null : change} unlike={unlike} />
    </div>
  );
}
