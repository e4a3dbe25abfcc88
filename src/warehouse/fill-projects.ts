import { DIALECT } from '../measures/dialect.ts';
import { identifier, join, sql } from '../measures/sql.ts';
import type { Columns } from './arrow-stream.ts';
import { CELL_KEYS } from './cells.ts';
import type { Append, Step } from './engine.ts';
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

/** Where the rows of `projects` wait. */
export const INCOMING = table('incoming_projects', BROUGHT);
/** The order in which the overview lists projects. */
const ORDER = sql`ORDER BY start_date NULLS LAST, title_order, id`;
/** The number of a row's cell. */
const CELL = DIALECT.integer(sql`dense_rank() OVER (ORDER BY ${CELL_KEYS}) - 1`);

/**
 * Adds rows to their tables, and fills `projects` out of those for `INCOMING` with what the reference tables say of
 * each project. They wait there since updating a row takes far longer than writing it. `place` and `cell` count over all
 * rows of the table afterwards, unless more are to come.
 */
export function fillProjects(rows: readonly Append[], last = true): Step[] {
  const counted = last ? [COUNT_PLACES, COUNT_CELLS] : [];
  if (rows.length === 0) return counted;
  const from = identifier(INCOMING.name);
  const names = [...Object.keys(BROUGHT), ...REFERENCE_COLUMNS].map(identifier);
  return [
    INCOMING.create,
    ...rows,
    sql`INSERT INTO projects (${join(names, sql`, `)}, place, cell)
      SELECT ${join(names, sql`, `)}, ${DIALECT.integer(sql`row_number() OVER (${ORDER})`)}, ${CELL}
      FROM ${from} POSITIONAL JOIN (${fromReference(from)}) AS reference ${ORDER}`,
    sql`DROP TABLE ${from}`,
    ...counted,
  ];
}

/** Writes only the places that are others than they were. */
const COUNT_PLACES = sql`UPDATE projects SET place = counted.place
  FROM (SELECT id, ${DIALECT.integer(sql`row_number() OVER (${ORDER})`)} AS place FROM projects) AS counted
  WHERE projects.id = counted.id AND projects.place <> counted.place`;

/** The same for the numbers of cells, which are those of all rows, not of the ones that came. */
const COUNT_CELLS = sql`UPDATE projects SET cell = counted.cell
  FROM (SELECT id, ${CELL} AS cell FROM projects) AS counted
  WHERE projects.id = counted.id AND projects.cell IS DISTINCT FROM counted.cell`;
