import * as v from 'valibot';
import type { Sql } from '../measures/sql.ts';
import type { AreaNames } from './area-names.ts';
import type { Row } from './engine.ts';
import type { PageCells } from './page-cells.ts';

/** A question with the type of its answer. `read` checks the rows that came from the engine and throws on a surprise. */
export interface Query<Answer> {
  readonly id: string;
  readonly sql: Sql;
  readonly read: (rows: readonly Row[]) => Answer[];
  /** A larger question whose answer holds this one's rows: those with these years as `from_year` and `to_year`. */
  readonly within?: Within | undefined;
  /** How the page makes the same rows of cells, where it can. */
  readonly ofCells?: OfCells | undefined;
}

/** The page's own way to an answer, of numbers that the engine has made. */
export interface OfCells {
  /** Asks for the cells that hold the slice's projects. */
  readonly cells: Sql;
  /** Cells that are asked for before these, since more views wait for them, and the page is at work on them meanwhile. */
  readonly after?: Sql;
  /** The rows that the question's SQL gives: of the slice's cells, of all cells and of the official names. */
  readonly rows: (told: {
    readonly cells: PageCells;
    readonly all: PageCells;
    readonly names: AreaNames;
  }) => Row[] | Sql;
}

export interface Within {
  readonly whole: Sql;
  readonly years: readonly [from: number, to: number];
}

/** A question whose rows have the columns that `row` names, and no use for others. */
export function query<Schema extends v.ObjectSchema<v.ObjectEntries, undefined>>(
  id: string,
  row: Schema,
  sql: Sql,
  within?: Within,
  ofCells?: OfCells,
): Query<v.InferOutput<Schema>> {
  const rows = v.array(row);
  const read = (answered: readonly Row[]): v.InferOutput<Schema>[] => {
    const result = v.safeParse(rows, answered);
    if (result.success) return result.output;
    const [issue] = result.issues;
    const place = v.getDotPath(issue) ?? 'the rows';
    throw new Error(`The answer to ${id} is not of its form, at ${place}: ${issue.message}`);
  };
  return { id, sql, read, within, ofCells };
}
