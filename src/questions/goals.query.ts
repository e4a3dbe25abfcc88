import * as v from 'valibot';
import { DIALECT } from '../measures/dialect.ts';
import { groupInterval, measureParts, projectValue } from '../measures/measures.ts';
import { sql } from '../measures/sql.ts';
import { slicePredicate } from '../slice/slice-predicate.ts';
import type { Slice } from '../slice/slice.ts';
import { query, type Query } from '../warehouse/query.ts';

/** So many projects are told one by one. */
const MOST_GOALS = 20;

/**
 * One row for each sentence about a target or a result of a project that gives either; a project whose figures stand in
 * no sentence has one row without. Numbers of people, and per cent.
 */
const row = v.object({
  id: v.string(),
  title: v.nullable(v.string()),
  number: v.nullable(v.string()),
  target: v.nullable(v.number()),
  result: v.nullable(v.number()),
  actual: v.nullable(v.number()),
  /** Result over target. */
  goal_achievement: v.nullable(v.number()),
  /** Result over actual participants, and its Wilson interval. */
  result_rate: v.nullable(v.number()),
  rate_low: v.nullable(v.number()),
  rate_high: v.nullable(v.number()),
  /** What the sentence tells, its number (per cent when the unit is `share`) and where it stands; null without one. */
  kind: v.nullable(v.picklist(['target', 'result'])),
  value: v.nullable(v.number()),
  unit: v.nullable(v.picklist(['persons', 'companies', 'share'])),
  quote: v.nullable(v.string()),
  document: v.nullable(v.string()),
  /** Counts from 1. */
  line: v.nullable(v.number()),
  /** Projects of the slice that give a target or a result, the same in every row. */
  n_told: v.number(),
  /** Of these, with both in numbers of people. */
  n_both: v.number(),
});

export type GoalRow = v.InferOutput<typeof row>;

/** Which targets the projects of the slice set themselves, and what came of them, in their documents' own words. */
export function goalsQuery(slice: Slice): Query<GoalRow> {
  return query(
    'goals',
    row,
    sql`WITH quoted AS (SELECT id, document, kind, value, unit, quote, line, start_offset FROM statements WHERE kind IN ('target', 'result')),
      told AS NOT MATERIALIZED (
        SELECT * FROM projects
        WHERE ${slicePredicate(slice)}
          AND (result_target IS NOT NULL OR result IS NOT NULL OR id IN (SELECT id FROM quoted))
      ),
      first AS (SELECT * FROM told ORDER BY place LIMIT ${MOST_GOALS}),
      intervals AS (
        SELECT id, ${groupInterval('result-rate', 'low')} AS rate_low, ${groupInterval('result-rate', 'high')} AS rate_high
        FROM (SELECT id, ${measureParts(['result-rate'])} FROM first) GROUP BY id
      )
      SELECT first.id, title, number, result_target AS target, result, actual_participants AS actual,
        ${projectValue('goal-achievement')} AS goal_achievement, ${projectValue('result-rate')} AS result_rate, rate_low, rate_high,
        kind, value, unit, quote, document, line,
        (SELECT ${DIALECT.integer(sql`count(*)`)} FROM told) AS n_told,
        (SELECT ${DIALECT.integer(sql`count(*)`)} FROM told WHERE ${projectValue('goal-achievement')} IS NOT NULL) AS n_both
      FROM first JOIN intervals USING (id) LEFT JOIN quoted USING (id)
      ORDER BY place, document <> first.id, document, start_offset, kind, value`,
  );
}
