import { flag, number, oneOf, orNull, text } from '../warehouse/query.ts';

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
  id: text,
  title: orNull(text),
  /** Project number, else journal number. */
  number: orNull(text),
  owner: orNull(text),
  /** The owner's. */
  municipality: orNull(text),
  region: orNull(text),
  region_inferred: flag,
  period: orNull(oneOf(PERIODS)),
  programme: orNull(oneOf(PROGRAMMES)),
  /** `period:code`; a Leader project's code is `leader`. */
  area_key: orNull(text),
  phase: orNull(oneOf(PHASES)),
  preparatory: flag,
  status: orNull(oneOf(['ongoing', 'completed'])),
  /** ISO dates, both inclusive. */
  start: orNull(text),
  end: orNull(text),
  /** Calendar months with fraction. */
  months: orNull(number),
  cost: orNull(number),
  /** Granted budget or approved expenditure. */
  cost_basis: orNull(oneOf(['budget', 'outturn'])),
  support: orNull(number),
  /** `leader`: the EU and state line; `eu`: EU money alone. */
  support_kind: orNull(oneOf(['esf', 'leader', 'eu'])),
  esf: orNull(number),
  leader_programme: orNull(number),
  leader_group: orNull(number),
  eu_contribution: orNull(number),
  /** Calculated: cost less every line above. */
  cofinancing: orNull(number),
  /** Support over cost, per cent. An ESF share only where support_kind is `esf`. */
  support_share: orNull(number),
  /** ISO 4217. When it is not SEK, the amounts above are null and those below hold what the document says. */
  currency: orNull(text),
  foreign_cost: orNull(number),
  foreign_support: orNull(number),
  planned: orNull(number),
  actual: orNull(number),
  target: orNull(number),
  result: orNull(number),
  /** A stated goal as a share of the participants, per cent. */
  target_share: orNull(number),
  /** Result over target, per cent. */
  goal_achievement: orNull(number),
};
