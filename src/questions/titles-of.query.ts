import * as v from 'valibot';
import { sql } from '../measures/sql.ts';
import { query, type Query } from '../warehouse/query.ts';
import { idIsOneOf } from './id-is-one-of.ts';

const row = v.object({ id: v.string(), title: v.nullable(v.string()) });

/** The names of projects, in no order. */
export function titlesOfQuery(ids: readonly string[]): Query<v.InferOutput<typeof row>> {
  return query('titles-of', row, sql`SELECT id, title FROM projects WHERE ${idIsOneOf(ids)}`);
}
