import * as v from 'valibot';
import { PHASES } from './project-columns.ts';

/** One row a project with a cost and a count of participants. Kronor. */
const row = v.object({
  id: v.string(),
  title: v.nullable(v.string()),
  cost: v.number(),
  cost_basis: v.picklist(['budget', 'outturn']),
  support: v.nullable(v.number()),
  support_kind: v.nullable(v.picklist(['esf', 'leader', 'eu'])),
  /** Participants that cost is divided by: those who took part, else those planned. */
  n: v.number(),
  basis: v.picklist(['actual', 'planned']),
  cost_per: v.number(),
  support_per: v.nullable(v.number()),
  /** Fewer participants than a ratio should be ranked by. */
  small_n: v.boolean(),
  phase: v.nullable(v.picklist(PHASES)),
  preparatory: v.boolean(),
});

export type CostPerParticipantRow = v.InferOutput<typeof row>;
