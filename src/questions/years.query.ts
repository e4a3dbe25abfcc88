import * as v from 'valibot';

/** One row a quarter from `FIRST_YEAR` to `LAST_YEAR`: projects that ran on at least one of its days. */
const row = v.object({
  year: v.number(),
  /** 1–4. */
  quarter: v.number(),
  /** Its first day, ISO. */
  start: v.string(),
  n_all: v.number(),
  /** In the slice, the years clause left out. */
  n: v.number(),
});

export type YearRow = v.InferOutput<typeof row>;
