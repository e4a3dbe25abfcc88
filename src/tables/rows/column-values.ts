import { dateCell, dayOf } from '../forms/date-form.ts';
import type { ColumnForm } from '../forms/decide-forms.ts';
import { isMissing } from '../forms/missing.ts';
import { unitOf } from '../forms/money-unit.ts';
import { figureIn, shapeOf, valueOf, type DecimalMark } from '../forms/number-form.ts';
import { rateOf } from '../forms/rate-form.ts';
import type { Column } from '../headers/assign-columns.ts';
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
  nonNull: number;
  empty: number;
  missing: number;
  unreadable: number;
  /** Cells that wait for an answer. */
  waiting: number;
}

/** Listed one by one up to this many; all are counted. */
const MOST_UNREADABLE = 10_000;

/** Reads a column's cells by its form, and lists those that cannot be read. */
export function readColumn(
  cells: TableCells,
  column: Column,
  form: ColumnForm,
  unreadable: UnreadableCell[],
): ColumnValues {
  const values: ColumnValues = {
    column,
    form,
    numbers: form.kind === 'amount' || form.kind === 'rate' ? new Float64Array(cells.count).fill(Number.NaN) : null,
    days: form.kind === 'date' ? Array.from({ length: cells.count }, () => '') : null,
    nonNull: 0,
    empty: 0,
    missing: 0,
    unreadable: 0,
    waiting: 0,
  };
  const read = readerOf(form, unitOf(column.header));
  for (let operation = 0; operation < cells.count; operation += 1) {
    const text = cells.text(operation, column.index);
    if (text === '') values.empty += 1;
    else if (isMissing(text)) values.missing += 1;
    else if (read === null) values.nonNull += 1;
    else {
      const value = read(text, cells.type(operation, column.index));
      if (typeof value === 'number' && values.numbers !== null) values.numbers[operation] = value;
      else if (typeof value === 'object' && values.days !== null) values.days[operation] = value.day;
      else if (typeof value === 'string') {
        if (value === 'not-decided') values.waiting += 1;
        values.unreadable += 1;
        note(unreadable, cells, operation, column, text, value);
        continue;
      }
      values.nonNull += 1;
    }
  }
  return values;
}

function note(
  unreadable: UnreadableCell[],
  cells: TableCells,
  operation: number,
  { header, index, field }: Column,
  text: string,
  why: UnreadableCell['why'],
): void {
  if (unreadable.length >= MOST_UNREADABLE || field === null) return;
  unreadable.push({ row: cells.rowNumber(operation), column: header, index, field, text: text.slice(0, 200), why });
}

type Reader = (text: string, type: string) => number | { day: string } | UnreadableCell['why'];

function readerOf(form: ColumnForm, unit: number): Reader | null {
  switch (form.kind) {
    case 'text':
      return null;
    case 'amount': {
      const { decimal } = form.form;
      return (text, type) => {
        const value = amountOf(text, type, decimal);
        return typeof value === 'number' && unit !== 1 ? Math.round(value * unit * 100) / 100 : value;
      };
    }
    case 'rate': {
      const { scale } = form.form;
      return (text, type) => {
        const rate = rateOf(text, type === 'percent', scale);
        if (rate !== null) return rate;
        return scale === null && rateOf(text, false, 'per-cent') !== null ? 'not-decided' : 'not-of-the-form';
      };
    }
    case 'date': {
      const { order } = form.form;
      return (text) => {
        const cell = dateCell(text);
        const day = dayOf(cell, order);
        if (day !== null) return { day };
        switch (cell.kind) {
          case 'partial':
            return 'less-than-a-day';
          case 'impossible':
            return 'no-such-day';
          case 'open':
            return 'not-decided';
          case 'day':
          case 'none':
            return 'not-of-the-form';
        }
      };
    }
  }
}

function amountOf(text: string, type: string, decimal: DecimalMark | null): number | UnreadableCell['why'] {
  // Money is kept in binary fractions by workbooks: back to cents.
  if (type === 'number') return Math.round(Number(text) * 100) / 100;
  if (type !== 'text') return 'not-of-the-form';
  const figure = figureIn(text);
  if (figure === null || figure.percent) return 'not-of-the-form';
  const shape = shapeOf(figure.digits);
  const value = valueOf(figure, shape, decimal);
  if (value !== null) return value;
  return shape === 'none' ? 'not-of-the-form' : 'not-decided';
}
