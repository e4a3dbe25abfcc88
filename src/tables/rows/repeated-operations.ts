import type { TableFlag } from '../table-reading.ts';
import type { TableField } from '../headers/table-field.ts';
import type { ColumnValues } from './column-values.ts';
import type { TableCells } from './table-cells.ts';

/** What an operation is told from others by, beside its dates and its amount. */
const TOLD_BY: readonly TableField[] = ['projectNumber', 'title'];

/**
 * Rows with the number, title, dates and whole amount of an earlier row, as in lists with a row for every partner or
 * place: where they are one operation, a sum counts it once too often for each. Both stand; the list is told of.
 */
export function repeatedOperations(cells: TableCells, values: readonly ColumnValues[]): TableFlag[] {
  const of = (field: TableField): ColumnValues | undefined =>
    values.find(({ column }) => column.field === field);
  const [total, start, end] = [of('totalBudget'), of('start'), of('end')];
  const told = TOLD_BY.flatMap((field) => of(field)?.column.index ?? []);
  const amounts = total?.numbers;
  if (total === undefined || !amounts || told.length === 0) return [];
  // The parts of partners may well be equal.
  if (total.column.concepts.has('beneficiary') || total.column.concepts.has('partner')) return [];
  const same = (one: number, other: number): boolean =>
    start?.days?.[one] === start?.days?.[other] &&
    end?.days?.[one] === end?.days?.[other] &&
    told.every((column) => cells.text(one, column) === cells.text(other, column));
  const named = (operation: number): boolean => told.some((column) => cells.text(operation, column) !== '');
  const byAmount = new Map<number, number[]>();
  const again: { readonly operation: number; readonly amount: number }[] = [];
  let all = 0;
  for (const [operation, amount] of amounts.entries()) {
    if (!(amount > 0)) continue;
    all += amount;
    const earlier = byAmount.get(amount);
    if (earlier === undefined) byAmount.set(amount, [operation]);
    else if (named(operation) && earlier.some((each) => same(each, operation)))
      again.push({ operation, amount });
    else if (earlier.length < MOST_COMPARED) earlier.push(operation);
  }
  const [first] = again;
  if (first === undefined) return [];
  const sum = again.reduce((so, { amount }) => so + amount, 0);
  const [row, share] = [cells.rowNumber(first.operation), Math.ceil((100 * sum) / all)];
  const n = again.length;
  return [
    {
      code: 'operation-on-several-rows',
      severity: 'check',
      row,
      column: total.column.header,
      message: `${n === 1 ? `Rad ${row} har` : `${n} rader, den första rad ${row}, har`} samma namn, tid och belopp som en rad tidigare i listan. Är de samma insats räknas dess belopp mer än en gång: det gäller ${share} % av kolumnens summa.`,
      messageEn: `${n === 1 ? `Row ${row} has` : `${n} rows, the first being row ${row}, have`} the name, dates and amount of a row earlier in the list. If they are one operation, its amount counts more than once: this concerns ${share}% of the column's sum.`,
    },
  ];
}

/** Of operations with one and the same amount, so many are looked at: lists of flat grants repeat theirs by the thousand. */
const MOST_COMPARED = 200;
