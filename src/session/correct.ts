import { forgetCorrection, keepCorrections, keptCorrections } from '../keeping/keep-corrections.ts';
import type { Database } from '../keeping/keeping-schema.ts';
import { type Correction, soundCorrection } from '../projects/corrections.ts';
import { useCorrections } from './corrections-store.ts';
import { here } from './kept-documents.ts';
import { tellTabs } from './tabs.ts';

const isSame = (one: Correction, other: Pick<Correction, 'origin' | 'field'>): boolean =>
  one.origin === other.origin && one.field === other.field;

/** Takes up what is kept, here or by another tab. What this version cannot make sense of stays where it is. */
export async function openCorrections(database: Database): Promise<void> {
  const corrections = (await keptCorrections(database)).flatMap((each) => soundCorrection(each) ?? []);
  if (JSON.stringify(corrections) === JSON.stringify(useCorrections.getState().corrections)) return;
  useCorrections.setState({ corrections });
}

/** Lays corrections over what is there, each in place of the one before it, and keeps them. The figures follow a refill. */
export async function correct(fresh: readonly Correction[]): Promise<void> {
  if (fresh.length === 0) return;
  const { corrections } = useCorrections.getState();
  const others = corrections.filter((each) => !fresh.some((other) => isSame(each, other)));
  useCorrections.setState({ corrections: [...others, ...fresh] });
  await write((database) => keepCorrections(database, fresh));
}

/** Takes a correction back: the document's own value stands again. */
export async function takeBack(taken: Pick<Correction, 'origin' | 'field'>): Promise<void> {
  const { corrections } = useCorrections.getState();
  useCorrections.setState({ corrections: corrections.filter((each) => !isSame(each, taken)) });
  await write((database) => forgetCorrection(database, taken));
}

/** What cannot be kept holds as long as the page does, and that is told. */
async function write(change: (database: Database) => Promise<void>): Promise<void> {
  try {
    const { database } = here;
    if (database === null) throw new Error('nothing can be kept');
    await change(database);
    useCorrections.setState({ unkept: false });
    tellTabs('kept');
  } catch {
    useCorrections.setState({ unkept: true });
  }
}
