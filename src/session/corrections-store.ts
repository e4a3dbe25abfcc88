import { create } from 'zustand';
import type { Database } from '../keeping/keeping-schema.ts';
import type { Correction } from '../projects/corrections.ts';
import { tellTabs } from './tabs.ts';

interface CorrectionsState {
  /** The same object as long as nothing changes. */
  readonly corrections: readonly Correction[];
  /** Whether one could not be kept and lasts as long as the page. */
  readonly unkept: boolean;
}

/** What was put right by hand, in this browser. */
export const useCorrections = create<CorrectionsState>()(() => ({ corrections: [], unkept: false }));

/** Where they are kept, once that is open. */
let keeping: Database | null = null;

const isSame = (one: Correction, other: Pick<Correction, 'origin' | 'field'>): boolean =>
  one.origin === other.origin && one.field === other.field;

/** Takes up what is kept, here or by another tab. */
export async function openCorrections(database: Database): Promise<void> {
  keeping = database;
  const { keptCorrections } = await import('../keeping/keep-corrections.ts');
  const kept = await keptCorrections(database);
  if (kept.length === 0 && useCorrections.getState().corrections.length === 0) return;
  const { soundCorrection } = await import('../projects/corrections.ts');
  const corrections = kept.flatMap((each) => soundCorrection(each) ?? []);
  if (JSON.stringify(corrections) === JSON.stringify(useCorrections.getState().corrections)) return;
  useCorrections.setState({ corrections });
}

/** Lays corrections over what is there, each in place of the one before it, and keeps them. The figures follow a refill. */
export async function keepCorrections(fresh: readonly Correction[]): Promise<void> {
  if (fresh.length === 0) return;
  const { corrections } = useCorrections.getState();
  const others = corrections.filter((each) => !fresh.some((other) => isSame(each, other)));
  useCorrections.setState({ corrections: [...others, ...fresh] });
  await write(async (database) => {
    const keeper = await import('../keeping/keep-corrections.ts');
    await keeper.keepCorrections(database, fresh);
  });
}

/** Takes a correction back: the document's own value stands again. */
export async function takeBackCorrection(taken: Pick<Correction, 'origin' | 'field'>): Promise<void> {
  const { corrections } = useCorrections.getState();
  useCorrections.setState({ corrections: corrections.filter((each) => !isSame(each, taken)) });
  await write(async (database) => {
    const { forgetCorrection } = await import('../keeping/keep-corrections.ts');
    await forgetCorrection(database, taken);
  });
}

/** What cannot be kept holds as long as the page does, and that is told. */
async function write(change: (database: Database) => Promise<void>): Promise<void> {
  try {
    if (keeping === null) throw new Error('nothing can be kept');
    await change(keeping);
    useCorrections.setState({ unkept: false });
    tellTabs('kept');
  } catch {
    useCorrections.setState({ unkept: true });
  }
}
