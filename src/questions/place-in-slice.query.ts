import * as v from 'valibot';
import { DIALECT } from '../measures/dialect.ts';
import { sql } from '../measures/sql.ts';
import { slicePredicate } from '../slice/slice-predicate.ts';
import type { Slice } from '../slice/slice.ts';
import { query, type Query } from '../warehouse/query.ts';

/** One row: where a project stands among those of a slice, the first to start first. */
const row = v.object({
  /** Projects of the slice. */
  n: v.number(),
  /** Counts from 1; 0 for a project that the slice leaves out, which has no neighbours then. */
  at: v.number(),
  previous: v.nullable(v.string()),
  next: v.nullable(v.string()),
});

export type PlaceInSliceRow = v.InferOutput<typeof row>;

/** A project's place in a slice, and its neighbours there. */
export function placeInSliceQuery(slice: Slice, id: string): Query<PlaceInSliceRow> {
  const chosen = sql`SELECT id, place FROM projects WHERE ${slicePredicate(slice)}`;
  return query(
    'place-in-slice',
    row,
    sql`WITH chosen AS (${chosen}), here AS (SELECT max(place) AS place FROM chosen WHERE id = ${id})
      SELECT ${DIALECT.integer(sql`count(*)`)} AS n, ${DIALECT.integer(sql`count(*) FILTER (WHERE chosen.place <= here.place)`)} AS at,
        arg_max(id, chosen.place) FILTER (WHERE chosen.place < here.place) AS previous,
        arg_min(id, chosen.place) FILTER (WHERE chosen.place > here.place) AS next
      FROM chosen, here`,
  );
}
