import { emptyFacts } from '../../records/record-sheet.ts';
import type { TableField } from '../headers/table-field.ts';
import type { TableFlag } from '../table-reading.ts';
import { checkOperation } from './check-operation.ts';
import type { ColumnValues } from './column-values.ts';
import type { TableCells } from './table-cells.ts';

/** More than these are found on the operations themselves. */
const MOST = 5_000;

const day = (one: ColumnValues | undefined, operation: number): string | null =>
  one?.days?.[operation] || null;

const number = (one: ColumnValues | undefined, operation: number): number | null => {
  const value = one?.numbers?.[operation] ?? Number.NaN;
  return Number.isNaN(value) ? null : value;
};

/** What single operations give cause to look at, as flags of the table. */
export function flagsOfOperations(cells: TableCells, values: readonly ColumnValues[]): TableFlag[] {
  const of = (field: TableField): ColumnValues | undefined =>
    values.find(({ column }) => column.field === field);
  const [start, end] = [of('start'), of('end')];
  const [total, union, rate] = [of('totalBudget'), of('euContribution'), of('unionRate')];
  const flags: TableFlag[] = [];
  const facts = emptyFacts();
  for (let operation = 0; operation < cells.count && flags.length < MOST; operation += 1) {
    facts.start = day(start, operation);
    facts.end = day(end, operation);
    facts.totalBudget = number(total, operation);
    facts.euContribution = number(union, operation);
    facts.unionRate = number(rate, operation);
    for (const { code, severity, field, message, messageEn } of checkOperation(facts)) {
      const column = values.find((one) => one.column.field === field)?.column.header ?? null;
      flags.push({ code, severity, row: cells.rowNumber(operation), column, message, messageEn });
    }
  }
  return flags;
}
