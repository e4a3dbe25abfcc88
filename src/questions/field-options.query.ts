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
  // Names are composed when they are read; what is typed may not be.
  const words = typed
    .normalize('NFC')
    .split(/\s+/)
    .filter((word) => word !== '');
  const name = DIALECT.fold(sql`concat_ws(' ', member, name_sv, name_en)`);
  const isFound = join(
    [sql`member IS NOT NULL`, ...words.map((word) => DIALECT.contains(name, DIALECT.fold(sql`${word}`)))],
    sql` AND `,
  );
  // Those that do not say are offered until a name is looked for.
  const silent = words.length === 0 ? [sql`SELECT member FROM counted WHERE member IS NULL`] : [];
  const wanted = [...kept.map((member) => sql`SELECT CAST(${member} AS TEXT) AS member`), ...silent];
  const others = sql`
    SELECT member, n, name_sv, name_en, ${isFound} AS found, 0 AS part FROM (
      SELECT wanted.member, coalesce(n, 0) AS n FROM (${join(wanted.length > 0 ? wanted : [NOBODY], sql` UNION `)}) AS wanted
      LEFT JOIN counted ON counted.member IS NOT DISTINCT FROM wanted.member
      WHERE NOT EXISTS (SELECT 1 FROM largest WHERE largest.member = wanted.member)
    ) AS others ${namesOf(field)}`;
  return query(
    'field-options',
    row,
    sql`WITH counted AS MATERIALIZED (
        SELECT ${DIMENSIONS[field].column} AS member, count(*) AS n FROM projects
        WHERE ${slicePredicate(removeField(slice, field))} GROUP BY ALL
      ),
      matching AS MATERIALIZED (SELECT member, n, name_sv, name_en FROM counted ${namesOf(field)} WHERE ${isFound}),
      largest AS MATERIALIZED (
        SELECT *, TRUE AS found, 1 AS part FROM matching ORDER BY n DESC, member LIMIT ${MOST_LISTED}
      )
      SELECT member, ${DIALECT.integer(sql`n`)} AS n, found, name_sv, name_en,
        ${DIALECT.integer(sql`(SELECT count(*) FROM matching)`)} AS n_found
      FROM (SELECT * FROM largest UNION ALL ${others})
      ORDER BY member IS NULL, part, n DESC, member`,
  );
}

const NOBODY = sql`SELECT CAST(NULL AS TEXT) AS member WHERE FALSE`;

/** Joins the official names of codes to members; of a field without codes there are none. */
function namesOf(field: MemberField): Sql {
  const kind = CODES[field];
  if (kind === undefined)
    return sql`CROSS JOIN (SELECT CAST(NULL AS TEXT) AS name_sv, CAST(NULL AS TEXT) AS name_en)`;
  return sql`LEFT JOIN (SELECT period || ':' || code AS key, name_sv, name_en FROM ref_codes WHERE kind = ${kind})
    ON key = member`;
}
