import * as v from 'valibot';
import { DIMENSIONS } from '../measures/dimensions.ts';
import { join, sql, type Sql } from '../measures/sql.ts';
import { removeField } from '../slice/edit-slice.ts';
import { slicePredicate } from '../slice/slice-predicate.ts';
import { query, type Query } from '../warehouse/query.ts';
import { SET_FIELDS, type SetField, type Slice } from '../slice/slice.ts';

/** One row a member that occurs in the collection, for every field that names members. */
const row = v.object({
  field: v.picklist(SET_FIELDS),
  /** null: the document does not say. */
  member: v.nullable(v.string()),
  /** Projects under all other fields' clauses. */
  n: v.number(),
  n_all: v.number(),
  /** Official names, for `area` only. */
  name_sv: v.nullable(v.string()),
  name_en: v.nullable(v.string()),
});

export type SliceOptionRow = v.InferOutput<typeof row>;

/** Written out: the same in every question, so no parameters. */
const FIELD_NAMES: Record<SetField, Sql> = {
  period: sql`'period'`,
  programme: sql`'programme'`,
  area: sql`'area'`,
  region: sql`'region'`,
  phase: sql`'phase'`,
  status: sql`'status'`,
};

/** What each field can be narrowed to. A field's own clause does not count, so that more of it can be chosen. */
export function sliceOptionsQuery(slice: Slice): Query<SliceOptionRow> {
  const fields = SET_FIELDS.map(
    (field) => sql`
      SELECT ${FIELD_NAMES[field]} AS field, ${DIMENSIONS[field].column} AS member,
        CAST(count(*) FILTER (WHERE ${slicePredicate(removeField(slice, field))}) AS INT) AS n,
        CAST(count(*) AS INT) AS n_all
      FROM projects GROUP BY ALL`,
  );
  return query(
    'slice-options',
    row,
    sql`SELECT field, member, n, n_all, name_sv, name_en
      FROM (${join(fields, sql` UNION ALL `)}) AS options LEFT JOIN ref_codes AS ref
        ON field = 'area' AND ref.kind = 'programmeArea' AND member = ref.period || ':' || ref.code
      ORDER BY field, member NULLS LAST`,
  );
}
