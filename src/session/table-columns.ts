/** The projects table's columns after the name, in their order; a link names the ones shown. */
export const TABLE_COLUMNS = [
  'number',
  'owner',
  'municipality',
  'region',
  'programme',
  'area_key',
  'phase',
  'status',
  'start',
  'months',
  'cost',
  'support',
  'support_share',
  'union_rate',
  'deviation',
  'planned',
  'actual',
  'people',
  'target',
  'result',
  'goal_achievement',
  'result_rate',
  'cost_per',
  'cost_per_planned',
  'cost_per_actual',
  'support_per_planned',
  'support_per_actual',
  'findings',
] as const;

export type TableColumn = (typeof TABLE_COLUMNS)[number];

/** The fields that the table's projects can be gathered by. */
export const TABLE_GROUPS = ['programme', 'period', 'area', 'region', 'phase', 'status'] as const;
export type TableGroup = (typeof TABLE_GROUPS)[number];

export const FIRST_COLUMNS: readonly TableColumn[] = [
  'owner',
  'region',
  'start',
  'cost',
  'support_share',
  'planned',
  'actual',
  'people',
  'goal_achievement',
  'cost_per',
  'findings',
];
