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
export const findingCounts = sql`CAST(coalesce(errors, 0) AS INT) AS n_errors,
  CAST(coalesce(checks, 0) AS INT) AS n_checks, CAST(coalesce(explained, 0) AS INT) AS n_explained`;
