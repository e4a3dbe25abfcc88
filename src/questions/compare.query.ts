import * as v from 'valibot';
import { projectColumns } from './project-columns.ts';

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
