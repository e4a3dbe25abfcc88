import type { Statement } from '../record.ts';
import type { Mention } from './find-mentions.ts';

/** A mention whose meaning is settled. */
export interface Settled {
  mention: Mention;
  kind: Statement['kind'];
  rule: string;
}
