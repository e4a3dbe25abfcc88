import type { Measure } from './measure.ts';
import { MONEY_MEASURES } from './money-measures.ts';
import { PEOPLE_MEASURES } from './people-measures.ts';
import { PER_HEAD_MEASURES } from './per-head-measures.ts';
import { sql, type Sql } from './sql.ts';

/** Every measure, by id. */
export const MEASURES = {
  ...MONEY_MEASURES,
  ...PEOPLE_MEASURES,
  ...PER_HEAD_MEASURES,
} satisfies Record<string, Measure>;

export type MeasureId = keyof typeof MEASURES;

/** From how many projects on a median is told; below it, their values are. */
const FEWEST_FOR_MEDIAN = 3;

/** SQL for one project's value; null where the measure is not about it or a part is missing. */
export function projectValue(id: MeasureId): Sql {
  const { formula, eligible }: Measure = MEASURES[id];
  switch (formula.aggregation) {
    case 'sum':
    case 'weighted-mean':
      return sql`CASE WHEN ${eligible} THEN ${formula.value} END`;
    case 'ratio-of-sums':
      return sql`CASE WHEN ${hasParts(id)} THEN (${formula.numerator}) / (${formula.denominator}) END`;
  }
  return formula satisfies never;
}

/** SQL for the value over a group of projects; null where none of them has the parts. */
export function groupValue(id: MeasureId): Sql {
  const { formula }: Measure = MEASURES[id];
  switch (formula.aggregation) {
    case 'sum':
      return sumOf(formula.value, id);
    case 'ratio-of-sums':
      return sql`${sumOf(formula.numerator, id)} / ${sumOf(formula.denominator, id)}`;
    case 'weighted-mean':
      return sql`${sumOf(sql`(${formula.value}) * (${formula.weight})`, id)} / ${sumOf(formula.weight, id)}`;
  }
  return formula satisfies never;
}

/** SQL for how many projects of a group the value rests on. */
export function groupCount(id: MeasureId): Sql {
  return sql`CAST(count(*) FILTER (WHERE ${hasParts(id)}) AS INT)`;
}

/** SQL for the smallest or largest of the projects' own values. */
export function groupExtreme(id: MeasureId, which: 'min' | 'max'): Sql {
  return which === 'min' ? sql`min(${projectValue(id)})` : sql`max(${projectValue(id)})`;
}

/** SQL for the median of the projects' own values; null under three projects, where a median says nothing. */
export function groupMedian(id: MeasureId): Sql {
  const value = projectValue(id);
  return sql`CASE WHEN count(${value}) >= ${FEWEST_FOR_MEDIAN} THEN median(${value}) END`;
}

/** SQL for whether a project takes part in the measure: it is about the project, and no part is missing. */
export function hasParts(id: MeasureId): Sql {
  const { formula, eligible }: Measure = MEASURES[id];
  switch (formula.aggregation) {
    case 'sum':
      return sql`(${eligible} AND (${formula.value}) IS NOT NULL)`;
    case 'ratio-of-sums':
      return sql`(${eligible} AND (${formula.numerator}) IS NOT NULL AND (${formula.denominator}) > 0)`;
    case 'weighted-mean':
      return sql`(${eligible} AND (${formula.value}) IS NOT NULL AND (${formula.weight}) > 0)`;
  }
  return formula satisfies never;
}

function sumOf(part: Sql, id: MeasureId): Sql {
  return sql`sum(${part}) FILTER (WHERE ${hasParts(id)})`;
}
