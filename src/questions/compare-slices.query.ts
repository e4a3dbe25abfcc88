import * as v from 'valibot';
import { DIALECT } from '../measures/dialect.ts';
import {
  groupCount,
  groupExtreme,
  groupInterval,
  groupMedian,
  groupPart,
  groupSmall,
  groupValue,
  inFixedPrices,
  measureParts,
  type MeasureId,
} from '../measures/measures.ts';
import { identifier, join, sql, type Sql } from '../measures/sql.ts';
import { query, type Query } from '../warehouse/query.ts';
import { type Prices, projectsOfSides, SIDES, type TwoSlices } from './two-slices.ts';

/** What two slices are compared by. */
export const COMPARED = [
  'total-cost',
  'support',
  'support-share',
  'participation',
  'goal-achievement',
  'result-rate',
  'cost-per-actual',
  'cost-per-planned',
  'months',
  'planned',
  'actual',
] as const satisfies readonly MeasureId[];
export type Compared = (typeof COMPARED)[number];

/** One row a side and measure; a side without projects has none. In the units of the measure. */
const measured = v.object({
  side: v.picklist(SIDES),
  measure: v.picklist(COMPARED),
  /** Over the whole side: a sum, a mean, or a ratio of sums. */
  value: v.nullable(v.number()),
  /** Of the projects' own values; null under three of them. */
  median: v.nullable(v.number()),
  min: v.nullable(v.number()),
  max: v.nullable(v.number()),
  /** Projects that take part. */
  n: v.number(),
  /** Of them, those with so few participants that the measure flags it. */
  n_small: v.number(),
  /** What a ratio is divided by, summed. */
  below: v.nullable(v.number()),
  /** Wilson interval, per cent; null for other measures. */
  low: v.nullable(v.number()),
  high: v.nullable(v.number()),
});

export type SliceMeasureRow = v.InferOutput<typeof measured>;

/** Every compared measure over each side; those of money in the prices asked for. */
export function sliceMeasuresQuery(slices: TwoSlices, prices: Prices): Query<SliceMeasureRow> {
  const columns: readonly (readonly [string, (id: MeasureId) => Sql])[] = [
    ['value', groupValue],
    ['median', groupMedian],
    ['min', (id) => groupExtreme(id, 'min')],
    ['max', (id) => groupExtreme(id, 'max')],
    ['n', groupCount],
    ['n_small', groupSmall],
    ['below', (id) => groupPart(id, 'below')],
    ['low', (id) => groupInterval(id, 'low')],
    ['high', (id) => groupInterval(id, 'high')],
  ];
  const wide = COMPARED.flatMap((id) =>
    columns.map(([name, of]) => sql`${of(priced(id, prices))} AS ${identifier(`${id} ${name}`)}`),
  );
  return query(
    'slice-measures',
    measured,
    sql`WITH chosen AS (${projectsOfSides(slices, measureParts(COMPARED.map((id) => priced(id, prices))))}),
      wide AS (SELECT side, ${join(wide, sql`, `)} FROM chosen GROUP BY side)
      ${long(columns.map(([name]) => name))} ORDER BY side, measure`,
  );
}

/** One row a side, measure and kind of project that the side holds; the counts of a side add up. */
const covered = v.object({
  side: v.picklist(SIDES),
  measure: v.picklist(COMPARED),
  /** Whose programme; null for another or none. */
  group: v.nullable(v.picklist(['esf', 'leader', 'interreg'])),
  preparatory: v.boolean(),
  /** What the cost is; null where none is stated. */
  basis: v.nullable(v.picklist(['budget', 'outturn'])),
  support_kind: v.nullable(v.picklist(['esf', 'leader', 'eu'])),
  n: v.number(),
  /** Of them, those that take part in the measure. */
  n_with: v.number(),
  /** Of them, those left out only because their days have no price index; 0 in current prices. */
  n_unpriced: v.number(),
});

export type SliceCoverRow = v.InferOutput<typeof covered>;

/** Which projects of each side take part in each measure, and which don't. */
export function sliceCoverQuery(slices: TwoSlices, prices: Prices): Query<SliceCoverRow> {
  const kinds = sql`programme_group AS "group", preparatory, cost_basis AS basis, support_kind`;
  const wide = COMPARED.flatMap((id) => {
    const shown = priced(id, prices);
    return [
      sql`${DIALECT.integer(sql`count(*)`)} AS ${identifier(`${id} n`)}`,
      sql`${groupCount(shown)} AS ${identifier(`${id} n_with`)}`,
      sql`${groupCount(id)} - ${groupCount(shown)} AS ${identifier(`${id} n_unpriced`)}`,
    ];
  });
  const parts = new Set([...COMPARED, ...COMPARED.map((id) => priced(id, prices))]);
  return query(
    'slice-cover',
    covered,
    sql`WITH chosen AS (${projectsOfSides(slices, sql`${kinds}, ${measureParts([...parts])}`)}),
      wide AS (
        SELECT side, "group", preparatory, basis, support_kind, ${join(wide, sql`, `)}
        FROM chosen GROUP BY side, "group", preparatory, basis, support_kind
      )
      ${long(['n', 'n_with', 'n_unpriced'], sql`"group", preparatory, basis, support_kind,`)}
      ORDER BY side, measure, "group" NULLS LAST, preparatory, basis NULLS LAST, support_kind NULLS LAST`,
  );
}

/** From a column a measure and name to a row a measure. */
function long(names: readonly string[], keys: Sql = sql``): Sql {
  const rows = COMPARED.map((id) => {
    const columns = names.map((name) => sql`${identifier(`${id} ${name}`)} AS ${identifier(name)}`);
    return sql`SELECT side, ${keys} ${id} AS measure, ${join(columns, sql`, `)} FROM wide`;
  });
  return sql`SELECT * FROM (${join(rows, sql` UNION ALL `)}) AS long`;
}

const priced = (id: Compared, prices: Prices): MeasureId => (prices === 'fixed' ? inFixedPrices(id) : id);
