import type { ListRead } from './edition.ts';
import { BOTH, type OtherEdition, pairKey, type Standing } from './editions.ts';

/** What is to be said of pairs; null takes back what was said. */
type Said = Readonly<Record<string, string | null>>;

function sayOf<List extends ListRead>(
  { list, others }: Standing<List>,
  word: string | null,
  about: (other: OtherEdition<List>) => boolean,
): Said {
  return Object.fromEntries(
    others
      .filter(about)
      .map(({ list: { fingerprint } }) => [pairKey(list.fingerprint, fingerprint), word] as const),
  );
}

/** That a list counts, whatever other edition is later. */
export const sayBoth = <List extends ListRead>(standing: Standing<List>): Said =>
  sayOf(standing, BOTH, ({ is }) => is === 'later' || is === 'open');

/** That a list is later than those of which nothing else tells. */
export const sayLatest = <List extends ListRead>(standing: Standing<List>): Said =>
  sayOf(standing, standing.list.fingerprint, ({ is }) => is === 'open');

/** Takes back all that was said of a list and other editions. */
export const sayNothing = <List extends ListRead>(standing: Standing<List>): Said =>
  sayOf(standing, null, ({ why }) => why === 'chosen');
