import type { Stretch } from '../grid.ts';
import { dateCell, dayOf, type DateCell, type YearPlace } from '../forms/date-form.ts';
import { quickDate } from '../forms/quick-date.ts';
import type { ColumnForm } from '../forms/decide-forms.ts';
import { figureIn, shapeOf, valueOf } from '../forms/number-form.ts';
import { tidyRate } from '../forms/rate-form.ts';
import { toCents, type CellCurrencies, type ColumnScan } from '../forms/scan-columns.ts';
import type { Column } from '../headers/column.ts';
import type { UnreadableCell } from '../table-reading.ts';
import type { TableCells } from './table-cells.ts';

/** A column's values, one an operation: NaN or '' where there is none. */
export interface ColumnValues {
  column: Column;
  form: ColumnForm;
  /** Of amounts (whole or decimal units of the currency) and rates (per cent); null for other columns. */
  numbers: Float64Array | null;
  /** ISO days, of dates. */
  days: string[] | null;
  /** What amounts were multiplied by. */
  unit: number;
  /** Of amounts. */
  currencies: CellCurrencies | null;
  nonNull: number;
  empty: number;
  missing: number;
  unreadable: number;
  /** Cells that wait for an answer: among the unreadable. */
  waiting: number;
  /** Two cells that show what is undecided. */
  examples: readonly string[];
}

/** Listed one by one up to this many; all are counted. */
const MOST_UNREADABLE = 10_000;

/** Settles by the column's form what did not settle itself, and lists the cells that cannot be read. */
export function columnValues(
  cells: TableCells,
  column: Column,
  scan: ColumnScan,
  form: ColumnForm,
  unreadable: UnreadableCell[],
): ColumnValues {
  const waiting = settleOpen(cells, column, scan, form);
  for (const [operation, why] of scan.unreadable) note(unreadable, cells, operation, column, why);
  for (const operation of waiting) note(unreadable, cells, operation, column, 'not-decided');
  const count = scan.unreadable.length + waiting.length;
  return {
    column,
    form,
    numbers: scan.kind === 'amount' || scan.kind === 'rate' ? scan.numbers : null,
    days: scan.kind === 'date' ? scan.days : null,
    unit: scan.kind === 'amount' ? scan.unit : 1,
    currencies: scan.kind === 'amount' ? scan.currencies : null,
    nonNull: scan.filled - count,
    empty: scan.empty,
    missing: scan.missing,
    unreadable: count,
    waiting: waiting.length,
    examples: scan.kind === 'text' ? [] : scan.survey.examples,
  };
}

const STRETCH: Stretch = { text: '', from: 0, to: 0 };

/** Fills in the open cells; gives back those that nothing decides. */
function settleOpen(cells: TableCells, { index }: Column, scan: ColumnScan, form: ColumnForm): number[] {
  if (scan.kind === 'amount' && form.kind === 'amount') {
    const { decimal } = form;
    if (decimal === null) return scan.open;
    for (const operation of scan.open) {
      const figure = figureIn(cells.text(operation, index));
      const value = figure === null ? null : valueOf(figure, shapeOf(figure.digits), decimal);
      if (value !== null) scan.numbers[operation] = toCents(value * scan.unit);
    }
  } else if (scan.kind === 'rate' && form.kind === 'rate') return settleRates(scan, form.scale);
  else if (scan.kind === 'date' && form.kind === 'date') {
    const { order, years } = form;
    return scan.open.filter((operation) => {
      const quick = cells.find(operation, index, STRETCH) ? quickDate(STRETCH) : null;
      const cell = quick ?? dateCell(cells.text(operation, index));
      const day = dayOf(cell, order, years);
      if (day !== null) scan.days[operation] = day;
      else if (cell.kind === 'short' && !waitsForOrder(cell, years)) {
        scan.unreadable.push([operation, 'not-of-the-form']);
        return false;
      }
      return day === null;
    });
  }
  return [];
}

/** No answer about days and months helps where the place of the year is not known. */
const waitsForOrder = ({ yearLast }: DateCell & { kind: 'short' }, years: YearPlace | null): boolean =>
  years === 'last' && yearLast.kind === 'open';

function settleRates(
  { numbers, open }: ColumnScan & { kind: 'rate' },
  scale: 'per-cent' | 'fraction' | null,
): number[] {
  const waiting: number[] = [];
  for (const operation of open) {
    const value = numbers[operation] ?? Number.NaN;
    if (scale === 'fraction') numbers[operation] = tidyRate(value * 100);
    else if (scale === null && value <= 1) {
      numbers[operation] = Number.NaN;
      waiting.push(operation);
    }
  }
  return waiting;
}

function note(
  unreadable: UnreadableCell[],
  cells: TableCells,
  operation: number,
  { header, index, field }: Column,
  why: UnreadableCell['why'],
): void {
  if (unreadable.length >= MOST_UNREADABLE || field === null) return;
  const text = cells.text(operation, index).slice(0, 200);
  unreadable.push({ row: cells.rowNumber(operation), column: header, index, field, text, why });
}
