/** A cell of a table for a file: dates as ISO text, null where nothing is stated. */
export type SheetValue = string | number | boolean | null;

export interface SheetColumn {
  /** With its unit. */
  readonly head: string;
  readonly type: 'text' | 'number' | 'date' | 'flag';
  /** How a spreadsheet shows a number: as it is, with thousands apart, or with one decimal. */
  readonly shown?: 'kr' | 'percent' | null;
}

/** A column that programs know by name too. */
export interface TableColumn extends SheetColumn {
  /** Of lower-case letters, digits and underscores; unique within its table. */
  readonly id: string;
  /** What it means and what is left out. */
  readonly definition: string;
}

/** A table for a file, whatever its form. */
export interface Sheet {
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly SheetValue[])[];
}
