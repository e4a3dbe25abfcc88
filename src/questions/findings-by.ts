import { DIALECT } from '../measures/dialect.ts';
import { identifier, sql, type Sql } from '../measures/sql.ts';

/** A table with the number of findings of each severity, for the projects or the documents that have any. */
export function findingsBy(key: 'id' | 'document'): Sql {
  return sql`(
    SELECT ${identifier(key)}, count(*) FILTER (WHERE severity = 'error') AS errors,
      count(*) FILTER (WHERE severity = 'check') AS checks, count(*) FILTER (WHERE severity = 'explained') AS explained
    FROM findings GROUP BY ALL
  )`;
}

/** No finding at all is a true 0. */
export const findingCounts = sql`${DIALECT.integer(sql`coalesce(errors, 0)`)} AS n_errors,
  ${DIALECT.integer(sql`coalesce(checks, 0)`)} AS n_checks, ${DIALECT.integer(sql`coalesce(explained, 0)`)} AS n_explained`;
