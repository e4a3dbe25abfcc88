import * as v from 'valibot';
import { sql } from '../measures/sql.ts';
import { query, type Query } from '../warehouse/query.ts';

/** One row a code of a programme that has a name seen in an official source; `key` is `period:code`. */
const row = v.object({
  kind: v.picklist(['programmeArea', 'specificObjective', 'interventionField']),
  key: v.string(),
  name_sv: v.nullable(v.string()),
  name_en: v.nullable(v.string()),
});

export type CodeNameRow = v.InferOutput<typeof row>;

export function codeNamesQuery(): Query<CodeNameRow> {
  return query(
    'code-names',
    row,
    sql`SELECT kind, period || ':' || code AS key, name_sv, name_en FROM ref_codes
      WHERE kind IN ('programmeArea', 'specificObjective', 'interventionField') AND name_sv IS NOT NULL`,
  );
}
