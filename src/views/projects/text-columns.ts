import type { TableColumn } from '../../session/table-columns.ts';

/** Columns of words, set left; all others are numbers. */
export const TEXT_COLUMNS: ReadonlySet<string> = new Set<TableColumn>([
  'number',
  'owner',
  'municipality',
  'region',
  'programme',
  'area_key',
  'phase',
  'status',
  'start',
]);
