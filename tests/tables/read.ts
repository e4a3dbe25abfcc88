import type { ReadTable } from '../../src/tables/read-grid.ts';
import type { TableMapping } from '../../src/tables/mapping.ts';
import { readTable } from '../../src/tables/read-table.ts';
import type { ColumnReading } from '../../src/tables/table-reading.ts';
import type { TableRecord } from '../../src/tables/table-record.ts';

/** The one list in a text or in bytes. */
export function readList(content: string | Uint8Array, mapping: TableMapping = {}): ReadTable {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const { tables, problem } = readTable('list.csv', bytes, mapping);
  if (problem !== null) throw new Error(problem.reasonEn);
  const [only, other] = tables;
  if (only === undefined || other !== undefined) throw new Error(`${tables.length} lists`);
  return only;
}

export const recordsOf = ({ count, record }: ReadTable): TableRecord[] =>
  Array.from({ length: count }, (_, operation) => record(operation));

/** The column that was taken for a field. */
export function columnOf({ reading }: ReadTable, field: string): ColumnReading {
  const column = reading.columns.find((one) => one.field === field);
  if (column === undefined) throw new Error(`no column is ${field}`);
  return column;
}
