import { DIMENSIONS } from '../measures/dimensions.ts';
import { DIALECT } from '../measures/dialect.ts';
import { projectValue } from '../measures/measures.ts';
import { join, sql, type Sql } from '../measures/sql.ts';
import { foldText } from './fold-text.ts';
import { idIsOneOf } from './id-is-one-of.ts';
import type { BetweenClause, Clause, SetClause, Slice, Source } from './slice.ts';

/**
 * The slice as a condition on a row of `projects`, with every chosen value a parameter.
 * The view that a clause belongs to names itself in `except` and is not narrowed by it.
 */
export function slicePredicate(slice: Slice, except?: Source): Sql {
  const conditions = slice.filter((clause) => clause.source !== except).map(condition);
  return conditions.length === 0 ? sql`TRUE` : join(conditions, sql` AND `);
}

function condition(clause: Clause): Sql {
  if (clause.operator === 'missing') return sql`(${projectValue(clause.field)}) IS NULL`;
  if (clause.operator === 'between' && clause.field !== 'years') return isBetween(clause);
  if (clause.operator === 'in') return isMember(clause);
  if (clause.operator === 'is') return idIsOneOf(clause.value);
  if (clause.operator === 'between') {
    const [from, to] = clause.value;
    // Unknown dates make this null, so such a project is out; `datesUnknown` counts it.
    return sql`(start_year <= ${to} AND end_year >= ${from})`;
  }
  const words = foldText(clause.value)
    .split(/\s+/)
    .filter((word) => word !== '');
  if (words.length === 0) return sql`TRUE`;
  return join(
    words.map((word) => DIALECT.contains(sql`search`, sql`${word}`)),
    sql` AND `,
  );
}

function isBetween({ field, value: [from, to] }: BetweenClause): Sql {
  const value = projectValue(field);
  const bounds = [
    ...(from === null ? [] : [sql`(${value}) >= ${from}`]),
    ...(to === null ? [] : [sql`(${value}) <= ${to}`]),
  ];
  return bounds.length === 0 ? sql`(${value}) IS NOT NULL` : sql`(${join(bounds, sql` AND `)})`;
}

function isMember({ field, value }: SetClause): Sql {
  const { column } = DIMENSIONS[field];
  const named = value.filter((member) => member !== null);
  const missing = named.length < value.length ? [sql`${column} IS NULL`] : [];
  const oneOf =
    named.length > 0
      ? [
          sql`${column} IN (${join(
            named.map((member) => sql`${member}`),
            sql`, `,
          )})`,
        ]
      : [];
  const either = [...oneOf, ...missing];
  return either.length === 0 ? sql`FALSE` : sql`(${join(either, sql` OR `)})`;
}

/** Projects that no years clause can place, because their start or end is unknown. */
export const datesUnknown = sql`(start_year IS NULL OR end_year IS NULL)`;
