import { identifier, join, sql, type Sql } from '../measures/sql.ts';
import type { Columns } from './arrow-stream.ts';
import type { Step } from './engine.ts';
import { fromReference, REFERENCE_COLUMNS } from './from-reference.ts';
import { PROJECTS, type ProjectRow } from './projects-table.ts';
import { table } from './table.ts';

const REFERENCE: readonly string[] = REFERENCE_COLUMNS;

/** The columns of `projects` that its rows bring; the reference tables and the order of rows give the others. */
export const BROUGHT: Columns<ProjectRow> = Object.fromEntries(
  Object.entries(PROJECTS.columns).filter(([name]) => name !== 'place' && !REFERENCE.includes(name)),
);

const INCOMING = 'incoming_projects';
/** The order in which the overview lists projects. */
const ORDER = sql`ORDER BY start_date NULLS LAST, title_order, id`;

/** Rows on their way into `projects`, and where their values come from. */
interface Coming {
  /** `projects`, or a table with its columns. */
  readonly into: string;
  /** The columns of the stream, some of `BROUGHT`. */
  readonly columns: Columns<ProjectRow>;
  readonly stream: Uint8Array;
  /** Columns that are computed of those, by name. */
  readonly computed?: Readonly<Record<string, Sql>>;
  /**
   * How many rows are there before these, which come in the table's order already; null where the rows are all there
   * are, and to be put in order. Sorting a million takes longer than all else.
   */
  readonly after: number | null;
}

/**
 * Adds rows to `projects` with what the reference tables say of them, in the table's order. They wait in a table of
 * their own, since updating a row takes far longer than writing it.
 */
export function fillProjects({ into, columns, stream, computed = {}, after }: Coming): Step[] {
  const incoming = table(INCOMING, columns);
  const from = identifier(INCOMING);
  const names = Object.keys(columns).map(identifier);
  const reference = REFERENCE_COLUMNS.map(identifier);
  const place =
    after === null
      ? sql`CAST(row_number() OVER (${ORDER}) AS INT)`
      : sql`CAST(${after} + row_number() OVER () AS INT)`;
  const filled = [...names, ...reference, ...Object.keys(computed).map(identifier), sql`place`];
  const values = [...names, ...reference, ...Object.values(computed), place];
  return [
    incoming.create,
    { table: INCOMING, stream },
    sql`INSERT INTO ${identifier(into)} (${join(filled, sql`, `)}) SELECT ${join(values, sql`, `)}
      FROM ${from} POSITIONAL JOIN (${fromReference(from)}) AS reference ${after === null ? ORDER : sql``}`,
    sql`DROP TABLE ${from}`,
  ];
}
