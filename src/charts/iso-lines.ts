import { logTicks } from './ticks.ts';

/** The costs per participant that lines are drawn for, in thousands of kronor. */
const ISO_COSTS = [10, 25, 50, 100] as const;

// Between the outermost points and the edge, as a factor.
const ROOM = 1.2;

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

/** A domain around the values for a logarithmic axis, from one of the steps 1, 2, 5, 10 … to another. */
export function logDomain(values: readonly number[]): Domain {
  const from = Math.min(...values) / ROOM;
  const to = Math.max(...values) * ROOM;
  // One power of ten to either side is sure to hold a step.
  const steps = logTicks([from / 10, to * 10]);
  return [steps.findLast((step) => step <= from) ?? from, steps.find((step) => step >= to) ?? to];
}
