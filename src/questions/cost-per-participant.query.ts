import * as v from 'valibot';
import { FEW_PARTICIPANTS } from '../measures/per-head-measures.ts';
import { sql } from '../measures/sql.ts';
import { slicePredicate } from '../slice/slice-predicate.ts';
import type { Slice } from '../slice/slice.ts';
import { query, type Query } from '../warehouse/query.ts';
import { PHASES } from '../measures/dimensions.ts';
import { perBasis } from '../measures/people-cost-bins.ts';

/** One row a project with a cost and a count of participants. Kronor. */
const row = v.object({
  id: v.string(),
  title: v.nullable(v.string()),
  cost: v.number(),
  cost_basis: v.picklist(['budget', 'outturn']),
  support: v.nullable(v.number()),
  support_kind: v.nullable(v.picklist(['esf', 'leader', 'eu'])),
  /** Participants that cost is divided by: those who took part, else those planned. */
  n: v.number(),
  basis: v.picklist(['actual', 'planned']),
  cost_per: v.number(),
  support_per: v.nullable(v.number()),
  /** Fewer participants than a ratio should be ranked by. */
  small_n: v.boolean(),
  phase: v.nullable(v.picklist(PHASES)),
  preparatory: v.boolean(),
});

export type CostPerParticipantRow = v.InferOutput<typeof row>;

/** Above so many projects no point can be told from its neighbours; then `costDensityQuery` says where they lie. */
export const MOST_POINTS = 1000;

/**
 * Cost and support per participant for each project of the slice that has both parts. Preparatory projects have no
 * participants in that sense and are left out, unless the visitor asked to see them. At most `MOST_POINTS` rows.
 */
export function costPerParticipantQuery(
  slice: Slice,
  preparatory: 'left-out' | 'shown' = 'left-out',
): Query<CostPerParticipantRow> {
  const wanted = preparatory === 'shown' ? sql`TRUE` : sql`NOT preparatory`;
  return query(
    'cost-per-participant',
    row,
    sql`WITH counted AS (
        SELECT *, ${perBasis} AS basis, CASE ${perBasis} WHEN 'actual' THEN actual_participants ELSE planned_participants END AS n
        FROM projects WHERE ${slicePredicate(slice)} AND ${wanted}
      )
      SELECT id, title, cost, cost_basis, support, support_kind, n, basis, cost / n AS cost_per, support / n AS support_per,
        n < ${FEW_PARTICIPANTS} AS small_n, phase, preparatory
      FROM counted WHERE basis IS NOT NULL AND cost IS NOT NULL
      ORDER BY place LIMIT ${MOST_POINTS}`,
  );
}
