import * as v from 'valibot';
import { sql } from '../measures/sql.ts';
import { slicePredicate } from '../slice/slice-predicate.ts';
import type { Slice } from '../slice/slice.ts';
import { query, type Query } from '../warehouse/query.ts';
import { projectColumns, projectFields } from './project-columns.ts';

/** One row a project. */
const row = v.object(projectColumns);

export type LensRow = v.InferOutput<typeof row>;

/** The projects of the slice, the first to start first; those without a start last. */
export function lensQuery(slice: Slice): Query<LensRow> {
  return query(
    'lens',
    row,
    sql`SELECT ${projectFields} FROM projects WHERE ${slicePredicate(slice)}
      ORDER BY start_date NULLS LAST, title_order, id`,
  );
}
