import writeExcelFile, { type Cell } from 'write-excel-file/universal';
import { exportText } from '../text/export-text.ts';
import { type About, aboutLines } from './about.ts';
import type { Sheet, SheetColumn, SheetValue } from './sheet.ts';

const LONGEST_TEXT = 32_767;

/** A workbook with the table, typed cell by cell, and a sheet of notes. A missing value is an empty cell. */
export async function xlsxOf({ columns, rows }: Sheet, about: About): Promise<Blob> {
  const text = exportText[about.lang].sheets;
  const heads = columns.map((column): Cell => ({
    value: clean(column.head),
    fontWeight: 'bold',
    wrap: true,
  }));
  const notes = aboutLines(about).map(([term, words]): Cell[] => [
    { value: clean(term), fontWeight: 'bold', alignVertical: 'top' },
    words === '' ? null : { value: clean(words), wrap: true },
  ]);
  return writeExcelFile([
    {
      sheet: text.table,
      data: [heads, ...rows.map((row) => row.map((value, at) => cell(value, columns[at])))],
      columns: columns.map(({ type }) => ({ width: type === 'text' ? 28 : 16 })),
      stickyRowsCount: 1,
      stickyColumnsCount: 1,
    },
    { sheet: text.notes, data: notes, columns: [{ width: 34 }, { width: 100 }] },
  ]).toBlob();
}

const NUMBER_FORMS = { kr: '#,##0', percent: '0.0' };

function cell(value: SheetValue, column: SheetColumn | undefined): Cell {
  if (value === null) return null;
  if (typeof value === 'boolean') return { type: Boolean, value };
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) return null;
    return column?.shown
      ? { type: Number, value, format: NUMBER_FORMS[column.shown] }
      : { type: Number, value };
  }
  const day = column?.type === 'date' ? new Date(`${value}T00:00:00Z`) : null;
  if (day !== null && !Number.isNaN(day.getTime())) return { type: Date, value: day, format: 'yyyy-mm-dd' };
  return { type: String, value: clean(value) };
}

/** Without what XML cannot hold, and no longer than a cell. */
function clean(text: string): string {
  return text.replaceAll(/(?![\t\n\r])[\p{Cc}\p{Surrogate}\ufffe\uffff]/gu, '').slice(0, LONGEST_TEXT);
}
