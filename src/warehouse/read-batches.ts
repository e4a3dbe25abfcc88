import { DataType, type RecordBatch } from 'apache-arrow';
import type { Cell, Row } from './engine.ts';

/** Turns Arrow batches into rows, column by column. */
export function readBatches(batches: Iterable<RecordBatch>): Row[] {
  const rows: Row[] = [];
  for (const batch of batches) {
    const added = Array.from({ length: batch.numRows }, (): Row => ({}));
    for (const [position, { name, type }] of batch.schema.fields.entries()) {
      const column = batch.getChildAt(position);
      const read = DataType.isDate(type) ? readDate : DataType.isList(type) ? readList : readCell;
      for (const [index, row] of added.entries()) {
        const value: unknown = column?.get(index);
        row[name] = value === null || value === undefined ? null : read(value, name);
      }
    }
    rows.push(...added);
  }
  return rows;
}

/** The engine hands dates over as milliseconds since 1970 in UTC. */
function readDate(value: unknown): Cell {
  return new Date(Number(value)).toISOString().slice(0, 10);
}

function readList(value: unknown, column: string): Cell {
  if (!isIterable(value)) return readCell(value, column);
  return Array.from(value, (item) => (item === null ? null : readCell(item, column)));
}

function readCell(value: unknown, column: string): Cell {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value === 'bigint') return Number(value);
  throw new Error(`Column ${column} holds what no question may answer with; cast it in the SQL`);
}

function isIterable(value: unknown): value is Iterable<unknown> {
  return typeof value === 'object' && value !== null && Symbol.iterator in value;
}
