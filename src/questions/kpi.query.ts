import * as v from 'valibot';
import { DIALECT } from '../measures/dialect.ts';
import {
  countOfSums,
  foldedExtreme,
  foldedExtremes,
  groupCount,
  groupPart,
  groupValue,
  partName,
  type SumOf,
  summedOfProjects,
  valueOfSums,
} from '../measures/measures.ts';
import { DIMENSIONS } from '../measures/dimensions.ts';
import { identifier, join, sql, type Sql } from '../measures/sql.ts';
import { datesUnknown, slicePredicate } from '../slice/slice-predicate.ts';
import type { SetField, Slice } from '../slice/slice.ts';
import {
  ALL_CELLS,
  cellsUnder,
  type CELL_MEASURES,
  COUNT_NAMES,
  isOfCells,
  summedCounts,
  WITH_EXTREMES,
} from '../warehouse/cells.ts';
import type { Row } from '../warehouse/engine.ts';
import type { CellRows, PageCells } from '../warehouse/page-cells.ts';
import { type OfCells, query, type Query } from '../warehouse/query.ts';
import { chosenGroups, rowsOf, spanColumns, withinEverySpan, type Years } from './chosen-groups.ts';

/** One row. Kronor throughout; a sum over nothing but missing values is null. `n_…` counts the projects behind a figure. */
const row = v.object({
  /** Projects in the whole collection. */
  n_all: v.number(),
  /** Projects in the slice. */
  n: v.number(),
  /** Of n, by whose programme they are of; a programme that is not known is in none of these. */
  n_esf: v.number(),
  n_leader: v.number(),
  n_interreg: v.number(),
  /** With both start and end, and with either. */
  n_period: v.number(),
  n_dated: v.number(),
  /** In the slice, with amounts in another currency than kronor: in no sum of money. */
  n_foreign: v.number(),
  cost_sum: v.nullable(v.number()),
  n_cost: v.number(),
  /** Of n_cost, those whose cost is approved expenditure (outturn); the others' is the granted budget. */
  n_cost_outturn: v.number(),
  support_sum: v.nullable(v.number()),
  n_support: v.number(),
  /** Per cent, over the projects with both parts, as every share and ratio here. */
  support_share: v.nullable(v.number()),
  n_support_share: v.number(),
  /** ESF support only. */
  esf_share: v.nullable(v.number()),
  n_esf_share: v.number(),
  /** Sums of people over projects are participations, not unique people. */
  planned_sum: v.nullable(v.number()),
  n_planned: v.number(),
  actual_sum: v.nullable(v.number()),
  n_actual: v.number(),
  target_sum: v.nullable(v.number()),
  n_target: v.number(),
  result_sum: v.nullable(v.number()),
  n_result: v.number(),
  /** Per cent. `goal_target_sum` and `goal_result_sum` are its two parts, over the n_goal projects that have both. */
  goal_achievement: v.nullable(v.number()),
  n_goal: v.number(),
  goal_target_sum: v.nullable(v.number()),
  goal_result_sum: v.nullable(v.number()),
  /** Actual over planned participants, per cent. */
  participation: v.nullable(v.number()),
  n_participation: v.number(),
  /** Result over actual participants, per cent. */
  result_rate: v.nullable(v.number()),
  n_result_rate: v.number(),
  /** Not preparatory: the projects that figures per participant are about. */
  n_eligible: v.number(),
  n_preparatory: v.number(),
  /** Projects with a cost and a count of people, actual or else planned: what the chart of costs is about. */
  n_cost_per: v.number(),
  /** Ratio of sums; min and max are over the projects' own ratios. */
  cost_per_actual: v.nullable(v.number()),
  n_cost_per_actual: v.number(),
  cost_per_actual_min: v.nullable(v.number()),
  cost_per_actual_max: v.nullable(v.number()),
  cost_per_planned: v.nullable(v.number()),
  n_cost_per_planned: v.number(),
  cost_per_planned_min: v.nullable(v.number()),
  cost_per_planned_max: v.nullable(v.number()),
  support_per_actual: v.nullable(v.number()),
  n_support_per_actual: v.number(),
  support_per_planned: v.nullable(v.number()),
  n_support_per_planned: v.number(),
  /** In the slice, with a region that was concluded, not read. */
  n_inferred_region: v.number(),
  /** Left out by the years clause alone because start or end is unknown; 0 without such a clause. */
  n_unknown_dates: v.number(),
});

export type KpiRow = v.InferOutput<typeof row>;

/** Measures shown as one number with the count of projects behind it: measure, column of the number, of the count. */
const NUMBERS: readonly (readonly [(typeof CELL_MEASURES)[number], string, string])[] = [
  ['total-cost', 'cost_sum', 'n_cost'],
  ['support', 'support_sum', 'n_support'],
  ['support-share', 'support_share', 'n_support_share'],
  ['esf-share', 'esf_share', 'n_esf_share'],
  ['planned', 'planned_sum', 'n_planned'],
  ['actual', 'actual_sum', 'n_actual'],
  ['result-target', 'target_sum', 'n_target'],
  ['result', 'result_sum', 'n_result'],
  ['goal-achievement', 'goal_achievement', 'n_goal'],
  ['participation', 'participation', 'n_participation'],
  ['result-rate', 'result_rate', 'n_result_rate'],
  ['support-per-actual', 'support_per_actual', 'n_support_per_actual'],
  ['support-per-planned', 'support_per_planned', 'n_support_per_planned'],
];

const MEASURES_SHOWN = [...NUMBERS.map(([id]) => id), ...WITH_EXTREMES];

/** The numbers at the top of the overview, and the slice's size; one row. */
export function kpiQuery(slice: Slice): Query<KpiRow> {
  const within = withinEverySpan(slice, kpi(slice, 'every-span'));
  return query('kpi', row, kpi(slice, 'own'), within, isOfCells(slice) ? ofAll(slice) : ofSums(slice));
}

function ofAll(slice: Slice): OfCells {
  const undated = (all: PageCells) =>
    slice.some(({ field }) => field === 'years')
      ? all.within(slice, 'years').without('start_year', 'end_year').sum('n')
      : null;
  const rows: OfCells['rows'] = ({ all }) => [kpiOf(all.within(slice), undated(all), all)];
  return { cells: ALL_CELLS, rows };
}

/** Where no cells tell the slice, its sums alone are asked for: dividing them in SQL takes as long to plan as all else. */
function ofSums(slice: Slice): OfCells {
  const cells = sql`SELECT ${summedCounts}, ${summedOfProjects(MEASURES_SHOWN)}, ${foldedExtremes(WITH_EXTREMES)},
      (${leftOutByYears(slice)}) AS n_unknown_dates
    FROM (${chosenGroups({ slice, years: 'own', by: [], measures: MEASURES_SHOWN, extremes: WITH_EXTREMES })})`;
  return { cells, after: cellsUnder(slice), rows: ofOneRow };
}

const ofOneRow: OfCells['rows'] = ({ cells, all }) => {
  const sums = cells.within([]);
  return [kpiOf(sums, sums.sum('n_unknown_dates'), all)];
};

const groupRow = v.object({
  ...row.entries,
  /** null: the document does not say. */
  member: v.nullable(v.string()),
});

export type KpiGroupRow = v.InferOutput<typeof groupRow>;

/** The same numbers for each member of a field that the slice has; one row a member, those of no member last. */
export function kpiByQuery(slice: Slice, field: SetField): Query<KpiGroupRow> {
  const groups = kpi(slice, 'own', DIMENSIONS[field].column);
  return query('kpi-by', groupRow, sql`SELECT * FROM (${groups}) ORDER BY member NULLS LAST`);
}

/** What `kpi` selects, of cells. `undated` counts those that the years clause alone leaves out. */
function kpiOf(chosen: CellRows, undated: number | null, all: PageCells): Row {
  const sumOf: SumOf = (name) => chosen.sum(name);
  const figures: Row = {};
  for (const name of COUNT_NAMES) figures[name] = chosen.sum(name) ?? 0;
  for (const [id, value, count] of NUMBERS) {
    figures[value] = valueOfSums(id, sumOf);
    figures[count] = countOfSums(id, sumOf);
  }
  for (const id of WITH_EXTREMES) {
    const column = id.replaceAll('-', '_');
    figures[column] = valueOfSums(id, sumOf);
    figures[`n_${column}`] = countOfSums(id, sumOf);
    figures[`${column}_min`] = chosen.extreme(partName(id, 'min'), 'min');
    figures[`${column}_max`] = chosen.extreme(partName(id, 'max'), 'max');
  }
  const goal = chosen.sum(partName('goal-achievement', 'above'));
  return {
    ...figures,
    goal_target_sum: chosen.sum(partName('goal-achievement', 'below')),
    goal_result_sum: goal === null ? null : goal / 100,
    n_eligible: Number(figures['n']) - Number(figures['n_preparatory']),
    n_inferred_region: figures['n_inferred'] ?? 0,
    n_all: all.within([]).sum('n') ?? 0,
    n_unknown_dates: undated ?? 0,
  };
}

function kpi(slice: Slice, years: Years, member: Sql | null = null): Sql {
  const chosen = chosenGroups({
    slice,
    years,
    by: member === null ? [] : [sql`${member} AS member`],
    measures: MEASURES_SHOWN,
    extremes: WITH_EXTREMES,
    everySpan: true,
  });
  const numbers = NUMBERS.flatMap(([id, value, count]) => [
    sql`${groupValue(id)} AS ${identifier(value)}`,
    sql`${groupCount(id)} AS ${identifier(count)}`,
  ]);
  const spreads = WITH_EXTREMES.flatMap((id) => {
    const column = id.replaceAll('-', '_');
    return [
      sql`${groupValue(id)} AS ${identifier(column)}`,
      sql`${groupCount(id)} AS ${identifier(`n_${column}`)}`,
      sql`${foldedExtreme(id, 'min')} AS ${identifier(`${column}_min`)}`,
      sql`${foldedExtreme(id, 'max')} AS ${identifier(`${column}_max`)}`,
    ];
  });
  const span = spanColumns(years);
  const of = member === null ? span : sql`member, `;
  const grouped =
    years === 'own' ? (member === null ? sql`` : sql`GROUP BY member`) : sql`GROUP BY from_year, to_year`;
  return sql`SELECT figures.*, n - n_preparatory AS n_eligible, n_inferred AS n_inferred_region,
      (SELECT ${DIALECT.integer(sql`count(*)`)} FROM projects) AS n_all, (${leftOutByYears(slice)}) AS n_unknown_dates
    FROM (
      SELECT ${of} ${summedCounts},
        ${groupPart('goal-achievement', 'below')} AS goal_target_sum,
        ${groupPart('goal-achievement', 'above')} / 100 AS goal_result_sum,
        ${join([...numbers, ...spreads], sql`, `)}
      FROM (${chosen}) ${grouped}
    ) AS figures`;
}

/** Projects that the years clause alone leaves out, since nobody knows when they ran. */
function leftOutByYears(slice: Slice): Sql {
  if (!slice.some((clause) => clause.field === 'years')) return sql`0`;
  const { source, table } = rowsOf(slice);
  const n = source === 'cells' ? sql`coalesce(sum(n), 0)` : sql`count(*)`;
  return sql`SELECT ${DIALECT.integer(n)} FROM ${table} WHERE ${slicePredicate(slice, 'years')} AND ${datesUnknown}`;
}
