/** The costs per participant that lines are drawn for, in thousands of kronor. */
export const ISO_COSTS = [10, 25, 50, 100] as const;

type Domain = readonly [from: number, to: number];

export interface IsoLine {
  readonly thousands: number;
  /** Where the line enters and leaves the plot: cost in kronor, participants. */
  readonly from: { readonly cost: number; readonly n: number };
  readonly to: { readonly cost: number; readonly n: number };
  /** The edge that it leaves by. */
  readonly leaves: 'top' | 'right';
}

/** The lines of equal cost per participant that cross a plot of cost (kronor) by participants. */
export function isoLines(cost: Domain, n: Domain): IsoLine[] {
  return ISO_COSTS.flatMap((thousands) => {
    const per = thousands * 1000;
    const from = Math.max(cost[0], n[0] * per);
    const to = Math.min(cost[1], n[1] * per);
    if (from >= to) return [];
    return [
      {
        thousands,
        from: { cost: from, n: from / per },
        to: { cost: to, n: to / per },
        leaves: to < cost[1] ? 'top' : 'right',
      },
    ];
  });
}

/** A domain around the values for a logarithmic axis, with room at both ends; at least eightfold. */
export function logDomain(values: readonly number[]): Domain {
  const least = Math.min(...values);
  const most = Math.max(...values);
  const room = Math.max(1.6, Math.sqrt(8 / (most / least)));
  return [least / room, most * room];
}
