import { DIALECT } from './dialect.ts';
import { logBin } from './log-bins.ts';
import { sql, type Sql } from './sql.ts';

/** Participants that a project's cost is divided by: those who took part, else those planned. */
export const perBasis = sql`CASE WHEN actual_participants > 0 THEN 'actual' WHEN planned_participants > 0 THEN 'planned' END`;

/** The number of them. */
const people = sql`CASE WHEN actual_participants > 0 THEN actual_participants ELSE planned_participants END`;

/** Where a project lies by participants and cost; see `binEdges`. */
export interface PeopleCostBin {
  readonly people_bin: number;
  readonly cost_bin: number;
  /** Whether it is counted by those who took part. */
  readonly is_actual: boolean;
}

/** Bins may be below 0, and each is told by so many numbers. */
const BELOW = 64;
const BINS = 256;

/** SQL for a project's bin as one whole number; null for the preparatory, and without a cost or participants. */
export const peopleCostBin: Sql = sql`CASE WHEN NOT preparatory AND cost > 0 AND (actual_participants > 0 OR planned_participants > 0)
  THEN 2 * (${BINS} * (${logBin(people)} + ${BELOW}) + ${logBin(sql`cost`)} + ${BELOW})
    + CASE WHEN actual_participants > 0 THEN 1 ELSE 0 END END`;

/** SQL for what such a number says. */
export function peopleCostBinParts(number: Sql): { readonly [Part in keyof PeopleCostBin]: Sql } {
  return {
    people_bin: DIALECT.integer(sql`${number} // ${2 * BINS} - ${BELOW}`),
    cost_bin: DIALECT.integer(sql`${number} // 2 % ${BINS} - ${BELOW}`),
    is_actual: sql`${number} % 2 = 1`,
  };
}

/** What such a number says. */
export function readPeopleCostBin(number: number): PeopleCostBin {
  const both = Math.floor(number / 2);
  return {
    people_bin: Math.floor(both / BINS) - BELOW,
    cost_bin: (both % BINS) - BELOW,
    is_actual: number % 2 === 1,
  };
}
