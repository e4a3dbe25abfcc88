import type { Sql } from '../measures/sql.ts';
import type { Cell, Row } from './engine.ts';

/** A question with the type of its answer. `read` checks a row that came from the engine and throws on a surprise. */
export interface Query<Answer> {
  readonly id: string;
  readonly sql: Sql;
  readonly read: (row: Row) => Answer;
}

/** Checks one cell and gives it its type. */
export type Read<T> = (cell: Cell, column: string) => T;
export type Columns = Record<string, Read<unknown>>;
export type RowOf<C extends Columns> = { [K in keyof C]: C[K] extends Read<infer T> ? T : never };

export const number: Read<number> = (cell, column) =>
  typeof cell === 'number' ? cell : surprise('a number', cell, column);
export const text: Read<string> = (cell, column) =>
  typeof cell === 'string' ? cell : surprise('a text', cell, column);
export const flag: Read<boolean> = (cell, column) =>
  typeof cell === 'boolean' ? cell : surprise('true or false', cell, column);

export function orNull<T>(read: Read<T>): Read<T | null> {
  return (cell, column) => (cell === null ? null : read(cell, column));
}

export function oneOf<const T extends string>(members: readonly T[]): Read<T> {
  return (cell, column) =>
    members.find((member) => member === cell) ?? surprise(`one of ${members.join(', ')}`, cell, column);
}

export function list<T>(read: Read<T>): Read<T[]> {
  return (cell, column) =>
    Array.isArray(cell) ? cell.map((item) => read(item, column)) : surprise('a list', cell, column);
}

/** A question whose rows have exactly the named columns. */
export function query<C extends Columns>(id: string, columns: C, sql: Sql): Query<RowOf<C>> {
  const readers = Object.entries(columns);
  const read = (row: Row): RowOf<C> => {
    const answer: Record<string, unknown> = {};
    for (const [column, readCell] of readers) {
      const cell = row[column];
      answer[column] = cell === undefined ? surprise('a column', null, column) : readCell(cell, column);
    }
    // Every column of C was read by its own reader just above.
    return answer as RowOf<C>;
  };
  return { id, sql, read };
}

function surprise(expected: string, cell: Cell, column: string): never {
  throw new Error(`Column ${column}: expected ${expected}, got ${JSON.stringify(cell)}`);
}
