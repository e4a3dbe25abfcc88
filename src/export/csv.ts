import { exportText } from '../text/export-text.ts';
import type { Lang } from '../text/lang.ts';
import type { SheetColumn, SheetValue } from './sheet.ts';

/** `plain` for programs: comma, decimal point. `excel-sv` opens in a Swedish Excel: semicolon, decimal comma, byte order mark. */
export type CsvKind = 'plain' | 'excel-sv';

interface Dialect {
  readonly start: string;
  readonly separator: string;
  readonly decimal: string;
}

const DIALECTS: Record<CsvKind, Dialect> = {
  plain: { start: '', separator: ',', decimal: '.' },
  'excel-sv': { start: '\ufeff', separator: ';', decimal: ',' },
};

/** Whether something is so: in the words of the file where people read it, and as programs write it where they do. */
function flag(is: boolean, kind: CsvKind, lang: Lang): string {
  return kind === 'plain' ? String(is) : exportText[lang].flags[is ? 'yes' : 'no'];
}

/** The start of a file, with its heads. Lines end as RFC 4180 says. */
export function csvHead(columns: readonly SheetColumn[], kind: CsvKind, lang: Lang): string {
  const heads = columns.map((column): SheetValue => column.head);
  return DIALECTS[kind].start + csvRows([heads], kind, lang);
}

/** Rows of a file; a missing value is an empty field, and an empty text a quoted one. */
export function csvRows(rows: readonly (readonly SheetValue[])[], kind: CsvKind, lang: Lang): string {
  const dialect = DIALECTS[kind];
  const told = (cell: SheetValue) => (typeof cell === 'boolean' ? flag(cell, kind, lang) : cell);
  return rows
    .map((row) => `${row.map((cell) => field(told(cell), dialect)).join(dialect.separator)}\r\n`)
    .join('');
}

function field(value: string | number | null, { separator, decimal }: Dialect): string {
  if (value === null) return '';
  if (typeof value === 'number') return Number.isFinite(value) ? String(value).replace('.', decimal) : '';
  const text = guarded(value);
  const plain = text !== '' && !/["\r\n]|^\s|\s$/.test(text) && !text.includes(separator);
  return plain ? text : `"${text.replaceAll('"', '""')}"`;
}

/** A text that a spreadsheet would run as a formula gets an apostrophe before it. A number, below 0 too, never does. */
function guarded(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}
