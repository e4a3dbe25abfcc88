import * as v from 'valibot';
import { measureParts, projectValue } from '../measures/measures.ts';
import { sql } from '../measures/sql.ts';
import type { Slice } from '../slice/slice.ts';
import { query, type Query } from '../warehouse/query.ts';
import { MOST, pricedMeasure } from './explore-choice.ts';
import type { Shown } from './explore-fit.ts';
import { axesOf, weightOf } from './explore.query.ts';
import { list, placedProjects } from './explore-groups.ts';

/** One row a project that has the value, with the key of its group as in `exploreQuery`. */
const row = v.object({
  id: v.string(),
  title: v.nullable(v.string()),
  by_key: v.string(),
  value: v.number(),
});

export type ExploreDotRow = v.InferOutput<typeof row>;

/** The projects' own values, from small to large within each group; never more than can be drawn. */
export function exploreDotsQuery(
  slice: Slice,
  shown: Shown,
  prices: 'current' | 'fixed',
): Query<ExploreDotRow> {
  const measure = pricedMeasure(shown.measure, prices);
  const columns = list([measureParts([measure]), sql`${projectValue(measure)} AS own`]);
  const axes = axesOf(shown).filter(({ name }) => name === 'by');
  return query(
    'explore-dots',
    row,
    sql`WITH ${placedProjects({ slice, axes, columns, weight: weightOf(measure, shown) })}
      SELECT id, title, by_key, CAST(own AS DOUBLE) AS value FROM placed WHERE own IS NOT NULL
      ORDER BY by_key, own, id LIMIT ${MOST.dots}`,
  );
}
