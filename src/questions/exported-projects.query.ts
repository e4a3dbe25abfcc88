import { identifier, join, sql, type Sql } from '../measures/sql.ts';
import { slicePredicate } from '../slice/slice-predicate.ts';
import type { Slice } from '../slice/slice.ts';
import type { Cell } from '../warehouse/engine.ts';
import type { Query } from '../warehouse/query.ts';
import { idIsOneOf } from '../slice/id-is-one-of.ts';

/** The projects of a slice, or those named. */
export type ExportScope =
  | { readonly of: 'slice'; readonly slice: Slice }
  | { readonly of: 'ids'; readonly ids: readonly string[] };

/** A project with the columns asked for, in their order; the next page begins after its place. */
interface ExportedRow {
  readonly place: number;
  readonly cells: readonly Cell[];
}

/** Projects asked for at a time: the page answers in between. */
export const EXPORT_PAGE = 1000;

/** The next projects after a place, in the order that projects are shown in. */
export function exportedProjectsQuery(
  scope: ExportScope,
  columns: readonly { readonly id: string; readonly value: Sql }[],
  after: number,
): Query<ExportedRow> {
  const within = scope.of === 'slice' ? slicePredicate(scope.slice) : idIsOneOf(scope.ids);
  const selected = columns.map(({ id, value }) => sql`${value} AS ${identifier(id)}`);
  return {
    id: 'exported-projects',
    sql: sql`SELECT place AS at_place, ${join(selected, sql`, `)}
      FROM (SELECT * FROM projects WHERE place > ${after} AND ${within} ORDER BY place LIMIT ${EXPORT_PAGE}) AS projects
      ORDER BY place`,
    read: (rows) =>
      rows.map((row) => {
        const place = row['at_place'];
        if (typeof place !== 'number')
          throw new Error('A project without a place cannot be exported in order');
        return { place, cells: columns.map(({ id }) => row[id] ?? null) };
      }),
  };
}
