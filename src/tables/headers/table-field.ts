/** What a column of a list of operations may hold: the fields of the regulation, and what authorities add to them. */
export const TABLE_FIELDS = [
  'projectNumber',
  'title',
  'titleEnglish',
  'owner',
  'ownerNumber',
  'summary',
  'summaryEnglish',
  'start',
  'end',
  'expectedEnd',
  'approvedOn',
  'updatedOn',
  'totalBudget',
  'publicFunding',
  'euContribution',
  'euContributionYEI',
  'euAndStateSupport',
  'nationalContribution',
  'privateContribution',
  'outturnTotal',
  'outturnEuContribution',
  'unionRate',
  'otherPublicRate',
  'currency',
  'postcode',
  'place',
  'region',
  'country',
  'fund',
  'programme',
  'programmeArea',
  'specificObjective',
  'interventionField',
  'contact',
] as const;

export type TableField = (typeof TABLE_FIELDS)[number];

/** What the cells of a field are made of. */
export type FieldKind = 'amount' | 'rate' | 'date' | 'text';

const AMOUNTS: ReadonlySet<TableField> = new Set([
  'totalBudget',
  'publicFunding',
  'euContribution',
  'euContributionYEI',
  'euAndStateSupport',
  'nationalContribution',
  'privateContribution',
  'outturnTotal',
  'outturnEuContribution',
]);
const DATES: ReadonlySet<TableField> = new Set(['start', 'end', 'expectedEnd', 'approvedOn', 'updatedOn']);

export function kindOf(field: TableField): FieldKind {
  if (AMOUNTS.has(field)) return 'amount';
  if (DATES.has(field)) return 'date';
  return field === 'unionRate' || field === 'otherPublicRate' ? 'rate' : 'text';
}
