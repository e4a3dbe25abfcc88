import { formatDate } from '../text/dates.ts';
import { formatKronor, formatNumber, formatPercent, MISSING } from '../text/format.ts';
import type { Lang } from '../text/lang.ts';
import type { FigureColumn, FigureTable, FigureValue } from './figure.ts';

/** A cell as it is read, and what a file holds in its place; null where nothing is stated. */
export interface FigureCell {
  readonly text: string;
  readonly value: FigureValue;
  /** Of the value; null where it has none. */
  readonly unit: FigureColumn['unit'];
}

/** A table of a chart from its heads and cells; the unit of a column is that of its cells. */
export function figureTable(
  columns: readonly Pick<FigureColumn, 'label' | 'numeric'>[],
  rows: readonly (readonly FigureCell[])[],
): FigureTable {
  return {
    columns: columns.map((column, at) => ({
      ...column,
      unit: rows.find((row) => row[at]?.unit)?.[at]?.unit ?? null,
    })),
    rows: rows.map((row) => row.map((cell) => cell.text)),
    values: rows.map((row) => row.map((cell) => cell.value)),
  };
}

export function wordsCell(text: string | null): FigureCell {
  return { text: text ?? MISSING, value: text, unit: null };
}

export function kronorCell(lang: Lang, value: number | null): FigureCell {
  return { text: formatKronor(lang, value), value, unit: 'kr' };
}

export function percentCell(lang: Lang, value: number | null): FigureCell {
  return { text: formatPercent(lang, value, 1), value, unit: 'percent' };
}

export function countCell(lang: Lang, value: number | null, digits = 0): FigureCell {
  return { text: formatNumber(lang, value, digits), value, unit: null };
}

/** Takes an ISO date. */
export function dayCell(lang: Lang, value: string | null): FigureCell {
  return { text: formatDate(lang, value), value, unit: null };
}
