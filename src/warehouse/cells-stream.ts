import {
  Dictionary,
  Field,
  Float64,
  Int32,
  List,
  makeData,
  makeVector,
  RecordBatchReader,
  Schema,
  Table,
  tableToIPC,
  Utf8,
  type Vector,
} from 'apache-arrow';
import { bits, textVector } from './arrow-stream.ts';
import { readColumns, type PageColumn, type PageColumns } from './page-columns.ts';

/** Cells as an Arrow IPC stream of one record batch, whose schema bears `metadata`. */
export function cellsStream(cells: PageColumns, metadata: Map<string, string>): Uint8Array {
  const vectors = [...cells].map(([name, column], place) => [name, vectorOf(column, place)] as const);
  const { schema, batches } = new Table(Object.fromEntries(vectors));
  return tableToIPC(new Table(new Schema(schema.fields, metadata), batches), 'stream');
}

/**
 * Cells out of such a stream.
 *
 * @throws {Error} When the bytes are none.
 */
export async function readCells(stream: Uint8Array): Promise<PageColumns> {
  return readColumns(RecordBatchReader.from(stream));
}

/** @param place Numbers the dictionary. */
function vectorOf(column: PageColumn, place: number): Vector {
  switch (column.type) {
    case 'numbers': {
      const { values } = column;
      const told = validity([...values], (value) => !Number.isNaN(value));
      return makeVector(makeData({ type: new Float64(), length: values.length, ...told, data: values }));
    }
    case 'words': {
      const { codes, words } = column;
      const type = new Dictionary(new Utf8(), new Int32(), place);
      const told = validity([...codes], (code) => code >= 0);
      // A dictionary without words would be left out of the stream.
      const dictionary = textVector(words.length === 0 ? [''] : words);
      const data = codes.map((code) => Math.max(code, 0));
      return makeVector(makeData({ type, length: codes.length, ...told, data, dictionary }));
    }
    case 'lists': {
      const { ends, values } = column;
      const type = new List(new Field('item', new Int32()));
      const child = makeData({ type: new Int32(), length: values.length, nullCount: 0, data: values });
      const valueOffsets = new Int32Array(ends.length + 1);
      valueOffsets.set(ends, 1);
      return makeVector(makeData({ type, length: ends.length, nullCount: 0, valueOffsets, child }));
    }
  }
  return column satisfies never;
}

function validity(
  values: readonly number[],
  holds: (value: number) => boolean,
): { nullCount: number; nullBitmap: Uint8Array } {
  const nullCount = values.filter((value) => !holds(value)).length;
  return { nullCount, nullBitmap: bits(values, holds) };
}

/** Whether these are the same cells. What a cell keeps of each of its projects has no order. */
export function sameCells(one: PageColumns, other: PageColumns): boolean {
  return (
    one.size === other.size &&
    [...one].every(([name, column]) => {
      const found = other.get(name);
      return found !== undefined && sameColumn(column, found);
    })
  );
}

function sameColumn(one: PageColumn, other: PageColumn): boolean {
  if (one.type === 'numbers' && other.type === 'numbers')
    return (
      one.values.length === other.values.length &&
      // Two missing numbers are alike.
      one.values.every((value, row) => Object.is(value, other.values[row]))
    );
  if (one.type === 'words' && other.type === 'words')
    return (
      one.codes.length === other.codes.length &&
      one.codes.every((code, row) => one.words[code] === other.words[other.codes[row] ?? -1])
    );
  if (one.type === 'lists' && other.type === 'lists')
    return (
      sameNumbers(one.ends, other.ends) &&
      (sameNumbers(one.values, other.values) ||
        one.ends.every((end, row) => {
          const from = one.ends[row - 1] ?? 0;
          return sameNumbers(
            one.values.slice(from, end).toSorted(),
            other.values.slice(from, end).toSorted(),
          );
        }))
    );
  return false;
}

function sameNumbers(one: Int32Array, other: Int32Array): boolean {
  return one.length === other.length && one.every((value, at) => value === other[at]);
}
