import * as v from 'valibot';
import { PERIODS } from './project-columns.ts';

/** One row for each programme area of each period. Kronor. */
const row = v.object({
  period: v.nullable(v.picklist(PERIODS)),
  /** What the area clause takes: `period:code`, `period:leader`, `period:interreg-code`; null without an area. */
  area_key: v.nullable(v.string()),
  group: v.nullable(v.picklist(['esf', 'leader', 'interreg'])),
  /** As printed; null for Leader. */
  code: v.nullable(v.string()),
  /** Only names seen in an official source; else show the code alone. */
  name_sv: v.nullable(v.string()),
  name_en: v.nullable(v.string()),
  /** The area has a name seen in an official source. */
  verified: v.boolean(),
  n: v.number(),
  cost_sum: v.nullable(v.number()),
  n_cost: v.number(),
  support_sum: v.nullable(v.number()),
  n_support: v.number(),
});

export type AreaRow = v.InferOutput<typeof row>;
