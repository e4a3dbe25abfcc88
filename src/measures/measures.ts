import type { Measure } from './measure.ts';
import { MONEY_MEASURES } from './money-measures.ts';
import { PEOPLE_MEASURES } from './people-measures.ts';
import { PER_HEAD_MEASURES } from './per-head-measures.ts';
import { identifier, join, sql, type Sql } from './sql.ts';

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
      return onlyWhere([eligible], formula.value);
    case 'ratio-of-sums': {
      const { numerator, denominator } = formula;
      return onlyWhere([eligible, positive(denominator)], sql`(${numerator}) / (${denominator})`);
    }
  }
  return formula satisfies never;
}

/**
 * Columns to select from `projects`, that the `group…` functions below aggregate: for each measure the part above
 * the line and the part below it, both null for a project that does not take part in the measure.
 */
export function measureParts(ids: readonly MeasureId[]): Sql {
  const columns = ids.flatMap((id) => {
    const { above, below } = partsOf(MEASURES[id]);
    const first = sql`${above} AS ${aboveOf(id)}`;
    return below === null ? [first] : [first, sql`${below} AS ${belowOf(id)}`];
  });
  return join(columns, sql`, `);
}

/** SQL for the value over a group of projects; null where none of them takes part. */
export function groupValue(id: MeasureId): Sql {
  const { below } = partsOf(MEASURES[id]);
  return below === null ? sql`sum(${aboveOf(id)})` : sql`sum(${aboveOf(id)}) / sum(${belowOf(id)})`;
}

/** SQL for how many projects of a group take part. */
export function groupCount(id: MeasureId): Sql {
  return sql`CAST(count(${aboveOf(id)}) AS INT)`;
}

/** SQL for the sum of one part alone, to show a ratio with what it is made of. */
export function groupPart(id: MeasureId, part: 'above' | 'below'): Sql {
  return part === 'above' ? sql`sum(${aboveOf(id)})` : sql`sum(${belowOf(id)})`;
}

/** SQL for the smallest or largest of the projects' own ratios. */
export function groupExtreme(id: MeasureId, which: 'min' | 'max'): Sql {
  const own = sql`${aboveOf(id)} / ${belowOf(id)}`;
  return which === 'min' ? sql`min(${own})` : sql`max(${own})`;
}

/** SQL for the median of the projects' own ratios; null under three projects, where a median says nothing. */
export function groupMedian(id: MeasureId): Sql {
  const own = sql`${aboveOf(id)} / ${belowOf(id)}`;
  return sql`CASE WHEN count(${own}) >= ${FEWEST_FOR_MEDIAN} THEN median(${own}) END`;
}

/** The parts of the sums that a group's value is made of. A part is missing where the other one is. */
function partsOf({ formula, eligible }: Measure): { above: Sql; below: Sql | null } {
  switch (formula.aggregation) {
    case 'sum':
      return { above: onlyWhere([eligible], formula.value), below: null };
    case 'ratio-of-sums': {
      const { numerator, denominator } = formula;
      const whole = [eligible, positive(denominator)];
      return {
        above: onlyWhere(whole, numerator),
        below: onlyWhere([...whole, sql`(${numerator}) IS NOT NULL`], denominator),
      };
    }
    case 'weighted-mean': {
      const { value, weight } = formula;
      const whole = [eligible, positive(weight)];
      return {
        above: onlyWhere(whole, sql`(${value}) * (${weight})`),
        below: onlyWhere([...whole, sql`(${value}) IS NOT NULL`], weight),
      };
    }
  }
  return formula satisfies never;
}

function onlyWhere(conditions: readonly (Sql | null)[], value: Sql): Sql {
  const needed = conditions.filter((condition) => condition !== null);
  return needed.length === 0 ? value : sql`CASE WHEN ${join(needed, sql` AND `)} THEN ${value} END`;
}

/** Nothing is divided by 0, and a project without the divisor takes no part. */
const positive = (part: Sql): Sql => sql`(${part}) > 0`;
const aboveOf = (id: MeasureId): Sql => identifier(`${id} above`);
const belowOf = (id: MeasureId): Sql => identifier(`${id} below`);
