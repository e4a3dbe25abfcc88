import { forgetCorrection, keepCorrections, keptCorrections } from '../keeping/keep-corrections.ts';
import type { Database } from '../keeping/keeping-schema.ts';
import { type Correction, soundCorrection } from '../projects/corrections.ts';
import { useCorrections } from './corrections-store.ts';
import { here } from './here.ts';
import { tellTabs } from './tabs.ts';

const isSame = (one: Correction, other: Pick<Correction, 'origin' | 'field'>): boolean =>
  one.origin === other.origin && one.field === other.field;

/** What is not kept yet, or could not be and lasts as long as the page. */
let loose: readonly Correction[] = [];

/** Takes up what is kept, here or by another tab. What this version cannot make sense of stays where it is. */
export async function openCorrections(database: Database): Promise<void> {
  for (;;) {
    const { corrections: before } = useCorrections.getState();
    const kept = (await keptCorrections(database)).flatMap((each) => soundCorrection(each) ?? []);
    // What was taken back here meanwhile may be among them still.
    if (useCorrections.getState().corrections !== before) continue;
    loose = loose.filter((each) => before.includes(each));
    const corrections = inOrder([...withoutThose(kept, loose), ...loose]);
    if (JSON.stringify(corrections) !== JSON.stringify(before)) useCorrections.setState({ corrections });
    return;
  }
}

/** In the order in which they are kept, so that the same corrections make the same figures at every visit. */
const inOrder = (corrections: readonly Correction[]): Correction[] =>
  corrections.toSorted((one, other) => compare(one.origin, other.origin) || compare(one.field, other.field));

const compare = (one: string, other: string): number => (one === other ? 0 : one < other ? -1 : 1);

const withoutThose = (
  corrections: readonly Correction[],
  others: readonly Pick<Correction, 'origin' | 'field'>[],
): Correction[] => corrections.filter((each) => !others.some((other) => isSame(each, other)));

/** Lays corrections over what is there, each in place of the one before it, and keeps them. The figures follow a refill. */
export async function correct(fresh: readonly Correction[]): Promise<void> {
  if (fresh.length === 0) return;
  const { corrections } = useCorrections.getState();
  useCorrections.setState({ corrections: inOrder([...withoutThose(corrections, fresh), ...fresh]) });
  loose = [...withoutThose(loose, fresh), ...fresh];
  if (await write((database) => keepCorrections(database, fresh)))
    loose = loose.filter((each) => !fresh.includes(each));
}

/** Takes corrections back: the document's own value stands again. */
export async function takeBack(taken: readonly Pick<Correction, 'origin' | 'field'>[]): Promise<void> {
  const { corrections } = useCorrections.getState();
  useCorrections.setState({ corrections: withoutThose(corrections, taken) });
  await write(async (database) => {
    for (const each of taken) await forgetCorrection(database, each);
  });
}

/** What cannot be kept holds as long as the page does, and that is told. Resolves to whether it is kept. */
async function write(change: (database: Database) => Promise<void>): Promise<boolean> {
  try {
    const { database } = here;
    if (database === null) throw new Error('nothing can be kept');
    await change(database);
    useCorrections.setState({ unkept: false });
    tellTabs('kept');
    return true;
  } catch {
    useCorrections.setState({ unkept: true });
    return false;
  }
}
