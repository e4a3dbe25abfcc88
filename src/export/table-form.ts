import type { About } from './about.ts';
import type { SheetValue, TableColumn } from './sheet.ts';

export const TABLE_FORMS = ['xlsx', 'csv-excel', 'csv', 'parquet', 'json'] as const;
export type TableForm = (typeof TABLE_FORMS)[number];

/** Rows that a worksheet holds, its heads among them. */
export const EXCEL_ROWS = 1_048_576;
/** Projects that a workbook is made of at most: it is put together in memory, unlike the other forms. */
export const MOST_IN_XLSX = 20_000;

export interface TableSpec {
  readonly form: TableForm;
  readonly columns: readonly TableColumn[];
  readonly about: About;
  /** Of the table within a ZIP, without its extension. */
  readonly name: string;
}

/** Takes a table page by page, and gives the file. */
export interface TableWriter {
  readonly write: (rows: readonly (readonly SheetValue[])[]) => void | Promise<void>;
  readonly finish: () => Promise<Blob>;
}

export const EXTENSIONS: Record<TableForm, string> = {
  xlsx: 'xlsx',
  'csv-excel': 'zip',
  csv: 'zip',
  parquet: 'parquet',
  json: 'json',
};

/** What the worker that makes a file is told, and what it answers to each of them. */
export type WorkerJob =
  | { readonly do: 'begin'; readonly spec: TableSpec }
  | { readonly do: 'write'; readonly rows: readonly (readonly SheetValue[])[] }
  | { readonly do: 'finish' };
export type WorkerAnswer =
  | { readonly done: true; readonly blob: Blob | null }
  | { readonly done: false; readonly reason: string };
