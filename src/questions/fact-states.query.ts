import * as v from 'valibot';
import { DIALECT } from '../measures/dialect.ts';
import { identifier, join, sql } from '../measures/sql.ts';
import { slicePredicate } from '../slice/slice-predicate.ts';
import type { Slice } from '../slice/slice.ts';
import { query, type Query } from '../warehouse/query.ts';
import { FACT_IDS, FACTS, isFieldOf } from './facts-known.ts';

/**
 * How a fact is known. `inferred`: concluded or read from prose. `corrected`: put right by hand. `check`: known, and
 * something must be checked before it is quoted.
 */
export const FACT_STATES = ['stated', 'calculated', 'inferred', 'corrected', 'check', 'missing'] as const;
export type FactState = (typeof FACT_STATES)[number];

/** One row a project and fact. */
const row = v.object({
  id: v.string(),
  title: v.nullable(v.string()),
  fact: v.picklist(FACT_IDS),
  state: v.picklist(FACT_STATES),
});

export type FactStateRow = v.InferOutput<typeof row>;

/** How each fact is known of the first `most` projects of the slice, project by project in the order of the table. */
export function factStatesQuery(slice: Slice, most: number): Query<FactStateRow> {
  const states = FACT_IDS.map(
    (fact) => sql`SELECT id, title, place, start_date, ${fact} AS fact, CASE
        WHEN NOT (${FACTS[fact].known}) THEN 'missing'
        WHEN EXISTS (SELECT 1 FROM corrections WHERE corrections.id = shown.id AND ${isFieldOf(fact)}) THEN 'corrected'
        WHEN EXISTS (SELECT 1 FROM findings WHERE findings.id = shown.id AND ${isFieldOf(fact)}
          AND severity IN ('error', 'check')) THEN 'check'
        WHEN EXISTS (SELECT 1 FROM evidence WHERE evidence.id = shown.id AND used AND ${isFieldOf(fact)}
          AND status <> 'inferred') THEN 'stated'
        ELSE ${'calculated' in FACTS[fact] ? 'calculated' : 'inferred'} END AS state
      FROM shown`,
  );
  return query(
    'fact-states',
    row,
    sql`WITH shown AS (
        SELECT * FROM projects WHERE ${slicePredicate(slice)} ORDER BY start_date NULLS LAST, place LIMIT ${most}
      )
      SELECT id, title, fact, state FROM (${join(states, sql` UNION ALL `)}) ORDER BY start_date NULLS LAST, place, fact`,
  );
}

/** One row: projects of the slice, and of them those with each fact. */
const counts = v.object({
  n: v.number(),
  number: v.number(),
  owner: v.number(),
  region: v.number(),
  programme: v.number(),
  dates: v.number(),
  cost: v.number(),
  support: v.number(),
  otherFunding: v.number(),
  unionRate: v.number(),
  planned: v.number(),
  actual: v.number(),
  target: v.number(),
  result: v.number(),
});

export type FactCounts = v.InferOutput<typeof counts>;

/** Of how many projects of the slice each fact is known. */
export function factCountsQuery(slice: Slice): Query<FactCounts> {
  const each = FACT_IDS.map(
    (fact) =>
      sql`${DIALECT.integer(sql`count(*) FILTER (WHERE ${FACTS[fact].known})`)} AS ${identifier(fact)}`,
  );
  return query(
    'fact-counts',
    counts,
    sql`SELECT ${DIALECT.integer(sql`count(*)`)} AS n, ${join(each, sql`, `)} FROM projects WHERE ${slicePredicate(slice)}`,
  );
}
