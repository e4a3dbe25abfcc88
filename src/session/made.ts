import { keepAnswers, keptAnswers } from '../keeping/made-answers.ts';
import { forgetMade, keptChanges, type MadeChange } from '../keeping/made-rows.ts';
import { type MadeDatabase, openMade } from '../keeping/made-schema.ts';
/** What was made at an earlier visit; null, and no error, where it cannot be had. */
async function had<T>(take: (database: MadeDatabase) => Promise<T>): Promise<T | null> {
  try {
    const database = await openMade();
    return await take(database).finally(() => database.close());
  } catch {
    return null;
  }
}

/** The changes that fill empty tables with what `fingerprint` tells of; null where they must be made. */
export function madeRows(fingerprint: string): Promise<MadeChange[] | null> {
  return had((database) => keptChanges(database, fingerprint));
}

/** The first answers about what `fingerprint` tells of, as text; null where they were not kept. */
export function madeAnswers(fingerprint: string): Promise<string | null> {
  return had((database) => keptAnswers(database, fingerprint));
}

/** Keeps the first answers for the next visit. */
export async function keepMadeAnswers(fingerprint: string, answers: string): Promise<void> {
  await had((database) => keepAnswers(database, fingerprint, answers));
}

/** Removes all that was made. */
export async function forgetAllMade(): Promise<void> {
  await had(forgetMade);
}
