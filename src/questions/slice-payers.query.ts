import * as v from 'valibot';
import { DIALECT } from '../measures/dialect.ts';
import {
  groupCount,
  groupPart,
  groupValue,
  inFixedPrices,
  measureParts,
  projectValue,
  type MeasureId,
} from '../measures/measures.ts';
import { join, sql } from '../measures/sql.ts';
import { query, type Query } from '../warehouse/query.ts';
import { type Prices, projectsOfSides, SIDES, type TwoSlices } from './two-slices.ts';

/** One row a side that has projects. Amounts in kronor, in the prices asked for, over the `n` whose cost is explained. */
const row = v.object({
  side: v.picklist(SIDES),
  /** Projects on the side, those whose cost is explained, and of them those whose cost is approved expenditure. */
  n_all: v.number(),
  n: v.number(),
  n_outturn: v.number(),
  n_unpriced: v.number(),
  cost: v.nullable(v.number()),
  esf: v.nullable(v.number()),
  esf_share: v.nullable(v.number()),
  leader_programme: v.nullable(v.number()),
  leader_programme_share: v.nullable(v.number()),
  leader_group: v.nullable(v.number()),
  leader_group_share: v.nullable(v.number()),
  eu: v.nullable(v.number()),
  eu_share: v.nullable(v.number()),
  cofinancing: v.nullable(v.number()),
  cofinancing_share: v.nullable(v.number()),
});

export type SlicePayersRow = v.InferOutput<typeof row>;

/** What each line pays of the costs of each side, in kronor and per cent weighted by amount. */
export function slicePayersQuery(slices: TwoSlices, prices: Prices): Query<SlicePayersRow> {
  const priced = (id: MeasureId): MeasureId => (prices === 'fixed' ? inFixedPrices(id) : id);
  const esf = priced('paid-by-esf');
  const leader = priced('paid-by-leader');
  const leaderGroup = priced('paid-by-leader-group');
  const eu = priced('paid-by-eu');
  const own = priced('paid-by-cofinancing');
  const shown = [esf, leader, leaderGroup, eu, own];
  const parts = measureParts(prices === 'fixed' ? ['paid-by-esf', ...shown] : shown);
  const columns = [
    sql`${groupPart(esf, 'above')} / 100 AS esf, ${groupValue(esf)} AS esf_share`,
    sql`${groupPart(leader, 'above')} / 100 AS leader_programme, ${groupValue(leader)} AS leader_programme_share`,
    sql`${groupPart(leaderGroup, 'above')} / 100 AS leader_group, ${groupValue(leaderGroup)} AS leader_group_share`,
    sql`${groupPart(eu, 'above')} / 100 AS eu, ${groupValue(eu)} AS eu_share`,
    sql`${groupPart(own, 'above')} / 100 AS cofinancing, ${groupValue(own)} AS cofinancing_share`,
  ];
  return query(
    'slice-payers',
    row,
    sql`WITH chosen AS (${projectsOfSides(slices, sql`cost_basis, ${projectValue(esf)} AS explained, ${parts}`)}),
      counted AS (
        SELECT side, ${DIALECT.integer(sql`count(*)`)} AS n_all, ${groupCount(esf)} AS n,
          ${DIALECT.integer(sql`count(*) FILTER (WHERE explained IS NOT NULL AND cost_basis = 'outturn')`)} AS n_outturn,
          ${groupCount('paid-by-esf')} - ${groupCount(esf)} AS n_unpriced, ${groupPart(esf, 'below')} AS cost,
          ${join(columns, sql`, `)}
        FROM chosen GROUP BY side
      )
      SELECT * FROM counted ORDER BY side`,
  );
}
