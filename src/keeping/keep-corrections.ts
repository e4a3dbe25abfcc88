import type { Database } from './keeping-schema.ts';

/** What a correction is kept by: one a document and fact. */
interface Keyed {
  readonly origin: string;
  readonly field: string;
}

/** Keeps values that were put right by hand, each in place of the one before it. */
export async function keepCorrections(database: Database, corrections: readonly Keyed[]): Promise<void> {
  const transaction = database.transaction('corrections', 'readwrite', { durability: 'strict' });
  for (const each of corrections) await transaction.store.put(each, [each.origin, each.field]);
  await transaction.done;
}

/** Takes a correction back. */
export async function forgetCorrection(database: Database, { origin, field }: Keyed): Promise<void> {
  await database.delete('corrections', [origin, field]);
}

/** All corrections, as they were kept. */
export function keptCorrections(database: Database): Promise<unknown[]> {
  return database.getAll('corrections');
}
