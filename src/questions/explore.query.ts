import * as v from 'valibot';
import { DIALECT } from '../measures/dialect.ts';
import {
  groupCount,
  groupMedian,
  groupOfFew,
  groupPart,
  groupSmall,
  groupValue,
  type MeasureId,
  measureParts,
} from '../measures/measures.ts';
import { join, sql, type Sql } from '../measures/sql.ts';
import type { Slice } from '../slice/slice.ts';
import { query, type Query } from '../warehouse/query.ts';
import { MOST, mostGroups, PAYER, pricedMeasure } from './explore-choice.ts';
import { addsUp, type Shown } from './explore-fit.ts';
import { type Axis, keyOf, list, memberOf, placedProjects } from './explore-groups.ts';

/**
 * One row for each group of projects, and for every total of groups: a key is `=` and the member, `+` for the rest, `?`
 * for what is not stated, and `*` for all of it together.
 */
const row = v.object({
  by_key: v.string(),
  split_key: v.string(),
  per_key: v.string(),
  /** In the measure's unit; null where no project takes part, or too few for what is asked. */
  value: v.nullable(v.number()),
  /** Where they are too few for the median asked for: the value of the only project, or of the two. */
  few_least: v.nullable(v.number()),
  few_most: v.nullable(v.number()),
  /** Projects that take part, and all of the group. */
  n: v.number(),
  n_all: v.number(),
  /** Of n, those that rest on so few participants that the measure flags them. */
  n_small: v.number(),
  /** Members that are told as one. */
  by_members: v.number(),
  split_members: v.number(),
  per_members: v.number(),
});

export type ExploreRow = v.InferOutput<typeof row>;

/** Who pays, in the order that money is stacked in. */
const PAYERS = [
  ['esf', 'paid-by-esf'],
  ['leader', 'paid-by-leader'],
  ['leader-group', 'paid-by-leader-group'],
  ['eu', 'paid-by-eu'],
  ['cofinancing', 'paid-by-cofinancing'],
] as const satisfies readonly (readonly [string, MeasureId])[];

/**
 * A measure by group, with every subtotal and total worked out from the projects themselves: the total of a ratio is a
 * ratio of totals, that of medians a median of all.
 */
export function exploreQuery(slice: Slice, shown: Shown, prices: 'current' | 'fixed'): Query<ExploreRow> {
  return query(
    'explore',
    row,
    shown.split === PAYER ? byPayer(slice, shown, prices) : byMeasure(slice, shown, prices),
  );
}

const axis = (name: Axis['name'], dimension: Shown['by'] | null, most: number): Axis[] =>
  dimension === null ? [] : [{ name, dimension, most }];

/** The dimensions that a choice groups projects by. */
export function axesOf({ by, split, per }: Shown): Axis[] {
  return [
    ...axis('by', by, mostGroups(by)),
    ...axis('split', split === PAYER ? null : split, MOST.splits),
    ...axis('per', per, MOST.panels),
  ];
}

/** By what members are ranked: by their sum where it adds up, else by how many projects they rest on. */
export function weightOf(measure: MeasureId, shown: Shown): Sql {
  return addsUp(shown) ? groupValue(measure) : groupCount(measure);
}

function byMeasure(slice: Slice, shown: Shown, prices: 'current' | 'fixed'): Sql {
  const measure = pricedMeasure(shown.measure, prices);
  const axes = axesOf(shown);
  const median = shown.statistic === 'median';
  const value = median ? groupMedian(measure) : groupValue(measure);
  const few = (which: 'min' | 'max') => (median ? groupOfFew(measure, which) : sql`NULL`);
  return sql`WITH ${placedProjects({
    slice,
    axes,
    columns: measureParts([measure]),
    weight: weightOf(measure, shown),
  })}
    SELECT ${keysOf(axes)}, CAST(${value} AS DOUBLE) AS value, CAST(${few('min')} AS DOUBLE) AS few_least,
      CAST(${few('max')} AS DOUBLE) AS few_most, ${groupCount(measure)} AS n, ${DIALECT.integer(sql`count(*)`)} AS n_all, ${DIALECT.integer(groupSmall(measure))} AS n_small
    FROM placed GROUP BY CUBE (${list(axes.map(keyOf))})`;
}

function byPayer(slice: Slice, shown: Shown, prices: 'current' | 'fixed'): Sql {
  const priced = PAYERS.map(([payer, id]) => [payer, pricedMeasure(id, prices)] as const);
  const whole = pricedMeasure('paid-by-cofinancing', prices);
  const axes = axesOf(shown);
  const amounts = priced.map(([, id], at) => sql`${groupPart(id, 'above')} / 100 AS ${columnOf(at)}`);
  const parts = priced.map(
    ([payer], at) => sql`SELECT * REPLACE (${`=${payer}`} AS split_key, ${columnOf(at)} AS value) FROM told`,
  );
  return sql`WITH ${placedProjects({
    slice,
    axes,
    columns: measureParts(priced.map(([, id]) => id)),
    weight: groupPart(whole, 'below'),
  })}, told AS MATERIALIZED (
      SELECT ${keysOf(axes)}, ${groupPart(whole, 'below')} AS value, ${groupCount(whole)} AS n,
        ${DIALECT.integer(sql`count(*)`)} AS n_all, 0 AS n_small, ${list(amounts)}
      FROM placed GROUP BY CUBE (${list(axes.map(keyOf))})
    )
    SELECT by_key, split_key, per_key, CAST(value AS DOUBLE) AS value, CAST(NULL AS DOUBLE) AS few_least, CAST(NULL AS DOUBLE) AS few_most, n, n_all, n_small, by_members, split_members, per_members
    FROM (SELECT * FROM told UNION ALL ${join(parts, sql` UNION ALL `)})`;
}

const PAYER_COLUMNS = [sql`p0`, sql`p1`, sql`p2`, sql`p3`, sql`p4`];
const columnOf = (at: number): Sql => PAYER_COLUMNS[at] ?? sql`p0`;

/** The key of every axis, `*` where it is summed over or not asked for, and how many members it gathers. */
function keysOf(axes: readonly Axis[]): Sql {
  return list(
    (['by', 'split', 'per'] as const).flatMap((name) => {
      const found = axes.find((each) => each.name === name);
      const [asKey, asMembers] = NAMES[name];
      if (found === undefined) return [sql`'*' AS ${asKey}`, sql`0 AS ${asMembers}`];
      const key = keyOf(found);
      return [
        sql`CASE WHEN GROUPING(${key}) = 1 THEN '*' ELSE ${key} END AS ${asKey}`,
        sql`${DIALECT.integer(sql`count(DISTINCT ${memberOf(found)})`)} AS ${asMembers}`,
      ];
    }),
  );
}

const NAMES = {
  by: [sql`by_key`, sql`by_members`],
  split: [sql`split_key`, sql`split_members`],
  per: [sql`per_key`, sql`per_members`],
} as const;
