import * as v from 'valibot';
import type { MadeDatabase } from './made-schema.ts';

const keptSchema = v.object({ fingerprint: v.string(), answers: v.string() });

/** Keeps the first answers about what `fingerprint` tells of, as text, in the place of those kept before. */
export async function keepAnswers(
  database: MadeDatabase,
  fingerprint: string,
  answers: string,
): Promise<void> {
  await database.put('answers', { fingerprint, answers }, 'first');
}

/** The first answers about it; null where those that are kept are about something else. */
export async function keptAnswers(database: MadeDatabase, fingerprint: string): Promise<string | null> {
  const kept = await database.get('answers', 'first');
  return v.is(keptSchema, kept) && kept.fingerprint === fingerprint ? kept.answers : null;
}
