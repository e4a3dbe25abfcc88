import * as v from 'valibot';
import { sql } from '../measures/sql.ts';
import { idIsOneOf } from '../slice/id-is-one-of.ts';
import { query, type Query } from '../warehouse/query.ts';

const row = v.object({ id: v.string(), title: v.nullable(v.string()), programme: v.nullable(v.string()) });

export type TitleRow = v.InferOutput<typeof row>;

/** The names of projects, in no order. */
export function titlesOfQuery(ids: readonly string[]): Query<TitleRow> {
  return query('titles-of', row, sql`SELECT id, title, programme FROM projects WHERE ${idIsOneOf(ids)}`);
}
