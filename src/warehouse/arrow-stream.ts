import { Bool, Float64, Int32, Table, tableToIPC, Utf8, vectorFromArray, type DataType } from 'apache-arrow';
import type { Cell } from './engine.ts';

/** A column to send to the engine: its type, and what it takes from each row. */
export interface Column<Item> {
  readonly type: 'text' | 'number' | 'integer' | 'flag';
  readonly of: (item: Item) => Exclude<Cell, Cell[]>;
}

const TYPES: Record<Column<never>['type'], () => DataType> = {
  text: () => new Utf8(),
  number: () => new Float64(),
  integer: () => new Int32(),
  flag: () => new Bool(),
};

/** Arrow IPC stream of the items, with types that do not depend on what they hold. */
export function arrowStream<Item>(
  columns: Readonly<Record<string, Column<Item>>>,
  items: readonly Item[],
): Uint8Array {
  const vectors = Object.entries(columns).map(([name, { type, of }]) => {
    return [name, vectorFromArray(items.map(of), TYPES[type]())] as const;
  });
  return tableToIPC(new Table(Object.fromEntries(vectors)), 'stream');
}
