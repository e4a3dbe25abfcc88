import type { Column } from '../headers/column.ts';
import { kindOf } from '../headers/table-field.ts';
import type { TableCells } from '../rows/table-cells.ts';
import type { UnreadableCell } from '../table-reading.ts';
import type { Stretch } from '../grid.ts';
import { currencyOfCell } from './currency.ts';
import { isPending, isStillToCome } from './missing.ts';
import { dateCell, emptyDateSurvey, surveyDate, type DateSurvey } from './date-form.ts';
import { plausibleUnit, unitOf } from './money-unit.ts';
import {
  emptyNumberSurvey,
  figureIn,
  shapeOf,
  surveyNumber,
  valueOf,
  type NumberShape,
  type NumberSurvey,
} from './number-form.ts';
import { quickDate } from './quick-date.ts';
import { quickFigure, type QuickFigure } from './quick-figure.ts';
import { emptyRateSurvey, rateFigure, surveyRate, type RateSurvey } from './rate-form.ts';

/** What going through a column once gives: the values that settle themselves, and what to know to settle the rest. */
export type ColumnScan = ScanCounts &
  (
    | { kind: 'text' }
    /** `numbers` in units of the currency, NaN where there is none or the form must tell. */
    | {
        kind: 'amount';
        survey: NumberSurvey;
        numbers: Float64Array;
        unit: number;
        currencies: CellCurrencies;
      }
    /** `numbers` as written: what has a per cent sign is per cent already, and its operation not among `open`. */
    | { kind: 'rate'; survey: RateSurvey; numbers: Float64Array }
    /** `days` are ISO days, '' where there is none or the order must tell. */
    | { kind: 'date'; survey: DateSurvey; days: string[] }
  );

/** The currency that each cell of amounts itself names: an index into `names`, 0 for none. */
export interface CellCurrencies {
  names: (string | null)[];
  of: Uint8Array;
}

interface ScanCounts {
  empty: number;
  missing: number;
  filled: number;
  /** Operations whose cells the column's form must settle. */
  open: number[];
  /** Operations whose cells cannot be read under any form, and why. */
  unreadable: [operation: number, why: UnreadableCell['why']][];
}

/** Takes a column's cells one by one, then gives what they are. */
interface Scanner {
  readonly take: (operation: number) => void;
  readonly end: () => ColumnScan;
}

/**
 * Goes through all cells of these columns once, row by row as they lie in the file: column by column, each cell would be
 * fetched from memory anew.
 */
export function scanColumns(
  cells: TableCells,
  columns: readonly Column[],
): { column: Column; scan: ColumnScan }[] {
  const scanners = columns.map((column) => ({ column, ...scannerOf(cells, column) }));
  for (let operation = 0; operation < cells.count; operation += 1)
    for (const scanner of scanners) scanner.take(operation);
  return scanners.map(({ column, end }) => ({ column, scan: end() }));
}

function scannerOf(cells: TableCells, column: Column): Scanner {
  const kind = column.field === null ? 'text' : kindOf(column.field);
  const counts: ScanCounts = { empty: 0, missing: 0, filled: 0, open: [], unreadable: [] };
  if (kind === 'amount') return scanAmounts(cells, column, counts);
  if (kind === 'rate') return scanRates(cells, column, counts);
  if (kind === 'date') return scanDates(cells, column, counts);
  const { index } = column;
  const take = (operation: number): void => {
    const state = cells.state(operation, index);
    counts[state] += 1;
    if (state === 'filled' && cells.isError(operation, index))
      counts.unreadable.push([operation, 'not-of-the-form']);
  };
  return { take, end: () => ({ kind, ...counts }) };
}

const nothing = (cells: TableCells): Float64Array => new Float64Array(cells.count).fill(Number.NaN);

function scanAmounts(cells: TableCells, { index, header }: Column, counts: ScanCounts): Scanner {
  const survey = emptyNumberSurvey();
  const numbers = nothing(cells);
  const inUnits = unitOf(header) !== 1;
  const currencies: CellCurrencies = { names: [null], of: new Uint8Array(cells.count) };
  const take = (operation: number): void => {
    const state = cells.state(operation, index);
    counts[state] += 1;
    if (state !== 'filled') return;
    if (cells.find(operation, index, STRETCH) && quickFigure(STRETCH, QUICK)) {
      const { shape, value, currency } = QUICK;
      if (currency !== null) currencies.of[operation] = indexOf(currencies.names, currency);
      countNumber(survey, shape, cells, operation, index);
      if (Number.isNaN(value)) counts.open.push(operation);
      else numbers[operation] = value;
      return;
    }
    const text = cells.text(operation, index);
    const type = cells.type(operation, index);
    const currency = currencyOfCell(text) ?? cells.currency(operation, index);
    if (currency !== null) currencies.of[operation] = indexOf(currencies.names, currency);
    if (type === 'number') {
      // Money is kept in binary fractions by workbooks: back to cents.
      numbers[operation] = inUnits ? Number(text) : toCents(Number(text));
      return;
    }
    const figure = type === 'text' ? figureIn(text) : null;
    const shape = figure === null || figure.percent ? 'none' : shapeOf(figure.digits);
    countNumber(survey, shape, cells, operation, index);
    const value = figure === null ? null : valueOf(figure, shape, null);
    if (value !== null) numbers[operation] = value;
    else if (shape === 'none') cannotRead(counts, text, operation, 'not-of-the-form');
    else counts.open.push(operation);
  };
  const end = (): ColumnScan => {
    const unit = plausibleUnit(header, numbers);
    if (inUnits) for (const [at, number] of numbers.entries()) numbers[at] = toCents(number * unit);
    return { kind: 'amount', survey, numbers, unit, currencies, ...counts };
  };
  return { take, end };
}

const STRETCH: Stretch = { text: '', from: 0, to: 0 };
const QUICK: QuickFigure = { shape: 'none', value: 0, currency: null };

function countNumber(
  survey: NumberSurvey,
  shape: NumberShape,
  cells: TableCells,
  operation: number,
  index: number,
): void {
  const example = shape.startsWith('open') && survey.examples.length < 2;
  surveyNumber(survey, example ? cells.text(operation, index) : '', shape);
}

function indexOf(names: (string | null)[], name: string): number {
  const at = names.indexOf(name);
  return at === -1 ? names.push(name) - 1 : at;
}

export const toCents = (amount: number): number => Math.round(amount * 100) / 100;

function scanRates(cells: TableCells, { index }: Column, counts: ScanCounts): Scanner {
  const survey = emptyRateSurvey();
  const numbers = nothing(cells);
  const take = (operation: number): void => {
    const state = cells.state(operation, index);
    counts[state] += 1;
    if (state !== 'filled') return;
    const text = cells.text(operation, index);
    const rate = rateFigure(text);
    if (rate === null) {
      cannotRead(counts, text, operation, 'not-of-the-form');
      return;
    }
    const signed = rate.percent || cells.type(operation, index) === 'percent';
    surveyRate(survey, text, rate.value, signed);
    numbers[operation] = rate.value;
    if (!signed && rate.value !== 0) counts.open.push(operation);
  };
  return { take, end: () => ({ kind: 'rate', survey, numbers, ...counts }) };
}

function scanDates(cells: TableCells, { index }: Column, counts: ScanCounts): Scanner {
  const survey = emptyDateSurvey();
  const days = Array.from({ length: cells.count }, () => '');
  const take = (operation: number): void => {
    const state = cells.state(operation, index);
    if (state === 'missing' && isStillToCome(cells.text(operation, index))) {
      // Told with its words, since a record has no fact for it.
      counts.filled += 1;
      counts.unreadable.push([operation, 'not-of-the-form']);
      return;
    }
    counts[state] += 1;
    if (state !== 'filled') return;
    const quick = cells.find(operation, index, STRETCH) ? quickDate(STRETCH) : null;
    const cell = quick ?? dateCell(cells.text(operation, index));
    if (cells.type(operation, index) === 'text') {
      const example = cell.kind === 'open' && survey.examples.length < 2;
      surveyDate(survey, example ? cells.text(operation, index) : '', cell);
    }
    if (cell.kind === 'day') days[operation] = cell.iso;
    else if (cell.kind === 'open' || cell.kind === 'short') counts.open.push(operation);
    else cannotRead(counts, cells.text(operation, index), operation, WHY[cell.kind]);
  };
  return { take, end: () => ({ kind: 'date', survey, days, ...counts }) };
}

/** Lists a filled cell that cannot be read, unless it says that its value is not known yet: then it is missing. */
function cannotRead(counts: ScanCounts, text: string, operation: number, why: UnreadableCell['why']): void {
  if (isPending(text)) {
    counts.filled -= 1;
    counts.missing += 1;
  } else counts.unreadable.push([operation, why]);
}

const WHY = { partial: 'less-than-a-day', impossible: 'no-such-day', none: 'not-of-the-form' } as const;
