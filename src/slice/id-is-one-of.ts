import { join, sql, type Sql } from '../measures/sql.ts';

/** A condition on a column `id`; no ids match nothing. */
export function idIsOneOf(ids: readonly string[]): Sql {
  if (ids.length === 0) return sql`FALSE`;
  return sql`id IN (${join(
    ids.map((id) => sql`${id}`),
    sql`, `,
  )})`;
}
