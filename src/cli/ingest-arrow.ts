import { writeFile } from 'node:fs/promises';
import {
  DateDay,
  Float64,
  Int32,
  Table,
  tableToIPC,
  Utf8,
  vectorFromArray,
  type DataType,
  type Vector,
} from 'apache-arrow';
import { isRejection, type ProjectRecord } from '../records/record.ts';
import { COLUMNS, type Column } from './ingest-columns.ts';
import type { RecordWriter } from './record-writer.ts';

/** The Arrow file format, typed columns. Its columns are whole vectors, so the rows are gathered first. */
export function arrowWriter(path: string): RecordWriter {
  const records: ProjectRecord[] = [];
  return {
    write({ result }) {
      if (!isRejection(result)) records.push(result);
      return Promise.resolve();
    },
    async close() {
      const columns = Object.fromEntries(COLUMNS.map((column) => [column.name, vectorOf(column, records)]));
      await writeFile(path, tableToIPC(new Table(columns), 'file'));
    },
  };
}

const ARROW_TYPES: Record<Column['type'], () => DataType> = {
  text: () => new Utf8(),
  integer: () => new Int32(),
  number: () => new Float64(),
  date: () => new DateDay(),
};

function vectorOf(column: Column, records: readonly ProjectRecord[]): Vector {
  const cells = records.map((record) => column.cell(record));
  const values =
    column.type === 'date' ? cells.map((cell) => (cell === null ? null : new Date(cell))) : cells;
  return vectorFromArray(values, ARROW_TYPES[column.type]());
}
