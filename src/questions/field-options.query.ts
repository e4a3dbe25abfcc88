import * as v from 'valibot';
import { DIALECT } from '../measures/dialect.ts';
import { DIMENSIONS } from '../measures/dimensions.ts';
import { join, sql, type Sql } from '../measures/sql.ts';
import { removeField } from '../slice/edit-slice.ts';
import { slicePredicate } from '../slice/slice-predicate.ts';
import type { Member, MemberField, Slice } from '../slice/slice.ts';
import { query, type Query } from '../warehouse/query.ts';

const row = v.object({
  /** null: the document does not say. */
  member: v.nullable(v.string()),
  /** Projects under all other fields' clauses. */
  n: v.number(),
  /** Whether it is among the members found, and not only kept; one that is missing is never. */
  found: v.boolean(),
  /** Members found, those not listed included. */
  n_found: v.number(),
  /** Official names of a code, where there are any. */
  name_sv: v.nullable(v.string()),
  name_en: v.nullable(v.string()),
});

export type FieldOptionRow = v.InferOutput<typeof row>;

/** More than this is no list to read: what is typed narrows it. */
export const MOST_LISTED = 100;

/** The kind of code that a field's members are, in the reference table of codes. */
const CODES: Partial<Record<MemberField, string>> = {
  area: 'programmeArea',
  objective: 'specificObjective',
  interventionField: 'interventionField',
};

/**
 * What one field can be narrowed to, however many members it has: of those that hold every typed word, the ones with
 * most projects, and always the kept ones and the projects that do not say. For a field that was opened.
 */
export function fieldOptionsQuery(
  slice: Slice,
  field: MemberField,
  typed: string,
  kept: readonly Member[],
): Query<FieldOptionRow> {
  const words = typed.split(/\s+/).filter((word) => word !== '');
  const name = DIALECT.fold(sql`concat_ws(' ', member, name_sv, name_en)`);
  const isFound = join(
    [sql`member IS NOT NULL`, ...words.map((word) => DIALECT.contains(name, DIALECT.fold(sql`${word}`)))],
    sql` AND `,
  );
  const isListed = join(
    [
      sql`(found AND place <= ${MOST_LISTED})`,
      sql`kept`,
      ...(words.length === 0 ? [sql`member IS NULL`] : []),
    ],
    sql` OR `,
  );
  return query(
    'field-options',
    row,
    sql`WITH counted AS (
        SELECT member, CAST(sum(n) AS INT) AS n, bool_or(kept) AS kept FROM (
          SELECT ${DIMENSIONS[field].column} AS member, count(*) AS n, FALSE AS kept FROM projects
          WHERE ${slicePredicate(removeField(slice, field))} GROUP BY ALL
          ${join([sql``, ...kept.map(keptMember)], sql` UNION ALL `)}
        ) GROUP BY member
      ),
      named AS (
        SELECT member, n, kept, name_sv, name_en FROM counted LEFT JOIN ref_codes AS ref
          ON ref.kind = ${CODES[field] ?? ''} AND member = ref.period || ':' || ref.code
      ),
      searched AS (SELECT *, ${isFound} AS found FROM named),
      placed AS (
        SELECT *, row_number() OVER (PARTITION BY found ORDER BY n DESC, member) AS place,
          ${DIALECT.integer(sql`count(*) FILTER (WHERE found) OVER ()`)} AS n_found
        FROM searched
      )
      SELECT member, n, found, n_found, name_sv, name_en FROM placed WHERE ${isListed}
      ORDER BY member IS NULL, found AND place <= ${MOST_LISTED}, n DESC, member`,
  );
}

const keptMember = (member: Member): Sql => sql`SELECT CAST(${member} AS TEXT), 0, TRUE`;
