import * as v from 'valibot';
import { measureParts } from '../measures/measures.ts';
import { PROGRAMMES } from '../measures/dimensions.ts';
import { sql } from '../measures/sql.ts';
import type { Slice } from '../slice/slice.ts';
import { query, type Query } from '../warehouse/query.ts';
import { MOST } from './explore-choice.ts';
import type { Shown } from './explore-fit.ts';
import { axesOf, weightOf } from './explore.query.ts';
import { list, placedProjects } from './explore-groups.ts';

/** One row a project that has a period, with the key of its group as in `exploreQuery`. ISO dates, both inclusive. */
const row = v.object({
  id: v.string(),
  title: v.nullable(v.string()),
  by_key: v.string(),
  start: v.nullable(v.string()),
  end: v.nullable(v.string()),
  months: v.number(),
  programme: v.nullable(v.picklist(PROGRAMMES)),
  preparatory: v.boolean(),
});

export type ExploreSpanRow = v.InferOutput<typeof row>;

/** When the projects ran, the first to start first; never more than can be drawn. */
export function exploreSpansQuery(slice: Slice, shown: Shown): Query<ExploreSpanRow> {
  const times = sql`start_date AS start, end_date AS "end", programme AS of_programme, preparatory AS is_preparatory, months AS long`;
  const axes = axesOf(shown).filter(({ name }) => name === 'by');
  return query(
    'explore-spans',
    row,
    sql`WITH ${placedProjects({
      slice,
      axes,
      columns: list([measureParts(['months']), times]),
      weight: weightOf('months', shown),
    })}
      SELECT id, title, by_key, start, "end", CAST(long AS DOUBLE) AS months,
        of_programme AS programme, is_preparatory AS preparatory
      FROM placed WHERE long IS NOT NULL ORDER BY start, "end", id LIMIT ${MOST.spans}`,
  );
}
