import * as v from 'valibot';
import { DIALECT } from '../measures/dialect.ts';
import {
  groupCount,
  groupExtreme,
  groupMedian,
  groupQuantile,
  inFixedPrices,
  measureParts,
  projectValue,
} from '../measures/measures.ts';
import { FEW_PARTICIPANTS } from '../measures/per-head-measures.ts';
import { sql } from '../measures/sql.ts';
import { query, type Query } from '../warehouse/query.ts';
import { type Prices, projectsOfSides, SIDES, type TwoSlices } from './two-slices.ts';

const COST = 'cost-per-actual';

/** More projects than this on a side are told by their quantiles, not one by one. */
export const MOST_DOTS = 400;

/** One row a project of a side with at most `MOST_DOTS` of them, the cheapest first. Kronor per actual participant. */
const dot = v.object({
  side: v.picklist(SIDES),
  id: v.string(),
  title: v.nullable(v.string()),
  group: v.nullable(v.picklist(['esf', 'leader', 'interreg'])),
  cost_per: v.number(),
  /** In current prices, whatever was asked for. */
  current: v.number(),
  /** Fewer participants than a ratio should be ranked by. */
  small_n: v.boolean(),
});

export type SliceDotRow = v.InferOutput<typeof dot>;

export function sliceDotsQuery(slices: TwoSlices, prices: Prices): Query<SliceDotRow> {
  const shown = prices === 'fixed' ? inFixedPrices(COST) : COST;
  return query(
    'slice-dots',
    dot,
    sql`WITH chosen AS (${projectsOfSides(
      slices,
      sql`id, title, programme_group AS "group", ${projectValue(shown)} AS cost_per,
        ${projectValue(COST)} AS current, actual_participants < ${FEW_PARTICIPANTS} AS small_n`,
    )}),
      counted AS (SELECT *, count(*) OVER (PARTITION BY side) AS many FROM chosen WHERE cost_per IS NOT NULL)
      SELECT side, id, title, "group", cost_per, current, small_n FROM counted
      WHERE many <= ${MOST_DOTS} ORDER BY side, cost_per, id`,
  );
}

/** One row a side that has projects. Kronor per actual participant, over the projects' own; quantiles from three on. */
const spread = v.object({
  side: v.picklist(SIDES),
  /** Projects on the side that are not preparatory, and of them those with a cost per participant. */
  n_eligible: v.number(),
  n_preparatory: v.number(),
  n: v.number(),
  /** Of those without, the ones that lack only a price index for their days. */
  n_unpriced: v.number(),
  n_outturn: v.number(),
  /** With a cost of 0, which has no place on a logarithmic axis. */
  n_zero: v.number(),
  min: v.nullable(v.number()),
  tenth: v.nullable(v.number()),
  quarter: v.nullable(v.number()),
  median: v.nullable(v.number()),
  three_quarters: v.nullable(v.number()),
  ninetieth: v.nullable(v.number()),
  max: v.nullable(v.number()),
});

export type SliceSpreadRow = v.InferOutput<typeof spread>;

export function sliceSpreadQuery(slices: TwoSlices, prices: Prices): Query<SliceSpreadRow> {
  const shown = prices === 'fixed' ? inFixedPrices(COST) : COST;
  const parts = measureParts(prices === 'fixed' ? [COST, shown] : [COST]);
  return query(
    'slice-spread',
    spread,
    sql`WITH chosen AS (${projectsOfSides(
      slices,
      sql`preparatory, cost_basis, ${projectValue(shown)} AS cost_per, ${parts}`,
    )})
      SELECT side, ${DIALECT.integer(sql`count(*) FILTER (WHERE NOT preparatory)`)} AS n_eligible,
        ${DIALECT.integer(sql`count(*) FILTER (WHERE preparatory)`)} AS n_preparatory,
        ${groupCount(shown)} AS n, ${groupCount(COST)} - ${groupCount(shown)} AS n_unpriced,
        ${DIALECT.integer(sql`count(*) FILTER (WHERE cost_per IS NOT NULL AND cost_basis = 'outturn')`)} AS n_outturn,
        ${DIALECT.integer(sql`count(*) FILTER (WHERE cost_per <= 0)`)} AS n_zero,
        ${groupExtreme(shown, 'min')} AS min, ${groupQuantile(shown, 0.1)} AS tenth,
        ${groupQuantile(shown, 0.25)} AS quarter, ${groupMedian(shown)} AS median,
        ${groupQuantile(shown, 0.75)} AS three_quarters, ${groupQuantile(shown, 0.9)} AS ninetieth,
        ${groupExtreme(shown, 'max')} AS max
      FROM chosen GROUP BY side ORDER BY side`,
  );
}
