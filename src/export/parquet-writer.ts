import type { SchemaElement } from 'hyparquet';
import { ByteWriter, ParquetWriter } from 'hyparquet-writer';
import { aboutFile } from './about.ts';
import type { SheetColumn, SheetValue } from './sheet.ts';
import type { TableSpec, TableWriter } from './table-form.ts';

/** Rows that are kept together in the file. */
const GROUP = 20_000;

const TYPES: Record<SheetColumn['type'], Partial<SchemaElement>> = {
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  number: { type: 'DOUBLE' },
  date: { type: 'INT32', converted_type: 'DATE' },
  flag: { type: 'BOOLEAN' },
};

/** Columns typed and by name; what must be known of them stands in the file’s metadata under `about`. */
export function parquetWriter({ columns, about }: TableSpec): TableWriter {
  const writer = new ByteWriter();
  const parquet = new ParquetWriter({
    writer,
    schema: [
      { name: 'root', num_children: columns.length },
      ...columns.map(({ id, type }): SchemaElement => ({
        name: id,
        repetition_type: 'OPTIONAL',
        ...TYPES[type],
      })),
    ],
    kvMetadata: [{ key: 'about', value: aboutFile(about).replace('\ufeff', '') }],
    createdBy: 'Utfall',
  });
  let gathered: (readonly SheetValue[])[] = [];
  const flush = async () => {
    if (gathered.length === 0) return;
    const columnData = columns.map(({ id, type }, at) => ({
      name: id,
      data: gathered.map((row) => cell(row[at] ?? null, type)),
    }));
    gathered = [];
    await parquet.write({ columnData, rowGroupSize: GROUP });
  };
  return {
    write: async (rows) => {
      gathered.push(...rows);
      if (gathered.length >= GROUP) await flush();
    },
    finish: async () => {
      await flush();
      await parquet.finish();
      return new Blob([writer.getBuffer()], { type: 'application/vnd.apache.parquet' });
    },
  };
}

function cell(value: SheetValue, type: SheetColumn['type']): SheetValue | Date {
  return type === 'date' && typeof value === 'string' ? new Date(`${value}T00:00:00Z`) : value;
}
