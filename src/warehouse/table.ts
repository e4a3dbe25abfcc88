import { identifier, join, sql, type Sql } from '../measures/sql.ts';
import { arrowStream, type Column, type Columns } from './arrow-stream.ts';
import type { Append } from './engine.ts';

const SQL_TYPES: Record<Column<never>['type'], Sql> = {
  // Each row has its own, so there is little to gain by packing it, and a search would unpack all of it each time.
  text: sql`TEXT USING COMPRESSION uncompressed`,
  word: sql`TEXT`,
  // Not ENUM, though it takes a tenth of the room: what the engine in the browser streams of it arrives as other words.
  member: sql`TEXT`,
  number: sql`DOUBLE`,
  integer: sql`INT`,
  flag: sql`BOOLEAN`,
  date: sql`DATE`,
};

/** A table of the warehouse. It is made and filled from one list of columns, so their order cannot differ. */
export interface Table<Item> {
  readonly name: string;
  readonly columns: Columns<Item>;
  readonly create: Sql;
  readonly append: (items: readonly Item[]) => Append;
}

export function table<Item>(name: string, columns: Columns<Item>): Table<Item> {
  const typed = Object.entries(columns).map(
    ([column, { type }]) => sql`${identifier(column)} ${SQL_TYPES[type]}`,
  );
  return {
    name,
    columns,
    create: sql`CREATE TABLE ${identifier(name)} (${join(typed, sql`, `)})`,
    append: (items) => ({ table: name, stream: arrowStream(columns, items) }),
  };
}
