import * as v from 'valibot';
import { DIALECT } from '../measures/dialect.ts';
import { groupCount, measureParts } from '../measures/measures.ts';
import { sql } from '../measures/sql.ts';
import { slicePredicate } from '../slice/slice-predicate.ts';
import type { Slice } from '../slice/slice.ts';
import { query, type Query } from '../warehouse/query.ts';
import { EXPLORE_MEASURES } from './explore-choice.ts';
import { list } from './explore-groups.ts';

/** One row a measure: how many projects of the slice take part in it. */
const row = v.object({ measure: v.picklist(EXPLORE_MEASURES), n: v.number(), n_all: v.number() });

export type ExploreCountRow = v.InferOutput<typeof row>;

export function exploreCountsQuery(slice: Slice): Query<ExploreCountRow> {
  const names = list(EXPLORE_MEASURES.map((id) => sql`${id}`));
  const counts = list(EXPLORE_MEASURES.map((id) => groupCount(id)));
  return query(
    'explore-counts',
    row,
    sql`SELECT unnest([${names}]) AS measure, unnest(counts) AS n, n_all FROM (
        SELECT [${counts}] AS counts, ${DIALECT.integer(sql`count(*)`)} AS n_all
        FROM (SELECT ${measureParts(EXPLORE_MEASURES)} FROM projects WHERE ${slicePredicate(slice)})
      )`,
  );
}
