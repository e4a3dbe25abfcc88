import type { Finding } from '../records/record.ts';
import type { CsvGrid } from './csv/split-csv.ts';
import { decideForms } from './forms/decide-forms.ts';
import { scanColumns } from './forms/scan-columns.ts';
import type { Grid } from './grid.ts';
import { assignColumns, type FieldChoices } from './headers/assign-columns.ts';
import type { FoundHeader } from './headers/find-header.ts';
import type { TableField } from './headers/table-field.ts';
import { columnAnswer, unknownColumns, type TableMapping } from './mapping.ts';
import { asksOf } from './rows/asks.ts';
import { columnValues } from './rows/column-values.ts';
import { currencyOfTable } from './rows/currency-of-table.ts';
import { describeColumn } from './rows/describe-column.ts';
import { sortRows } from './rows/sort-rows.ts';
import { TableCells } from './rows/table-cells.ts';
import { flagsOf, caveatsOf } from './rows/table-flags.ts';
import { RecordMaker, type RowDocument, type TableRecord } from './table-record.ts';
import type { TableReading, UnreadableCell } from './table-reading.ts';

export interface GridToRead {
  name: string;
  grid: Grid;
  csv: { grid: CsvGrid; delimiter: string } | null;
  header: FoundHeader;
  encoding: string | null;
  broken: number;
  mapping: TableMapping;
}

/** A list of operations as read: the report, and its operations as records, made when asked for. */
export interface ReadTable {
  reading: TableReading;
  /** Number of operations. */
  count: number;
  record: (operation: number) => TableRecord;
  /** What an operation's document is called. */
  name: (operation: number) => string;
  /** The same with the row as its text. */
  document: (operation: number) => RowDocument;
  /** What tells which project an operation is, '' where the list does not say. */
  names: (operation: number) => { number: string; owner: string; title: string };
}

/** Reads a sheet whose header is known. */
export function readGrid({ name, grid, csv, header, encoding, broken, mapping }: GridToRead): ReadTable {
  const { columns, flags } = assignColumns(grid, header, choicesOf(header, mapping));
  const sorted = sortRows(grid, csv, header, columns);
  const cells = new TableCells(grid, sorted);
  const scans = scanColumns(
    cells,
    columns.filter(({ field }) => field !== null),
  );
  const forms = decideForms(scans, mapping);
  const unreadable: UnreadableCell[] = [];
  const values = scans.flatMap(({ column, scan }, at) => {
    const form = forms[at];
    return form === undefined ? [] : [columnValues(cells, column, scan, form, unreadable)];
  });
  const currency = currencyOfTable(cells, columns, values, mapping);
  const reading: TableReading = {
    document: name,
    sheet: grid.sheet,
    encoding,
    delimiter: csv?.delimiter ?? null,
    headerRow: grid.rowNumber(header.row),
    columns: columns.map((column) =>
      describeColumn(
        column,
        values.find((one) => one.column === column),
        currency.summary.value !== null || currency.summary.decidedBy === null,
        cells,
      ),
    ),
    rows: sorted.counts,
    others: sorted.others,
    unreadable: unreadable.toSorted((a, b) => a.row - b.row || a.index - b.index),
    repaired: [...sorted.repaired.keys()].map((row) => grid.rowNumber(row)),
    currency: currency.summary,
    asks: asksOf(cells, values, currency, mapping),
    flags,
  };
  flags.push(...flagsOf({ cells, values, reading, broken, unknown: unknownColumns(mapping, header.names) }));
  const maker = new RecordMaker({
    document: name,
    sheet: grid.sheet,
    cells,
    columns,
    values,
    currency,
    caveats: caveatsOf(columns, flags) satisfies Finding[],
    layout: isKohesio(header.names) ? 'kohesio-export' : 'list-of-operations',
    addYouthInitiative: mapping.addYouthInitiative === true,
  });
  const textOf = (field: TableField): ((operation: number) => string) => {
    const column = columns.find((one) => one.field === field);
    return (operation) => (column === undefined ? '' : cells.text(operation, column.index));
  };
  const [number, owner, title] = [textOf('projectNumber'), textOf('owner'), textOf('title')];
  return {
    reading,
    count: cells.count,
    record: (operation) => maker.record(operation),
    name: (operation) => maker.name(operation),
    document: (operation) => maker.document(operation),
    names: (operation) => ({
      number: number(operation),
      owner: owner(operation),
      title: title(operation),
    }),
  };
}

function choicesOf(header: FoundHeader, mapping: TableMapping): FieldChoices {
  const choices = new Map<number, NonNullable<ReturnType<FieldChoices['get']>> | null>();
  for (const [index, name] of header.names.entries()) {
    const field = columnAnswer(mapping, name, index)?.field;
    if (field !== undefined) choices.set(index, field);
  }
  return choices;
}

/** Kohesio's export has headers of its own, in English with low lines. */
function isKohesio(names: readonly string[]): boolean {
  return names.includes('Operation_Unique_Identifier') && names.includes('Beneficiary_Name');
}
