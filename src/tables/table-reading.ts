import type { TableField } from './headers/table-field.ts';

/** What a record of the file turned out to be. */
export type RowKind =
  | 'operation'
  | 'title'
  | 'header'
  | 'repeated-header'
  | 'column-numbers'
  | 'section'
  | 'further-place'
  | 'total'
  | 'note'
  | 'blank'
  | 'too-many-fields'
  | 'too-few-fields'
  | 'incomplete';

/** A record that did not become an operation, blank ones apart. `row` counts as in {@link TableReading.rows}. */
export interface OtherRow {
  row: number;
  kind: Exclude<RowKind, 'operation' | 'blank'>;
  /** The beginning of what it says. */
  text: string;
}

export interface UnreadableCell {
  row: number;
  /** The column's header and its index from 0. */
  column: string;
  index: number;
  field: TableField;
  text: string;
  why: 'not-of-the-form' | 'no-such-day' | 'less-than-a-day' | 'not-decided';
}

/** Something to know before quoting: about the table (`row` null) or one operation. */
export interface TableFlag {
  code: string;
  severity: 'error' | 'check' | 'explained';
  row: number | null;
  column: string | null;
  message: string;
  messageEn: string;
}

/** A question that the file leaves open. Without an answer the values it is about are left out. */
export interface TableAsk {
  kind: 'decimal' | 'date-order' | 'rate-scale' | 'currency' | 'youth-initiative';
  /** The column's header and index; null for a question about the whole table. */
  column: string | null;
  index: number | null;
  /** Cells whose values wait for the answer. */
  cells: number;
  question: string;
  questionEn: string;
  choices: { value: string; effect: string; effectEn: string }[];
  /** What would be likeliest, where anything speaks for it. */
  suggestion: string | null;
}

export interface ColumnReading {
  index: number;
  header: string;
  field: TableField | null;
  /** Another column holds the same field and was taken. */
  also: TableField | null;
  /** How its values are written: `1.234,56`, `day first`, `fraction`; null for text. */
  form: string | null;
  /** `cells` of the column itself, another column, the point form of a date, an answer; null where nothing decided. */
  decidedBy: string | null;
  nonNull: number;
  empty: number;
  /** Cells that say there is no value: `n.v.t.`, `N/A`. */
  missing: number;
  unreadable: number;
  /** Of amounts and rates (per cent), in the column's one currency; null where currencies are mixed. */
  sum: number | null;
  /** The first cells that say something; none of contact details. */
  samples: string[];
  /** Of dates. */
  earliest: string | null;
  latest: string | null;
}

/** How a table was read: what each column was taken for, what each record was, and what was left open. */
export interface TableReading {
  document: string;
  sheet: string | null;
  encoding: string | null;
  delimiter: string | null;
  /** Row of the header: of the record in a text file, of the sheet in a workbook. */
  headerRow: number;
  columns: ColumnReading[];
  /** All records by kind; they add up to the file's. */
  rows: Partial<Record<RowKind, number>>;
  others: OtherRow[];
  unreadable: UnreadableCell[];
  /** Lines with too many fields that were put back on the columns by their fixed points. */
  repaired: number[];
  currency: { value: string | null; decidedBy: 'cells' | 'column' | 'header' | 'format' | 'answer' | null };
  asks: TableAsk[];
  flags: TableFlag[];
}
