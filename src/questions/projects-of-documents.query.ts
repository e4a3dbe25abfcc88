import * as v from 'valibot';
import { sql } from '../measures/sql.ts';
import { idIsOneOf } from '../slice/id-is-one-of.ts';
import { query } from '../warehouse/query.ts';

const row = v.object({ id: v.string(), project: v.string() });

/** The ids of the projects that documents are of now, by the documents' names; of a name that is not here there is no row. */
export function projectsOfDocumentsQuery(names: readonly string[]) {
  return query(
    'projects-of-documents',
    row,
    sql`SELECT id, project FROM documents WHERE ${idIsOneOf(names)}`,
  );
}
