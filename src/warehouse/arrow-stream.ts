import {
  Bool,
  DateDay,
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

/** A column to send to the engine: its type, and what it takes from each row. A date is ISO text. */
export interface Column<Item> {
  readonly type: 'text' | 'number' | 'integer' | 'flag' | 'date';
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
  const shape = {
    length: values.length,
    nullCount: values.filter((value) => value === null).length,
    nullBitmap: bits(values, (value) => value !== null),
  };
  switch (type) {
    case 'text':
      return makeVector(makeData({ type: new Utf8(), ...shape, ...texts(values) }));
    case 'number':
      return makeVector(makeData({ type: new Float64(), ...shape, data: Float64Array.from(values, Number) }));
    case 'integer':
      return makeVector(makeData({ type: new Int32(), ...shape, data: Int32Array.from(values, Number) }));
    case 'flag':
      return makeVector(
        makeData({ type: new Bool(), ...shape, data: bits(values, (value) => value === true) }),
      );
    case 'date':
      return makeVector(makeData({ type: new DateDay(), ...shape, data: Int32Array.from(values, days) }));
  }
  return type satisfies never;
}

/** Days since 1970 of an ISO date; of a missing one, which is masked, any number does. */
function days(value: Scalar): number {
  return value === null ? 0 : Date.parse(String(value)) / 86_400_000;
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
