import type { Measure } from './measure.ts';
import { MONEY_MEASURES } from './money-measures.ts';
import { PEOPLE_MEASURES } from './people-measures.ts';
import { DIALECT } from './dialect.ts';
import { PAYER_MEASURES } from './payer-measures.ts';
import { PER_HEAD_MEASURES } from './per-head-measures.ts';
import { PRICE_MEASURES } from './price-measures.ts';
import { SPREAD_MEASURES } from './spread-measures.ts';
import { identifier, join, sql, type Sql } from './sql.ts';

/** Every measure, by id. */
export const MEASURES = {
  ...MONEY_MEASURES,
  ...PEOPLE_MEASURES,
  ...PER_HEAD_MEASURES,
  ...PAYER_MEASURES,
  ...PRICE_MEASURES,
  ...SPREAD_MEASURES,
} satisfies Record<string, Measure>;

export type MeasureId = keyof typeof MEASURES;

/** From how many projects on a median is told; below it, their values are. */
export const FEWEST_FOR_MEDIAN = 3;

/** SQL for one project's value; null where the measure is not about it or a part is missing, or about several only. */
export function projectValue(id: MeasureId): Sql {
  const { formula, eligible }: Measure = MEASURES[id];
  switch (formula.aggregation) {
    case 'sum':
    case 'mean':
    case 'weighted-mean':
      return onlyWhere([eligible], formula.value);
    case 'ratio-of-sums': {
      const { numerator, denominator } = formula;
      return onlyWhere([eligible, positive(denominator)], sql`(${numerator}) / (${denominator})`);
    }
    case 'hhi':
    case 'gini':
      return sql`CAST(NULL AS DOUBLE)`;
  }
  return formula satisfies never;
}

/** Where a group is computed from: the projects themselves, or sums over those that share every field of a slice. */
export type PartSource = 'projects' | 'cells';

/**
 * Columns to select, that the `group…` functions below aggregate: for each measure the part above the line and the part
 * below it, both null for a project that does not take part in the measure, and how many take part.
 */
export function measureParts(ids: readonly MeasureId[], source: PartSource = 'projects'): Sql {
  return join(
    ids.flatMap((id) => columnsOf(id, source)),
    sql`, `,
  );
}

/** The same columns, summed over a group: what cells are made of. */
export function summedParts(ids: readonly MeasureId[]): Sql {
  const columns = ids.flatMap((id) => namesOf(id).map((name) => sql`sum(${name}) AS ${name}`));
  return join(columns, sql`, `);
}

/** The same sums where the group is of projects, not of cells: what is counted need not be made to be added. */
export function summedOfProjects(ids: readonly MeasureId[]): Sql {
  const columns = ids.flatMap((id) => [
    sql`sum(${aboveOf(id)}) AS ${aboveOf(id)}`,
    sql`${DIALECT.integer(sql`count(${aboveOf(id)})`)} AS ${countOf(id)}`,
    ...(partsOf(MEASURES[id]).below === null ? [] : [sql`sum(${belowOf(id)}) AS ${belowOf(id)}`]),
  ]);
  return join(columns, sql`, `);
}

/** Columns with the smallest and largest of the projects' own values, to select beside `measureParts`. */
export function extremeParts(ids: readonly MeasureId[], source: PartSource = 'projects'): Sql {
  const columns = ids.flatMap((id) =>
    source === 'cells'
      ? [extremeOf(id, 'min'), extremeOf(id, 'max')]
      : (['min', 'max'] as const).map((which) => sql`${projectValue(id)} AS ${extremeOf(id, which)}`),
  );
  return join(columns, sql`, `);
}

/** The same columns over a group. */
export function foldedExtremes(ids: readonly MeasureId[]): Sql {
  const columns = ids.flatMap((id) =>
    (['min', 'max'] as const).map((which) => sql`${foldedExtreme(id, which)} AS ${extremeOf(id, which)}`),
  );
  return join(columns, sql`, `);
}

/** SQL for the value over a group of projects; null where none of them takes part, or fewer than the measure needs. */
export function groupValue(id: MeasureId): Sql {
  const { formula, fewestProjects }: Measure = MEASURES[id];
  const above = aboveOf(id);
  const value = ((): Sql => {
    switch (formula.aggregation) {
      case 'sum':
        return sql`sum(${above})`;
      case 'mean':
      case 'ratio-of-sums':
      case 'weighted-mean':
        return sql`sum(${above}) / sum(${belowOf(id)})`;
      case 'hhi':
        return sql`10000 * sum(${above} * ${above}) / (sum(${above}) * sum(${above}))`;
      case 'gini':
        return DIALECT.gini(above);
    }
    return formula satisfies never;
  })();
  return fewestProjects === undefined
    ? value
    : sql`CASE WHEN sum(${countOf(id)}) >= ${fewestProjects} AND sum(${above}) > 0 THEN ${value} END`;
}

/** The sum of a column of parts over a group, or null where no project of it has one. */
export type SumOf = (column: string) => number | null;

/**
 * What `groupValue` says of a group whose parts have been summed already, for a measure that is a sum or one sum by
 * another. A measure stays defined once: its parts are made by the SQL above.
 */
export function valueOfSums(id: MeasureId, sumOf: SumOf): number | null {
  const { formula, fewestProjects }: Measure = MEASURES[id];
  const above = sumOf(partName(id, 'above'));
  if (fewestProjects !== undefined || formula.aggregation === 'hhi' || formula.aggregation === 'gini')
    throw new Error(`${id} is not made of sums alone`);
  if (formula.aggregation === 'sum') return above;
  const below = sumOf(partName(id, 'below'));
  return above === null || below === null ? null : above / below;
}

/** What `groupCount` says of such a group. */
export function countOfSums(id: MeasureId, sumOf: SumOf): number {
  return sumOf(partName(id, 'n')) ?? 0;
}

/** Two-sided 95 per cent of the normal distribution. */
const Z = 1.959963984540054;

/**
 * SQL for an end of the Wilson interval of a share, in per cent: how far a share of so few people may be from what more
 * of them would have shown. null for other measures, and where more reached it than took part.
 */
export function groupInterval(id: MeasureId, end: 'low' | 'high'): Sql {
  const { interval }: Measure = MEASURES[id];
  if (interval === undefined) return sql`CAST(NULL AS DOUBLE)`;
  const all = sql`sum(${belowOf(id)})`;
  const share = sql`(sum(${aboveOf(id)}) / 100 / ${all})`;
  const centre = sql`(${share} + ${(Z * Z) / 2} / ${all})`;
  const reach = sql`${Z} * sqrt((${share} * (1 - ${share}) + ${(Z * Z) / 4} / ${all}) / ${all})`;
  const edge = end === 'low' ? sql`${centre} - ${reach}` : sql`${centre} + ${reach}`;
  return sql`CASE WHEN ${share} <= 1 THEN 100 * (${edge}) / (1 + ${Z * Z} / ${all}) END`;
}

/** SQL for how many projects of a group take part. */
export function groupCount(id: MeasureId): Sql {
  return DIALECT.integer(sql`coalesce(sum(${countOf(id)}), 0)`);
}

/** SQL for how many of them rest on so few participants that the measure flags it; 0 where it has no such rule. */
export function groupSmall(id: MeasureId): Sql {
  const { smallBelow }: Measure = MEASURES[id];
  if (smallBelow === null) return sql`0`;
  return DIALECT.integer(sql`count(*) FILTER (WHERE ${belowOf(id)} < ${smallBelow})`);
}

/** SQL for the sum of one part alone, to show a ratio with what it is made of; a mere sum has nothing below. */
export function groupPart(id: MeasureId, part: 'above' | 'below'): Sql {
  if (part === 'above') return sql`sum(${aboveOf(id)})`;
  return partsOf(MEASURES[id]).below === null ? sql`CAST(NULL AS DOUBLE)` : sql`sum(${belowOf(id)})`;
}

/** SQL for the smallest or largest of the projects' own values, from the columns of `extremeParts`. */
export function foldedExtreme(id: MeasureId, which: 'min' | 'max'): Sql {
  return which === 'min' ? sql`min(${extremeOf(id, 'min')})` : sql`max(${extremeOf(id, 'max')})`;
}

/** SQL for the smallest or largest of the projects' own values; null where one project has none. */
export function groupExtreme(id: MeasureId, which: 'min' | 'max'): Sql {
  return which === 'min' ? sql`min(${ownOf(id)})` : sql`max(${ownOf(id)})`;
}

/** SQL for the median of the projects' own values; null under three projects, where a median says nothing. */
export function groupMedian(id: MeasureId): Sql {
  const own = ownOf(id);
  return sql`CASE WHEN count(${own}) >= ${FEWEST_FOR_MEDIAN} THEN ${DIALECT.median(own)} END`;
}

/** SQL for the smallest or largest of the projects' own values where they are too few for a median; null from three on. */
export function groupOfFew(id: MeasureId, which: 'min' | 'max'): Sql {
  return sql`CASE WHEN count(${ownOf(id)}) < ${FEWEST_FOR_MEDIAN} THEN ${groupExtreme(id, which)} END`;
}

/** SQL for the value that this share of the projects' own values lies below, 0 to 1; null where there is no median. */
export function groupQuantile(id: MeasureId, share: number): Sql {
  const own = ownOf(id);
  return sql`CASE WHEN count(${own}) >= ${FEWEST_FOR_MEDIAN} THEN ${DIALECT.quantile(own, share)} END`;
}

/** The same measure with its amounts in the prices of one year; itself where it holds no money. */
export function inFixedPrices(id: MeasureId): MeasureId {
  const priced = `${id}-fixed-prices`;
  return isMeasure(priced) ? priced : id;
}

const isMeasure = (id: string): id is MeasureId => Object.hasOwn(MEASURES, id);

/** One project's own value, from its parts. */
function ownOf(id: MeasureId): Sql {
  const { formula }: Measure = MEASURES[id];
  switch (formula.aggregation) {
    case 'sum':
      return aboveOf(id);
    case 'mean':
    case 'ratio-of-sums':
    case 'weighted-mean':
      return sql`${aboveOf(id)} / ${belowOf(id)}`;
    case 'hhi':
    case 'gini':
      return sql`CAST(NULL AS DOUBLE)`;
  }
  return formula satisfies never;
}

/** The parts of the sums that a group's value is made of. A part is missing where the other one is. */
function partsOf({ formula, eligible }: Measure): { above: Sql; below: Sql | null } {
  switch (formula.aggregation) {
    case 'sum':
    case 'hhi':
    case 'gini':
      return { above: onlyWhere([eligible], formula.value), below: null };
    case 'ratio-of-sums': {
      const { numerator, denominator } = formula;
      const whole = [eligible, positive(denominator)];
      return {
        above: onlyWhere(whole, numerator),
        below: onlyWhere([...whole, sql`(${numerator}) IS NOT NULL`], denominator),
      };
    }
    case 'mean': {
      const { value } = formula;
      const told = sql`(${value}) IS NOT NULL`;
      return { above: onlyWhere([eligible], value), below: onlyWhere([eligible, told], sql`1`) };
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

/** The column of a measure's part, of how many projects take part, or of the smallest or largest value. */
export const partName = (id: MeasureId, part: 'above' | 'below' | 'n' | 'min' | 'max'): string =>
  `${id} ${part}`;
const aboveOf = (id: MeasureId): Sql => identifier(partName(id, 'above'));
const belowOf = (id: MeasureId): Sql => identifier(partName(id, 'below'));
const countOf = (id: MeasureId): Sql => identifier(partName(id, 'n'));
const extremeOf = (id: MeasureId, which: 'min' | 'max'): Sql => identifier(partName(id, which));

function columnsOf(id: MeasureId, source: PartSource): Sql[] {
  if (source === 'cells') return namesOf(id);
  const { above, below } = partsOf(MEASURES[id]);
  const count = sql`CASE WHEN (${above}) IS NOT NULL THEN 1 ELSE 0 END AS ${countOf(id)}`;
  const first = [sql`${above} AS ${aboveOf(id)}`, count];
  return below === null ? first : [...first, sql`${below} AS ${belowOf(id)}`];
}

function namesOf(id: MeasureId): Sql[] {
  const { below } = partsOf(MEASURES[id]);
  const first = [aboveOf(id), countOf(id)];
  return below === null ? first : [...first, belowOf(id)];
}
