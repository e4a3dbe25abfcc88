import { amountsOf, MARKS } from '../forms/either-mark.ts';
import { rateFigure } from '../forms/rate-form.ts';
import type { Grid } from '../grid.ts';
import type { Concept } from './concepts.ts';
import type { FoundHeader } from './find-header.ts';
import type { Meaning } from './recognise-header.ts';
import type { TableField } from './table-field.ts';

/** A table's columns as far as their fields are sure. */
export interface Proven {
  grid: Grid;
  header: FoundHeader;
  columns: readonly { index: number; field: TableField | null }[];
}

const SAMPLE = 300;
const FEWEST_ROWS = 3;
const MOSTLY = 0.8;
/** Of a rate, in percentage points, and of an amount, as a part of the total. */
const NEAR_RATE = 1;
const NEAR_AMOUNT = 0.01;

/**
 * Whether a header leaves open whose money or rate its column holds: `Grant`, `Support rate`, `Co-financing`. A header
 * that is known as a whole leaves nothing open.
 */
export function needsProof(
  field: TableField,
  sure: Meaning['sure'],
  concepts: ReadonlySet<Concept>,
): boolean {
  if (sure === 3) return false;
  if (field === 'euContribution')
    return !concepts.has('union') && !concepts.has('fund') && !concepts.has('youth');
  if (field === 'unionRate')
    return !concepts.has('union') && !concepts.has('cofinancing') && !concepts.has('intervention');
  return field === 'nationalContribution' && !concepts.has('national') && !concepts.has('public');
}

/** Whether a column's values are what a field would be by the other columns: the total, the rate, the Union's part. */
export function isProved(proven: Proven, column: number, field: TableField): boolean {
  const total = columnOf(proven, 'totalBudget');
  if (total === null) return false;
  if (field === 'euContribution') {
    const rate = columnOf(proven, 'unionRate');
    return (
      rate !== null && mostly(proven, [column, total], rate, ([eu = 0, all = 0], r) => isShare(eu, all, r))
    );
  }
  const eu = columnOf(proven, 'euContribution');
  if (eu === null) return false;
  if (field === 'unionRate')
    return mostly(proven, [eu, total], column, ([part = 0, all = 0], rate) => isShare(part, all, rate));
  return mostly(
    proven,
    [column, eu, total],
    null,
    ([rest = 0, part = 0, all = 0]) => Math.abs(rest + part - all) <= NEAR_AMOUNT * all,
  );
}

/** Whether public funding is what the country pays beside the Union: with the Union's part it never exceeds the total. */
export function publicIsNational(proven: Proven, column: number): boolean {
  const [total, eu] = [columnOf(proven, 'totalBudget'), columnOf(proven, 'euContribution')];
  if (total === null || eu === null) return false;
  return mostly(
    proven,
    [column, eu, total],
    null,
    ([rest = 0, part = 0, all = 0]) => rest + part <= (1 + NEAR_AMOUNT) * all && rest < all,
  );
}

const columnOf = ({ columns }: Proven, field: TableField): number | null =>
  columns.find((column) => column.field === field)?.index ?? null;

function isShare(part: number, all: number, rate: number): boolean {
  const share = (100 * part) / all;
  return Math.abs(share - rate) <= NEAR_RATE || Math.abs(share - 100 * rate) <= NEAR_RATE;
}

/** Whether a test holds of most rows that have all the values, with one and the same mark before decimals. */
function mostly(
  { grid, header }: Proven,
  amounts: readonly number[],
  rateColumn: number | null,
  test: (values: number[], rate: number) => boolean,
): boolean {
  const held = MARKS.map(() => 0);
  let rows = 0;
  for (let row = header.row + header.rows; row < grid.rowCount && rows < SAMPLE; row += 1) {
    const cells = amounts.map((column) => amountsOf(grid, row, column));
    const rate = rateColumn === null ? 0 : (rateFigure(grid.text(row, rateColumn))?.value ?? null);
    if (rate === null || cells.some((cell) => cell === null) || (cells.at(-1)?.[0] ?? 0) === 0) continue;
    rows += 1;
    for (const mark of MARKS.keys())
      if (
        test(
          cells.map((cell) => cell?.[mark] ?? 0),
          rate,
        )
      )
        held[mark] = (held[mark] ?? 0) + 1;
  }
  return rows >= FEWEST_ROWS && held.some((count) => count >= MOSTLY * rows);
}
