import { dateCell, type DateCell } from '../forms/date-form.ts';
import { fundOf } from '../forms/fund-names.ts';
import { isMissing, isPending } from '../forms/missing.ts';
import { figureIn, shapeOf } from '../forms/number-form.ts';
import { isSheetError } from '../forms/sheet-error.ts';
import { rateFigure, signedRate } from '../forms/rate-form.ts';
import { isCountry } from '../forms/country-names.ts';
import type { Grid } from '../grid.ts';
import type { FoundHeader } from './find-header.ts';

/** Shares (0–1) of a column's filled cells that are of a kind; `filled` is how many were looked at. */
export interface ColumnProfile {
  filled: number;
  number: number;
  /** Larger than any rate, or with a currency. */
  amount: number;
  percent: number;
  date: number;
  year: number;
  nuts: number;
  fund: number;
  digit: number;
  thematic: number;
  country: number;
  /** Cells that are not there before. */
  distinct: number;
  /** The cells count 1, 2, 3 …: rows are numbered, not operations. */
  counts: boolean;
}

const SAMPLE = 400;
const NUTS = /^[A-Z]{2}(?=[0-9A-Z]*\d)[0-9A-Z]{1,3}$/u;
const THEMATIC = /^(?:TO|IP|OT|TZ|CT)\s?\d/u;

const DATED: ReadonlySet<DateCell['kind']> = new Set(['day', 'open', 'short', 'impossible']);

/** What a column's cells are, from cells evenly spread over the rows that are no longer than the header. */
export function profileColumn(grid: Grid, column: number, header: FoundHeader): ColumnProfile {
  const first = header.row + header.rows;
  const { length } = header.names;
  const counts = {
    filled: 0,
    number: 0,
    amount: 0,
    percent: 0,
    date: 0,
    year: 0,
    nuts: 0,
    fund: 0,
    digit: 0,
    thematic: 0,
    country: 0,
    distinct: 0,
  };
  const seen = new Set<string>();
  const step = Math.max(1, Math.floor((grid.rowCount - first) / SAMPLE));
  // Few cells may be filled where places or sections have rows of their own: then all rows are looked at.
  for (const stride of step === 1 ? [1] : [step, 1]) {
    if (counts.filled > 20) break;
    for (let row = first; row < grid.rowCount && counts.filled < SAMPLE; row += stride)
      if (!isLonger(grid, row, length)) count(counts, seen, grid, row, column);
  }
  const share = (of: number): number => (counts.filled === 0 ? 0 : of / counts.filled);
  return {
    filled: counts.filled,
    number: share(counts.number),
    amount: share(counts.amount),
    percent: share(counts.percent),
    date: share(counts.date),
    year: share(counts.year),
    nuts: share(counts.nuts),
    fund: share(counts.fund),
    digit: share(counts.digit),
    thematic: share(counts.thematic),
    country: share(counts.country),
    distinct: share(counts.distinct),
    counts: countsUp(grid, column, header),
  };
}

function countsUp(grid: Grid, column: number, { row, rows }: FoundHeader): boolean {
  let next = 1;
  for (let at = row + rows; at < grid.rowCount && next <= 20; at += 1) {
    const text = grid.text(at, column);
    if (text === '') continue;
    if (Number(text.replace(/\.$/u, '')) !== next)
      return at > row + rows + 1 && next > 2 && at + 1 >= grid.rowCount;
    next += 1;
  }
  return next > 2;
}

/** A line with more fields than the header has its cells in the wrong columns. */
function isLonger(grid: Grid, row: number, length: number): boolean {
  for (let column = length; column < grid.width(row); column += 1)
    if (grid.text(row, column) !== '') return true;
  return false;
}

function count(
  counts: { [K in Exclude<keyof ColumnProfile, 'counts'>]: number },
  seen: Set<string>,
  grid: Grid,
  row: number,
  column: number,
): void {
  const text = grid.text(row, column);
  const type = grid.type(row, column);
  // What could not be worked out says nothing of what the column holds.
  if (isMissing(text) || isPending(text) || type === 'error' || isSheetError(text)) return;
  counts.filled += 1;
  if (!seen.has(text)) counts.distinct += 1;
  seen.add(text);
  if (isCountry(text)) counts.country += 1;
  if (/\d/u.test(text)) counts.digit += 1;
  if (NUTS.test(text)) counts.nuts += 1;
  if (THEMATIC.test(text)) counts.thematic += 1;
  if (text.length < 60 && fundOf(text) !== null) counts.fund += 1;
  if (type === 'date') counts.date += 1;
  else {
    const { kind } = dateCell(text);
    if (DATED.has(kind)) counts.date += 1;
    if (kind === 'partial') counts.year += 1;
  }
  if (type === 'percent') counts.percent += 1;
  const figure = type === 'date' ? null : figureIn(signedRate(text));
  if (figure === null || shapeOf(figure.digits) === 'none') return;
  counts.number += 1;
  if (figure.percent) counts.percent += 1;
  else if (
    grid.currency(row, column) !== null ||
    /[€£]/u.test(text) ||
    (rateFigure(text)?.value ?? 0) > 100 ||
    shapeOf(figure.digits).startsWith('open')
  )
    counts.amount += 1;
}
