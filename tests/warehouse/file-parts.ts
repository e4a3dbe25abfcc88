import { type RecordBatch, RecordBatchReader, type Schema, Table } from 'apache-arrow';

interface Part {
  readonly schema: Schema;
  readonly batches: RecordBatch[];
  readonly table: Table;
}

/** The two streams of a file of projects, as any reader of Arrow finds them: its cells, then its rows. */
export function partsOf(file: Uint8Array): { head: Part; rows: Part } {
  const parts: Part[] = [];
  for (const reader of RecordBatchReader.readAll(file)) {
    const batches: RecordBatch[] = [];
    for (const batch of reader) batches.push(batch);
    parts.push({ schema: reader.schema, batches, table: new Table(reader.schema, batches) });
  }
  const [head, rows] = parts;
  if (head === undefined || rows === undefined || parts.length > 2)
    throw new Error(`the file is ${parts.length} streams, not two`);
  return { head, rows };
}
