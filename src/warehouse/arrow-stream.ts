import {
  Bool,
  Float64,
  Int32,
  makeData,
  makeVector,
  Table,
  tableToIPC,
  Utf8,
  type Vector,
} from 'apache-arrow';
import type { Cell } from './engine.ts';

type Scalar = Exclude<Cell, Cell[]>;

/** A column to send to the engine: its type, and what it takes from each row. */
export interface Column<Item> {
  readonly type: 'text' | 'number' | 'integer' | 'flag';
  readonly of: (item: Item) => Scalar;
}

/**
 * Arrow IPC stream of the items, with types that do not depend on what they hold. The columns' memory is laid out
 * here, since the library's own builders make functions out of text, which the page's security policy forbids.
 */
export function arrowStream<Item>(
  columns: Readonly<Record<string, Column<Item>>>,
  items: readonly Item[],
): Uint8Array {
  const vectors = Object.entries(columns).map(([name, { type, of }]) => {
    return [name, vectorOf(type, items.map(of))] as const;
  });
  return tableToIPC(new Table(Object.fromEntries(vectors)), 'stream');
}

function vectorOf(type: Column<never>['type'], values: readonly Scalar[]): Vector {
  const length = values.length;
  const nullBitmap = bits(values, (value) => value !== null);
  const nullCount = values.filter((value) => value === null).length;
  switch (type) {
    case 'text': {
      const { valueOffsets, data } = texts(values);
      return makeVector(makeData({ type: new Utf8(), length, nullCount, nullBitmap, valueOffsets, data }));
    }
    case 'number':
      return makeVector(
        makeData({
          type: new Float64(),
          length,
          nullCount,
          nullBitmap,
          data: Float64Array.from(values, Number),
        }),
      );
    case 'integer':
      return makeVector(
        makeData({ type: new Int32(), length, nullCount, nullBitmap, data: Int32Array.from(values, Number) }),
      );
    case 'flag':
      return makeVector(
        makeData({
          type: new Bool(),
          length,
          nullCount,
          nullBitmap,
          data: bits(values, (value) => value === true),
        }),
      );
  }
  return type satisfies never;
}

/** One bit a value, the lowest bit of each byte first. */
function bits(values: readonly Scalar[], holds: (value: Scalar) => boolean): Uint8Array {
  const packed = new Uint8Array(Math.ceil(values.length / 8));
  values.forEach((value, index) => {
    if (holds(value)) packed[index >> 3] = (packed[index >> 3] ?? 0) | (1 << (index & 7));
  });
  return packed;
}

/** All texts after each other as UTF-8, and where each begins and ends; a null takes no room. */
function texts(values: readonly Scalar[]): { valueOffsets: Int32Array; data: Uint8Array } {
  const encoder = new TextEncoder();
  const encoded = values.map((value) => encoder.encode(value === null ? '' : String(value)));
  const valueOffsets = new Int32Array(values.length + 1);
  encoded.forEach((bytes, index) => {
    valueOffsets[index + 1] = (valueOffsets[index] ?? 0) + bytes.length;
  });
  const data = new Uint8Array(valueOffsets[values.length] ?? 0);
  encoded.forEach((bytes, index) => data.set(bytes, valueOffsets[index]));
  return { valueOffsets, data };
}
