import { identifier, join, literal, sql, type Sql } from '../measures/sql.ts';
import { arrowStream, type Column, type Columns } from './arrow-stream.ts';
import type { Append } from './engine.ts';

const SQL_TYPES: Record<Exclude<Column<never>['type'], 'member'>, Sql> = {
  text: sql`TEXT`,
  word: sql`TEXT`,
  number: sql`DOUBLE`,
  integer: sql`INT`,
  flag: sql`BOOLEAN`,
  date: sql`DATE`,
};

function sqlType<Item>(column: Column<Item>): Sql {
  if (column.type !== 'member') return SQL_TYPES[column.type];
  // The engine orders such words as they are listed; ours stand in the order of texts, so that nothing sorts otherwise.
  const members = column.members.map(literal);
  return sql`ENUM(${join(members, sql`, `)})`;
}

/** A table of the warehouse. It is made and filled from one list of columns, so their order cannot differ. */
export interface Table<Item> {
  readonly name: string;
  readonly columns: Columns<Item>;
  readonly create: Sql;
  readonly append: (items: readonly Item[]) => Append;
}

export function table<Item>(name: string, columns: Columns<Item>): Table<Item> {
  const typed = Object.entries(columns).map(
    ([title, column]) => sql`${identifier(title)} ${sqlType(column)}`,
  );
  return {
    name,
    columns,
    create: sql`CREATE TABLE ${identifier(name)} (${join(typed, sql`, `)})`,
    append: (items) => ({ table: name, stream: arrowStream(columns, items) }),
  };
}
