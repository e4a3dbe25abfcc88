import type { ProjectRow } from './project-row.ts';

/** Who a part of the cost comes from. `unknown` is what the document leaves open. */
export const FUNDING_SOURCES = [
  'esf',
  'leader_programme',
  'leader_group',
  'eu',
  'cofinancing',
  'unknown',
] as const;
export type FundingSource = (typeof FUNDING_SOURCES)[number];
export type FundingMode = 'share' | 'kronor';

export interface FundingPart {
  readonly source: FundingSource;
  /** Kronor. */
  readonly amount: number;
  /** Per cent of the total cost; null where that is not stated. */
  readonly share: number | null;
  /** Where the part lies on the axis: per cent or kronor. */
  readonly from: number;
  readonly to: number;
}

/** Why nothing is drawn: no amount, no total to take shares of, a total that is 0 or less, more support than cost, or another currency. */
type FundingGap = 'no-amounts' | 'no-total' | 'not-above-zero' | 'over-total' | 'foreign';
export type Funding =
  | { readonly drawn: true; readonly parts: readonly FundingPart[] }
  | { readonly drawn: false; readonly gap: FundingGap };

// Half a krona of rounding is no unknown part.
const ROUNDING = 1;

/** Who pays for a project, as parts of its total cost in the fixed order of sources. */
export function fundingOf(row: ProjectRow, mode: FundingMode): Funding {
  const lines = statedLines(row);
  const stated = lines.reduce((sum, line) => sum + line.amount, 0);
  const { cost } = row;
  const foreign = row.foreign_cost !== null || row.foreign_support !== null;
  if (foreign && (cost === null || cost === 0)) return { drawn: false, gap: 'foreign' };
  if (cost === null) {
    if (lines.length === 0) return { drawn: false, gap: 'no-amounts' };
    return mode === 'share'
      ? { drawn: false, gap: 'no-total' }
      : { drawn: true, parts: stack(lines, null, mode) };
  }
  if (lines.length > 0 && stated > cost + ROUNDING) return { drawn: false, gap: 'over-total' };
  if (cost <= 0) return { drawn: false, gap: 'not-above-zero' };

  const cofinancing = row.cofinancing ?? 0;
  const open = cost - stated - cofinancing;
  const rest: Line[] = [];
  if (cofinancing > 0) rest.push({ source: 'cofinancing', amount: cofinancing });
  if (open > ROUNDING) rest.push({ source: 'unknown', amount: open });
  return { drawn: true, parts: stack([...lines, ...rest], cost, mode) };
}

interface Line {
  source: FundingSource;
  amount: number;
}

function statedLines(row: ProjectRow): Line[] {
  const lines: readonly [FundingSource, number | null][] = [
    ['esf', row.esf],
    ['leader_programme', row.leader_programme],
    ['leader_group', row.leader_group],
    // Beside another support line the union's money is part of that line.
    ['eu', row.support_kind === 'eu' ? row.eu_contribution : null],
  ];
  return lines.flatMap(([source, amount]) => (amount === null || amount <= 0 ? [] : [{ source, amount }]));
}

function stack(lines: readonly Line[], cost: number | null, mode: FundingMode): FundingPart[] {
  let from = 0;
  return lines.map(({ source, amount }) => {
    const share = cost === null ? null : (100 * amount) / cost;
    const to = from + (mode === 'share' && share !== null ? share : amount);
    const part = { source, amount, share, from, to };
    from = to;
    return part;
  });
}
