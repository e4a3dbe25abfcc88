import { number, text, type RowOf } from '../warehouse/query.ts';

/** One row a quarter from `FIRST_YEAR` to `LAST_YEAR`: projects that ran on at least one of its days. */
const columns = {
  year: number,
  /** 1–4. */
  quarter: number,
  /** Its first day, ISO. */
  start: text,
  n_all: number,
  /** In the slice, the years clause left out. */
  n: number,
};

export type YearRow = RowOf<typeof columns>;
