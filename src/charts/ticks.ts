/**
 * Round ticks from 0 to at least `most`, at most five of them; the last is the end of the axis.
 * With nothing above 0 the axis still needs an end: 0 and 1.
 */
export function ticksTo(most: number): number[] {
  if (!(most > 0)) return [0, 1];
  const rough = most / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 2.5, 5, 10].map((each) => each * power).find((each) => each >= rough) ?? 10 * power;
  const count = Math.ceil(most / step - 1e-9);
  return Array.from({ length: count + 1 }, (_, index) => Number((index * step).toPrecision(12)));
}

/** The same for a count: there is no half a person. */
export function countTicksTo(most: number): number[] {
  return ticksTo(most).filter((tick) => Number.isInteger(tick));
}

/** The steps 1, 2, 5, 10 … that lie within a domain above 0, for a logarithmic axis. */
export function logTicks([from, to]: readonly [number, number]): number[] {
  const ticks: number[] = [];
  for (let power = Math.floor(Math.log10(from)); power <= Math.log10(to); power += 1) {
    for (const each of [1, 2, 5]) {
      const tick = Number((each * 10 ** power).toPrecision(12));
      if (tick >= from && tick <= to) ticks.push(tick);
    }
  }
  return ticks;
}

/** The first of January of evenly spread years within the days `from` to `to`, at most `most` of them. */
export function yearTicks(from: number, to: number, most: number): { year: number; at: number }[] {
  const first = new Date(from * DAY).getUTCFullYear();
  const last = new Date(to * DAY).getUTCFullYear();
  const step =
    [1, 2, 3, 4, 5, 6, 8, 10, 20, 50, 100].find((each) => (last - first) / each <= most - 1) ?? 200;
  const ticks: { year: number; at: number }[] = [];
  for (let year = first; year <= last; year += step) {
    const at = dayOf(`${year}-01-01`);
    if (at >= from && at <= to) ticks.push({ year, at });
  }
  return ticks;
}

const DAY = 86_400_000;

/** Days since 1970 of an ISO date. */
export function dayOf(iso: string): number {
  return Date.parse(`${iso}T00:00:00Z`) / DAY;
}
