import * as v from 'valibot';

export const PERIODS = ['2007-2013', '2014-2020', '2021-2027', '2023-2027'] as const;
export const PROGRAMMES = [
  'esf-2007-2013',
  'esf-2014-2020',
  'esf-plus-2021-2027',
  'clld-2014-2020',
  'clld-2023-2027',
  'interreg-2014-2020',
  'interreg-2021-2027',
] as const;
export const PHASES = ['feasibility-study', 'preparation', 'implementation'] as const;

/** What every question about single projects answers with. Amounts in kronor; null is "the document does not say". */
export const projectColumns = {
  /** The document's name. */
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
