import { identifier, join, sql } from '../measures/sql.ts';
import { arrowStream, type Columns } from './arrow-stream.ts';
import { CELL_KEYS } from './cells.ts';
import type { Step } from './engine.ts';
import { fromReference, REFERENCE_COLUMNS } from './from-reference.ts';
import { PROJECTS, type ProjectRow } from './projects-table.ts';
import { table } from './table.ts';

const REFERENCE: readonly string[] = REFERENCE_COLUMNS;

/** The columns of `projects` that its rows bring; the reference tables and the order of rows give the others. */
const BROUGHT: Columns<ProjectRow> = Object.fromEntries(
  Object.entries(PROJECTS.columns).filter(
    ([name]) => name !== 'place' && name !== 'cell' && !REFERENCE.includes(name),
  ),
);

const INCOMING = table('incoming_projects', BROUGHT);
/** The order in which the overview lists projects. */
const ORDER = sql`ORDER BY start_date NULLS LAST, title_order, id`;

/**
 * Fills the empty table `projects` in its order, with what the reference tables say of each project. They wait in a table
 * of their own, since updating a row takes far longer than writing it.
 */
export function fillProjects(projects: readonly ProjectRow[]): Step[] {
  // Of no rows the stream would hold no dictionaries, and the engine misses them.
  if (projects.length === 0) return [];
  const from = identifier(INCOMING.name);
  const names = [...Object.keys(BROUGHT), ...REFERENCE_COLUMNS].map(identifier);
  return [
    INCOMING.create,
    { table: INCOMING.name, stream: arrowStream(BROUGHT, projects) },
    sql`INSERT INTO projects (${join(names, sql`, `)}, place, cell)
      SELECT ${join(names, sql`, `)}, CAST(row_number() OVER (${ORDER}) AS INT),
        CAST(dense_rank() OVER (ORDER BY ${CELL_KEYS}) - 1 AS INT)
      FROM ${from} POSITIONAL JOIN (${fromReference(from)}) AS reference ${ORDER}`,
    sql`DROP TABLE ${from}`,
  ];
}
