import type { SheetValue, TableColumn } from '../../export/sheet.ts';
import type { ExportScope } from '../../questions/exported-projects.query.ts';

/** Something that can be exported as a table. */
export interface ExportSubject {
  readonly id: string;
  readonly label: string;
  /** The slice as part of a sentence. */
  readonly slice: string;
  /** Which documents and publishers. */
  readonly source: string;
  readonly n: number;
  /** Projects out of the database, or a table that is there. */
  readonly of: ExportScope | ExportTable;
}

interface ExportTable {
  readonly of: 'table';
  readonly slug: string;
  readonly title: string;
  readonly contents: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly SheetValue[])[];
}
