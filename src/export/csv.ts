import type { SheetColumn, SheetValue } from './sheet.ts';

/** `plain` for programs: comma, decimal point. `excel-sv` opens in a Swedish Excel: semicolon, decimal comma, byte order mark. */
export type CsvKind = 'plain' | 'excel-sv';

interface Dialect {
  readonly start: string;
  readonly separator: string;
  readonly decimal: string;
  readonly flags: readonly [yes: string, no: string];
}

const DIALECTS: Record<CsvKind, Dialect> = {
  plain: { start: '', separator: ',', decimal: '.', flags: ['true', 'false'] },
  'excel-sv': { start: '\ufeff', separator: ';', decimal: ',', flags: ['ja', 'nej'] },
};

/** The start of a file, with its heads. Lines end as RFC 4180 says. */
export function csvHead(columns: readonly SheetColumn[], kind: CsvKind): string {
  const heads = columns.map((column): SheetValue => column.head);
  return DIALECTS[kind].start + csvRows([heads], kind);
}

/** Rows of a file; a missing value is an empty field, and an empty text a quoted one. */
export function csvRows(rows: readonly (readonly SheetValue[])[], kind: CsvKind): string {
  const dialect = DIALECTS[kind];
  return rows.map((row) => `${row.map((cell) => field(cell, dialect)).join(dialect.separator)}\r\n`).join('');
}

function field(value: SheetValue, { separator, decimal, flags }: Dialect): string {
  if (value === null) return '';
  if (typeof value === 'number') return Number.isFinite(value) ? String(value).replace('.', decimal) : '';
  if (typeof value === 'boolean') return value ? flags[0] : flags[1];
  const text = guarded(value);
  const plain = text !== '' && !/["\r\n]|^\s|\s$/.test(text) && !text.includes(separator);
  return plain ? text : `"${text.replaceAll('"', '""')}"`;
}

/** A text that a spreadsheet would run as a formula gets an apostrophe before it. A number, below 0 too, never does. */
function guarded(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}
