import * as v from 'valibot';
import { DIALECT } from '../measures/dialect.ts';
import { projectValue } from '../measures/measures.ts';
import { sql, type Sql } from '../measures/sql.ts';
import { slicePredicate } from '../slice/slice-predicate.ts';
import type { Slice } from '../slice/slice.ts';
import { query, type Query } from '../warehouse/query.ts';

/** More projects than this are told by how many have which share, not one by one. */
export const MOST_SHARES = 20;

/** A difference between share and stated rate that is more than how they were rounded, percentage points. */
const ROUNDED = 0.5;

/** One row a project with ESF support and total budget in kronor. Per cent. */
const row = v.object({
  id: v.string(),
  title: v.nullable(v.string()),
  number: v.nullable(v.string()),
  share: v.number(),
  /** The Union rate that its documents state. */
  rate: v.nullable(v.number()),
  /** Share less rate, percentage points. */
  deviation: v.nullable(v.number()),
});

export type EsfShareRow = v.InferOutput<typeof row>;

const shares = (
  slice: Slice,
): Sql => sql`SELECT id, title, number, place, ${projectValue('esf-share')} AS share,
    union_rate AS rate, ${projectValue('deviation')} AS deviation
  FROM projects WHERE ${slicePredicate(slice)} AND ${projectValue('esf-share')} IS NOT NULL`;

/** The ESF share of each project beside the rate that it states, the first to start first. At most `MOST_SHARES` rows. */
export function esfSharesQuery(slice: Slice): Query<EsfShareRow> {
  return query(
    'esf-shares',
    row,
    sql`SELECT id, title, number, share, rate, deviation FROM (${shares(slice)}) ORDER BY place LIMIT ${MOST_SHARES}`,
  );
}

/** Shares over 100 per cent, which are some mistake of the document, stand together here. */
const OVER_ALL = 101;

/** One row for each whole per cent that some project's share is nearest to, and one for all above 100. */
const bin = v.object({
  /** Per cent; `OVER_ALL` for more than 100. */
  share: v.number(),
  n: v.number(),
  /** Of n, those that state a rate, and of these those whose share is another than it. */
  n_rate: v.number(),
  n_apart: v.number(),
});

export type EsfShareBin = v.InferOutput<typeof bin>;

const binOf = (share: Sql): Sql =>
  DIALECT.integer(sql`CASE WHEN ${share} > 100 THEN ${OVER_ALL} ELSE round(${share}) END`);

/** Projects whose ESF share is told by this bin. */
export const isInShareBin = (share: number): Sql => sql`${binOf(projectValue('esf-share'))} = ${share}`;

/** How many projects of the slice have which ESF share. */
export function esfShareBinsQuery(slice: Slice): Query<EsfShareBin> {
  return query(
    'esf-share-bins',
    bin,
    sql`SELECT ${binOf(sql`share`)} AS share, ${DIALECT.integer(sql`count(*)`)} AS n,
        ${DIALECT.integer(sql`count(rate)`)} AS n_rate, ${DIALECT.integer(sql`count(*) FILTER (WHERE abs(deviation) > ${ROUNDED})`)} AS n_apart
      FROM (${shares(slice)}) GROUP BY 1 ORDER BY 1`,
  );
}
