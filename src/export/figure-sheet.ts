import type { FigureTable, FigureValue } from '../charts/figure.ts';
import { exportText } from '../text/export-text.ts';
import { MISSING } from '../text/format.ts';
import type { Lang } from '../text/lang.ts';
import type { Sheet, SheetColumn } from './sheet.ts';

/** The table of a chart as a table for a file: its values where it has them, else what is read. */
export function figureSheet({ columns, rows, values }: FigureTable, lang: Lang): Sheet {
  const { units } = exportText[lang];
  const cells: readonly (readonly FigureValue[])[] =
    values ?? rows.map((row) => row.map((cell) => (cell === MISSING || cell === '' ? null : cell)));
  return {
    columns: columns.map(({ label, unit = null }, at): SheetColumn => {
      const head = unit === null ? label : `${label}, ${units[unit]}`;
      return {
        head,
        type: typeOf(cells.flatMap((row) => row[at] ?? [])),
        shown: unit === 'points' ? 'percent' : unit,
      };
    }),
    rows: cells,
  };
}

function typeOf(values: readonly (string | number)[]): SheetColumn['type'] {
  if (values.length === 0) return 'text';
  if (values.every((value) => typeof value === 'number')) return 'number';
  return values.every((value) => /^\d{4}-\d\d-\d\d$/.test(String(value))) ? 'date' : 'text';
}
