import * as v from 'valibot';
import { projectValue } from '../measures/measures.ts';
import { FEW_PARTICIPANTS } from '../measures/per-head-measures.ts';
import { identifier, join, sql, type Sql } from '../measures/sql.ts';
import { query, type Query } from '../warehouse/query.ts';
import { idIsOneOf } from '../slice/id-is-one-of.ts';
import { perBasis } from '../measures/people-cost-bins.ts';
import { projectColumns, projectFields } from './project-columns.ts';

/**
 * One row a project, in the order asked for. `…_diff` is the project less the baseline, `…_diff_pct` that in per
 * cent of the baseline; both null for the baseline itself and where either side is missing.
 */
const row = v.object({
  ...projectColumns,
  baseline: v.boolean(),
  owner_unit: v.nullable(v.string()),
  programme_area: v.nullable(v.string()),
  /** Only when seen in an official source. */
  area_name_sv: v.nullable(v.string()),
  area_name_en: v.nullable(v.string()),
  specific_objective: v.nullable(v.string()),
  intervention_field: v.nullable(v.string()),
  leader_priority: v.nullable(v.string()),
  union_rate: v.nullable(v.number()),
  /** Percentage points, ESF support only: explained, not a fault. */
  deviation: v.nullable(v.number()),
  /** Participants that cost is divided by: those who took part, else those planned. */
  per_basis: v.nullable(v.picklist(['actual', 'planned'])),
  cost_per: v.nullable(v.number()),
  support_per: v.nullable(v.number()),
  /** Fewer participants than a ratio should be ranked by. */
  small_n: v.boolean(),
  cost_diff: v.nullable(v.number()),
  cost_diff_pct: v.nullable(v.number()),
  /** Both budget, or both outturn. */
  cost_same_basis: v.boolean(),
  support_diff: v.nullable(v.number()),
  support_diff_pct: v.nullable(v.number()),
  /** Percentage points. */
  support_share_diff: v.nullable(v.number()),
  /** Both ESF support, or both Leader's line. */
  support_same_kind: v.boolean(),
  planned_diff: v.nullable(v.number()),
  planned_diff_pct: v.nullable(v.number()),
  actual_diff: v.nullable(v.number()),
  actual_diff_pct: v.nullable(v.number()),
  /** Null too when either project is preparatory: such a cost per participant is not compared. */
  cost_per_diff: v.nullable(v.number()),
  cost_per_diff_pct: v.nullable(v.number()),
  support_per_diff: v.nullable(v.number()),
  support_per_diff_pct: v.nullable(v.number()),
  /** Cost per participant on the same count of people and the same kind of cost. */
  same_basis: v.boolean(),
});

export type CompareRow = v.InferOutput<typeof row>;

/** Columns whose difference from the baseline is told both as such and in per cent. */
const DIFFERENCES = ['cost', 'support', 'planned', 'actual'] as const;

/** The projects side by side, each with its differences from the baseline; null ones when that is not among them. */
export function compareQuery(ids: readonly string[], baselineId: string): Query<CompareRow> {
  const differences = DIFFERENCES.flatMap((column) => difference(column, sql`TRUE`));
  const perHead = ['cost_per', 'support_per'].flatMap((column) =>
    difference(column, sql`NOT this.preparatory AND NOT base.preparatory`),
  );
  return query(
    'compare',
    row,
    sql`WITH chosen AS (
        SELECT ${projectFields}, owner_unit, programme_area, programme_group, specific_objective, intervention_field,
          leader_priority, union_rate, ${projectValue('deviation')} AS deviation, ${perBasis} AS per_basis,
          CASE ${perBasis} WHEN 'actual' THEN actual_participants WHEN 'planned' THEN planned_participants END AS per_n,
          cost / per_n AS cost_per, support / per_n AS support_per
        FROM projects WHERE ${idIsOneOf(ids)}
      )
      SELECT this.*, this.id = ${baselineId} AS baseline, name_sv AS area_name_sv, name_en AS area_name_en,
        coalesce(this.per_n < ${FEW_PARTICIPANTS}, FALSE) AS small_n,
        ${join([...differences, ...perHead], sql`, `)},
        CASE WHEN this.id <> base.id THEN this.support_share - base.support_share END AS support_share_diff,
        ${same('cost_basis')} AS cost_same_basis, ${same('support_kind')} AS support_same_kind,
        ${same('per_basis')} AND ${same('cost_basis')} AS same_basis
      FROM chosen AS this LEFT JOIN chosen AS base ON base.id = ${baselineId}
      LEFT JOIN ref_codes AS ref ON this.programme_group = 'esf' AND ref.kind = 'programmeArea'
        AND ref.period = this.period AND ref.code = this.programme_area
      ORDER BY list_position([${join(
        ids.length === 0 ? [sql`NULL`] : ids.map((id) => sql`${id}`),
        sql`, `,
      )}], this.id)`,
  );
}

/** This project less the baseline, and that in per cent of the baseline. */
function difference(column: string, comparable: Sql): Sql[] {
  const name = identifier(column);
  const compared = sql`this.id <> base.id AND ${comparable}`;
  return [
    sql`CASE WHEN ${compared} THEN this.${name} - base.${name} END AS ${identifier(`${column}_diff`)}`,
    sql`CASE WHEN ${compared} AND base.${name} > 0 THEN 100 * (this.${name} - base.${name}) / base.${name} END
      AS ${identifier(`${column}_diff_pct`)}`,
  ];
}

/** Both say the same, and something. */
function same(column: string): Sql {
  return sql`coalesce(this.${identifier(column)} = base.${identifier(column)}, FALSE)`;
}
