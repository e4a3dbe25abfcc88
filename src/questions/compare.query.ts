import { flag, number, oneOf, orNull, text, type RowOf } from '../warehouse/query.ts';
import { projectColumns } from './project-columns.ts';

/**
 * One row a project, in the order asked for. `…_diff` is the project less the baseline, `…_diff_pct` that in per
 * cent of the baseline; both null for the baseline itself and where either side is missing.
 */
const columns = {
  ...projectColumns,
  baseline: flag,
  owner_unit: orNull(text),
  programme_area: orNull(text),
  /** Only when seen in an official source. */
  area_name_sv: orNull(text),
  area_name_en: orNull(text),
  specific_objective: orNull(text),
  intervention_field: orNull(text),
  leader_priority: orNull(text),
  union_rate: orNull(number),
  /** Percentage points, ESF support only: explained, not a fault. */
  deviation: orNull(number),
  /** Participants that cost is divided by: those who took part, else those planned. */
  per_basis: orNull(oneOf(['actual', 'planned'])),
  cost_per: orNull(number),
  support_per: orNull(number),
  /** Fewer participants than a ratio should be ranked by. */
  small_n: flag,
  cost_diff: orNull(number),
  cost_diff_pct: orNull(number),
  /** Both budget, or both outturn. */
  cost_same_basis: flag,
  support_diff: orNull(number),
  support_diff_pct: orNull(number),
  /** Percentage points. */
  support_share_diff: orNull(number),
  /** Both ESF support, or both Leader's line. */
  support_same_kind: flag,
  planned_diff: orNull(number),
  planned_diff_pct: orNull(number),
  actual_diff: orNull(number),
  actual_diff_pct: orNull(number),
  /** Null too when either project is preparatory: such a cost per participant is not compared. */
  cost_per_diff: orNull(number),
  cost_per_diff_pct: orNull(number),
  support_per_diff: orNull(number),
  support_per_diff_pct: orNull(number),
  /** Cost per participant on the same count of people and the same kind of cost. */
  same_basis: flag,
};

export type CompareRow = RowOf<typeof columns>;
