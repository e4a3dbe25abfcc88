import * as v from 'valibot';
import { PERIODS, PHASES, PROGRAMMES } from '../measures/dimensions.ts';
import { projectValue } from '../measures/measures.ts';
import { sql } from '../measures/sql.ts';

/** What every question about single projects answers with. Amounts in kronor; null is "the document does not say". */
export const projectColumns = {
  /** The name of its main document. */
  id: v.string(),
  title: v.nullable(v.string()),
  /** Project number, else journal number. */
  number: v.nullable(v.string()),
  owner: v.nullable(v.string()),
  /** The owner's. */
  municipality: v.nullable(v.string()),
  region: v.nullable(v.string()),
  region_inferred: v.boolean(),
  period: v.nullable(v.picklist(PERIODS)),
  programme: v.nullable(v.picklist(PROGRAMMES)),
  /** `period:code`; a Leader project's code is `leader`. */
  area_key: v.nullable(v.string()),
  phase: v.nullable(v.picklist(PHASES)),
  preparatory: v.boolean(),
  status: v.nullable(v.picklist(['ongoing', 'completed'])),
  /** ISO dates, both inclusive. */
  start: v.nullable(v.string()),
  end: v.nullable(v.string()),
  /** Calendar months with fraction. */
  months: v.nullable(v.number()),
  cost: v.nullable(v.number()),
  /** Granted budget or approved expenditure. */
  cost_basis: v.nullable(v.picklist(['budget', 'outturn'])),
  support: v.nullable(v.number()),
  /** `leader`: the EU and state line; `eu`: EU money alone. */
  support_kind: v.nullable(v.picklist(['esf', 'leader', 'eu'])),
  esf: v.nullable(v.number()),
  leader_programme: v.nullable(v.number()),
  leader_group: v.nullable(v.number()),
  eu_contribution: v.nullable(v.number()),
  /** Calculated: cost less every line above. */
  cofinancing: v.nullable(v.number()),
  /** Support over cost, per cent. An ESF share only where support_kind is `esf`. */
  support_share: v.nullable(v.number()),
  /** ISO 4217. When it is not SEK, the amounts above are null and those below hold what the document says. */
  currency: v.nullable(v.string()),
  foreign_cost: v.nullable(v.number()),
  foreign_support: v.nullable(v.number()),
  planned: v.nullable(v.number()),
  actual: v.nullable(v.number()),
  target: v.nullable(v.number()),
  result: v.nullable(v.number()),
  /** A stated goal as a share of the participants, per cent. */
  target_share: v.nullable(v.number()),
  /** Result over target, per cent. */
  goal_achievement: v.nullable(v.number()),
};

/** The columns above, selected from `projects`. */
export const projectFields = sql`id, title, number, owner, owner_municipality AS municipality, region, region_inferred,
  period, programme, area_key, phase, preparatory, status, start_date AS start, end_date AS "end", months,
  cost, cost_basis, support, support_kind, esf, leader_programme, leader_group, eu AS eu_contribution, cofinancing,
  ${projectValue('support-share')} AS support_share, currency, foreign_cost, foreign_support,
  planned_participants AS planned, actual_participants AS actual, result_target AS target, result, target_share,
  ${projectValue('goal-achievement')} AS goal_achievement`;
