import { flag, number, oneOf, orNull, text, type RowOf } from '../warehouse/query.ts';
import { PERIODS } from './project-columns.ts';

/** One row for each programme area of each period. Kronor. */
const columns = {
  period: orNull(oneOf(PERIODS)),
  /** What the area clause takes: `period:code`, `period:leader`, `period:interreg-code`; null without an area. */
  area_key: orNull(text),
  group: orNull(oneOf(['esf', 'leader', 'interreg'])),
  /** As printed; null for Leader. */
  code: orNull(text),
  /** Only names seen in an official source; else show the code alone. */
  name_sv: orNull(text),
  name_en: orNull(text),
  /** The area has a name seen in an official source. */
  verified: flag,
  n: number,
  cost_sum: orNull(number),
  n_cost: number,
  support_sum: orNull(number),
  n_support: number,
};

export type AreaRow = RowOf<typeof columns>;
