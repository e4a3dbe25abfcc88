import { identifier, join, sql, type Sql } from '../measures/sql.ts';
import { arrowStream, type Column } from './arrow-stream.ts';
import type { Append } from './engine.ts';

const SQL_TYPES: Record<Column<never>['type'], Sql> = {
  text: sql`TEXT`,
  number: sql`DOUBLE`,
  integer: sql`INT`,
  flag: sql`BOOLEAN`,
  date: sql`DATE`,
};

/** A table of the warehouse. It is made and filled from one list of columns, so their order cannot differ. */
export interface Table<Item> {
  readonly name: string;
  readonly create: Sql;
  readonly append: (items: readonly Item[]) => Append;
}

export function table<Item>(name: string, columns: Readonly<Record<string, Column<Item>>>): Table<Item> {
  const typed = Object.entries(columns).map(
    ([column, { type }]) => sql`${identifier(column)} ${SQL_TYPES[type]}`,
  );
  return {
    name,
    create: sql`CREATE TABLE ${identifier(name)} (${join(typed, sql`, `)})`,
    append: (items) => ({ table: name, stream: arrowStream(columns, items) }),
  };
}
