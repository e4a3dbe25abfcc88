import { FIRST_YEAR, LAST_YEAR } from '../../slice/slice.ts';

/** First and last chosen year, both inclusive. */
export type Years = readonly [number, number];

export const PERIODS = [
  { label: '2007–2013', from: 2007, to: 2013 },
  { label: '2014–2020', from: 2014, to: 2020 },
  { label: '2021–2027', from: 2021, to: 2027 },
] as const;

/** The year under a pointer `offset` px into a brush of `width` px: a left handle snaps to a year's start, a right to its end. */
export function yearAt(offset: number, width: number, edge: 'from' | 'to'): number {
  const boundary = FIRST_YEAR + Math.round((offset / width) * (LAST_YEAR - FIRST_YEAR + 1));
  return edge === 'from' ? boundary : boundary - 1;
}

/** Moves one edge to `year`, kept inside the span and on its own side of the other edge. */
export function moveEdge([from, to]: Years, edge: 'from' | 'to', year: number): Years {
  if (edge === 'from') return [Math.min(Math.max(year, FIRST_YEAR), to), to];
  return [from, Math.max(Math.min(year, LAST_YEAR), from)];
}
