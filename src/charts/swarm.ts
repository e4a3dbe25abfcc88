/** Dots may get this small before they are let to overlap. */
const SMALLEST = 0.3;
const STEP = 0.85;

export interface Swarm {
  /** px above or below the line, in the order of the values. */
  readonly offsets: readonly number[];
  readonly radius: number;
}

/**
 * Moves dots on one line off each other, into lanes beside it, within `room` px to either side. Many dots become
 * smaller, down to a third of `radius`; beyond that they overlap on the line. Takes values from left to right, px.
 */
export function swarm(values: readonly number[], radius: number, room: number): Swarm {
  for (let size = radius; ; size *= STEP) {
    const last = size * STEP < radius * SMALLEST;
    const offsets = place(values, size, room, last);
    if (offsets !== null) return { offsets, radius: size };
  }
}

/** null as soon as one has no place, unless it may `overlap`. */
function place(values: readonly number[], radius: number, room: number, overlap: boolean): number[] | null {
  const apart = 2 * radius;
  const beside = Math.max(0, Math.floor((room - radius) / apart));
  // The line itself, then above and below it in turn; where each lane's last dot lies.
  const lanes = Array.from({ length: 2 * beside + 1 }, (_, lane) => ({
    offset: Math.ceil(lane / 2) * (lane % 2 === 0 ? apart : -apart),
    end: Number.NEGATIVE_INFINITY,
  }));
  const offsets: number[] = [];
  for (const value of values) {
    const free = lanes.find((lane) => value - lane.end >= apart);
    if (free === undefined && !overlap) return null;
    if (free !== undefined) free.end = value;
    offsets.push(free?.offset ?? 0);
  }
  return offsets;
}
