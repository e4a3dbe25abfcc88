import type { FundingSource } from './funding-parts.ts';
import type { SliceSide } from './slice-side.ts';

/** Who pays in one slice, over the `n` projects whose cost is explained. Kronor, and per cent weighted by amount. */
export interface SlicePayersRow {
  readonly side: SliceSide;
  readonly n_all: number;
  readonly n: number;
  readonly n_outturn: number;
  /** Left out only because no price index holds their days. */
  readonly n_unpriced: number;
  readonly cost: number | null;
  readonly esf: number | null;
  readonly esf_share: number | null;
  readonly leader_programme: number | null;
  readonly leader_programme_share: number | null;
  readonly leader_group: number | null;
  readonly leader_group_share: number | null;
  readonly eu: number | null;
  readonly eu_share: number | null;
  readonly cofinancing: number | null;
  readonly cofinancing_share: number | null;
}

export const PAYERS = [
  'esf',
  'leader_programme',
  'leader_group',
  'eu',
  'cofinancing',
] as const satisfies readonly FundingSource[];
type Payer = (typeof PAYERS)[number];

export interface PayerPart {
  readonly payer: Payer;
  readonly amount: number;
  readonly share: number;
  /** Where the part lies, per cent of the cost. */
  readonly from: number;
  readonly to: number;
}

/** The parts of a slice's cost in the fixed order of sources, those that pay nothing left out. */
export function payerParts(row: SlicePayersRow): PayerPart[] {
  let from = 0;
  return PAYERS.flatMap((payer) => {
    const amount = row[payer];
    const share = row[`${payer}_share`];
    if (amount === null || share === null || amount <= 0) return [];
    const part = { payer, amount, share, from, to: from + share };
    from = part.to;
    return [part];
  });
}
