import { sql, type Sql } from '../measures/sql.ts';
import { MAKE_CELLS } from './cells.ts';
import { FROM_REFERENCE } from './from-reference.ts';

/** Numbers the projects in the order that they are shown in: the first to start first, those without a start last. */
const PLACE_PROJECTS = sql`UPDATE projects SET place = ordered.place
  FROM (
    SELECT id, CAST(row_number() OVER (ORDER BY start_date NULLS LAST, title_order, id) AS INT) AS place FROM projects
  ) AS ordered
  WHERE ordered.id = projects.id`;

/** What follows from the projects once they are all in their table; to be run whenever they have changed. */
export const AFTER_LOAD: readonly Sql[] = [...FROM_REFERENCE, PLACE_PROJECTS, ...MAKE_CELLS];
