import { flag, number, oneOf, orNull, text, type RowOf } from '../warehouse/query.ts';
import { PHASES } from './project-columns.ts';

/** One row a project with a cost and a count of participants. Kronor. */
const columns = {
  id: text,
  title: orNull(text),
  cost: number,
  cost_basis: oneOf(['budget', 'outturn']),
  support: orNull(number),
  support_kind: orNull(oneOf(['esf', 'leader', 'eu'])),
  /** Participants that cost is divided by: those who took part, else those planned. */
  n: number,
  basis: oneOf(['actual', 'planned']),
  cost_per: number,
  support_per: orNull(number),
  /** Fewer participants than a ratio should be ranked by. */
  small_n: flag,
  phase: orNull(oneOf(PHASES)),
  preparatory: flag,
};

export type CostPerParticipantRow = RowOf<typeof columns>;
