import type { SheetValue, TableColumn } from '../../export/sheet.ts';
import type { Lang } from '../../text/lang.ts';
import { sqlText } from '../../text/sql-text.ts';
import type { Cell } from '../../warehouse/engine.ts';
import type { ExportSubject } from '../export/export-subject.ts';
import type { SqlAnswer } from './run-sql.ts';

interface Of {
  /** The slice that was asked, in words. */
  readonly slice: string;
  readonly source: string;
  readonly lang: Lang;
}

/** The rows of an answer that are shown, with the question and how many rows there are besides. */
export function sqlExport({ columns, rows, n, sql }: SqlAnswer, { slice, source, lang }: Of): ExportSubject {
  const text = sqlText[lang].file;
  const ids = columnIds(columns.map(({ name }) => name));
  return {
    id: 'answer',
    label: text.title,
    slice,
    source,
    n: rows.length,
    of: {
      of: 'table',
      slug: text.slug,
      title: text.title,
      contents: text.contents(rows.length, n, sql.trim()),
      columns: columns.map(({ name, numeric }, at): TableColumn => ({
        id: ids[at] ?? `${at}`,
        head: name,
        definition: numeric ? text.number : text.text,
        type: numeric ? 'number' : 'text',
      })),
      rows: rows.map((row) => row.map(sheetValue)),
    },
  };
}

const sheetValue = (cell: Cell): SheetValue => (Array.isArray(cell) ? JSON.stringify(cell) : cell);

/** What programs call the columns: a question may name two alike, or none at all. */
function columnIds(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name, at) => {
    const plain = name
      .toLowerCase()
      .replaceAll(/[^a-z0-9_]+/gu, '_')
      .replaceAll(/^_+|_+$/gu, '');
    const id = plain === '' || taken.has(plain) ? `${plain === '' ? 'column' : plain}_${at + 1}` : plain;
    taken.add(id);
    return id;
  });
}
