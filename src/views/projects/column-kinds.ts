import type { TableColumn } from '../../session/table-columns.ts';

type ColumnGroup = 'who' | 'money' | 'people' | 'outcome';

/** Columns of words, set left; all others are numbers. */
const TEXT_COLUMNS: ReadonlySet<string> = new Set<TableColumn>([
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

const MONEY: ReadonlySet<string> = new Set<TableColumn>([
  'cost',
  'support',
  'support_share',
  'union_rate',
  'deviation',
]);
const PEOPLE: ReadonlySet<string> = new Set<TableColumn>(['planned', 'actual', 'people']);

function groupOf(column: TableColumn): ColumnGroup {
  if (TEXT_COLUMNS.has(column) || column === 'months') return 'who';
  if (MONEY.has(column)) return 'money';
  return PEOPLE.has(column) ? 'people' : 'outcome';
}

/** The groups of the columns shown, in their order, each with its columns. */
export function columnGroups(
  shown: readonly TableColumn[],
): readonly { readonly group: ColumnGroup; readonly columns: readonly TableColumn[] }[] {
  const groups: { group: ColumnGroup; columns: TableColumn[] }[] = [];
  for (const column of shown) {
    const last = groups.at(-1);
    const group = groupOf(column);
    if (last?.group === group) last.columns.push(column);
    else groups.push({ group, columns: [column] });
  }
  return groups;
}

/** How a cell of a column is set; the first of a group has a line before it. */
export function cellClass(column: TableColumn, first: boolean): string {
  const kind = TEXT_COLUMNS.has(column) ? 'column-text' : 'column-number number';
  return `${kind} column-${column}${first ? ' column-first' : ''}`;
}
