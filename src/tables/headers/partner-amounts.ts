import { amountsOf, MARKS } from '../forms/either-mark.ts';
import type { TableFlag } from '../table-reading.ts';
import type { Column } from './column.ts';
import type { Proven } from './prove-column.ts';
import { kindOf } from './table-field.ts';

const FEWEST_OPERATIONS = 3;
const MOSTLY = 0.8;
/** As a part of the operation's amount. */
const NEAR = 0.01;

/**
 * Lists with a row for every partner of an operation repeat the operation's amounts in each, beside the partner's own
 * part: added up, they would count an operation as often as it has partners. Where the parts of an operation's rows
 * come to the amount that they all repeat, and those with one row have all of it as their part, the part is what counts.
 */
export function countPartnersParts(proven: Proven, columns: Column[], flags: TableFlag[]): void {
  const parts = columns.filter(
    ({ field, concepts }) => field === null && (concepts.has('beneficiary') || concepts.has('partner')),
  );
  if (parts.length === 0) return;
  const rows = rowsOfOperations(proven, columns);
  for (const whole of columns) {
    const { field } = whole;
    if (field === null || kindOf(field) !== 'amount') continue;
    const part = parts.find((one) => one.field === null && comeTo(proven, rows, one.index, whole.index));
    if (part === undefined) continue;
    [part.field, part.also, part.unproved] = [field, null, null];
    [whole.field, whole.also] = [null, field];
    flags.push(partCounts(part, whole));
  }
}

/** Rows with the same number, or the same title where the list has no numbers. */
function rowsOfOperations({ grid, header }: Proven, columns: readonly Column[]): number[][] {
  const named =
    columns.find(({ field }) => field === 'projectNumber') ?? columns.find(({ field }) => field === 'title');
  if (named === undefined) return [];
  const rows = new Map<string, number[]>();
  for (let row = header.row + header.rows; row < grid.rowCount; row += 1) {
    const name = grid.text(row, named.index);
    if (name === '') continue;
    const of = rows.get(name);
    if (of === undefined) rows.set(name, [row]);
    else of.push(row);
  }
  return [...rows.values()];
}

function comeTo({ grid }: Proven, operations: readonly number[][], part: number, whole: number): boolean {
  const shared = operations.filter(({ length }) => length > 1);
  if (shared.length < FEWEST_OPERATIONS) return false;
  return MARKS.some((_, mark) => {
    const amount = (row: number, column: number): number =>
      amountsOf(grid, row, column)?.[mark] ?? Number.NaN;
    const holds = (rows: readonly number[]): boolean => {
      const all = amount(rows[0] ?? 0, whole);
      if (!(all > 0) || rows.some((row) => amount(row, whole) !== all)) return false;
      const sum = rows.reduce((total, row) => total + amount(row, part), 0);
      return Math.abs(sum - all) <= NEAR * all;
    };
    const mostly = (some: readonly number[][]): boolean => some.filter(holds).length >= MOSTLY * some.length;
    // An operation with one row would lose its amount, where its part is left out or is not all of it.
    const alone = operations.filter(([row = 0, ...more]) => more.length === 0 && amount(row, whole) > 0);
    return mostly(shared) && mostly(alone);
  });
}

function partCounts(part: Column, whole: Column): TableFlag {
  return {
    code: 'part-of-operation',
    severity: 'explained',
    row: null,
    column: part.header,
    message: `Listan har en rad för varje partner. ”${whole.header}” är hela insatsens belopp, upprepat på varje rad; ”${part.header}” är partnerns del av det, och den räknas.`,
    messageEn: `The list has a row for every partner. “${whole.header}” is the whole operation's amount, repeated in each row; “${part.header}” is the partner's part of it, and that is what counts.`,
  };
}
