import { sql, type Sql } from './sql.ts';

/**
 * What measures, dimensions, slices and questions need that engines spell differently: a second engine is a second table of these.
 */
export interface Dialect {
  /** A whole number that arrives as a plain number. */
  readonly integer: (value: Sql) => Sql;
  /** The middle value; of two middle ones their mean. */
  readonly median: (value: Sql) => Sql;
  /** The value that this share of the values, 0 to 1, lies below, between two of them in proportion. */
  readonly quantile: (value: Sql, share: number) => Sql;
  /** Σ(2i − n − 1)·x / (n·Σx) over the values from small to large, i from 1; nulls take no part. */
  readonly gini: (value: Sql) => Sql;
  /** Whether a text holds another, letter by letter. */
  readonly contains: (text: Sql, part: Sql) => Sql;
  /** A text in one case, to be found whatever case is typed. */
  readonly fold: (text: Sql) => Sql;
}

const DUCKDB: Dialect = {
  integer: (value) => sql`CAST(${value} AS INT)`,
  median: (value) => sql`median(${value})`,
  quantile: (value, share) => sql`quantile_cont(${value}, ${share})`,
  gini: (value) => {
    const ordered = sql`list(${value} ORDER BY ${value}) FILTER (WHERE ${value} IS NOT NULL)`;
    const weighed = sql`list_sum(list_transform(${ordered}, lambda x, i: i * x))`;
    const count = sql`count(${value})`;
    return sql`(2 * ${weighed} / sum(${value}) - ${count} - 1) / ${count}`;
  },
  contains: (text, part) => sql`contains(${text}, ${part})`,
  fold: (text) => sql`lower(${text})`,
};

/** The dialect that every question is written in. */
export const DIALECT: Dialect = DUCKDB;
