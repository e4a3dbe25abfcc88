import type { Sql } from '../measures/sql.ts';
import { MAKE_CELLS } from './cells.ts';

/** What follows every load of projects, wherever they came from, in the same transaction. */
export const AFTER_LOAD: readonly Sql[] = MAKE_CELLS;
