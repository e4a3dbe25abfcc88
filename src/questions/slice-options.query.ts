import * as v from 'valibot';
import { DIALECT } from '../measures/dialect.ts';
import { DIMENSIONS } from '../measures/dimensions.ts';
import { join, sql, type Sql } from '../measures/sql.ts';
import { removeField } from '../slice/edit-slice.ts';
import { slicePredicate } from '../slice/slice-predicate.ts';
import { beyondCells, cellsUnder, withinCells } from '../warehouse/cells.ts';
import type { Row } from '../warehouse/engine.ts';
import { nullsLast } from '../warehouse/page-cells.ts';
import { type OfCells, query, type Query } from '../warehouse/query.ts';
import { SPANS, spanColumns, withinEverySpan, type Years } from './chosen-groups.ts';
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
  return query(
    'slice-options',
    row,
    options(slice, 'own'),
    withinEverySpan(slice, options(slice, 'every-span')),
    { cells: cellsUnder(slice), rows: (told) => optionsOfCells(slice, told) },
  );
}

const SORTED_FIELDS = SET_FIELDS.toSorted(nullsLast);

/** What `options` selects, of cells. */
function optionsOfCells(slice: Slice, { cells, all, names }: Parameters<OfCells['rows']>[0]): Row[] {
  const left = cells.countsOfOthers(withinCells(slice));
  return SORTED_FIELDS.flatMap((field) => {
    const members = [...all.counts(field)].toSorted(([one], [other]) => nullsLast(one, other));
    return members.map(([member, n_all]) => {
      const name = field === 'area' && member !== null ? names.get(member) : undefined;
      const n = left.get(field)?.get(member) ?? 0;
      return { field, member, n, n_all, name_sv: name?.name_sv ?? null, name_en: name?.name_en ?? null };
    });
  });
}

function options(slice: Slice, years: Years): Sql {
  const fields = SET_FIELDS.map((field) =>
    years === 'own' ? optionsOf(field, slice) : optionsOfEverySpan(field, slice),
  );
  return sql`WITH narrowed AS MATERIALIZED (${narrowed(slice)})
      SELECT ${spanColumns(years)} field, member, n, n_all, name_sv, name_en
      FROM (${join(fields, sql` UNION ALL `)}) AS options LEFT JOIN ref_codes AS ref
        ON field = 'area' AND ref.kind = 'programmeArea' AND member = ref.period || ':' || ref.code
      ORDER BY ${spanColumns(years)} field, member NULLS LAST`;
}

const columns = join(
  [...SET_FIELDS.map((field) => DIMENSIONS[field].column), sql`start_year, end_year`],
  sql`, `,
);

/**
 * Every cell, with how many of its projects are left by what a cell cannot tell: a search is then made once for all
 * fields. `n_all` counts them without it.
 */
function narrowed(slice: Slice): Sql {
  const beyond = beyondCells(slice);
  if (beyond.length === 0) return sql`SELECT ${columns}, n, n AS n_all FROM cells`;
  return sql`SELECT ${columns}, count(*) FILTER (WHERE ${slicePredicate(beyond)}) AS n, count(*) AS n_all
    FROM projects GROUP BY ALL`;
}

function optionsOf(field: SetField, slice: Slice): Sql {
  return sql`
      SELECT ${FIELD_NAMES[field]} AS field, ${DIMENSIONS[field].column} AS member,
        ${DIALECT.integer(sql`coalesce(sum(n) FILTER (WHERE ${slicePredicate(withinCells(removeField(slice, field)))}), 0)`)} AS n,
        ${DIALECT.integer(sql`sum(n_all)`)} AS n_all
      FROM narrowed GROUP BY ALL`;
}

function optionsOfEverySpan(field: SetField, slice: Slice): Sql {
  const others = withinCells(removeField(removeField(slice, field), 'years'));
  return sql`
      SELECT from_year, to_year, ${FIELD_NAMES[field]} AS field, member,
        ${DIALECT.integer(sql`coalesce(sum(n) FILTER (WHERE start_year <= to_year AND end_year >= from_year), 0)`)} AS n,
        ${DIALECT.integer(sql`sum(n_all)`)} AS n_all
      FROM ${SPANS} AS spans, (
        SELECT start_year, end_year, ${DIMENSIONS[field].column} AS member,
          sum(n) FILTER (WHERE ${slicePredicate(others)}) AS n, sum(n_all) AS n_all
        FROM narrowed GROUP BY ALL
      )
      GROUP BY from_year, to_year, member`;
}
