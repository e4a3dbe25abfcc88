import type { Rejection } from '../records/record.ts';
import type { DocumentFacts } from './brought-document.ts';

/** The name that a document has here, or why it does not join the others. */
type Joined = { readonly name: string } | { readonly refused: Rejection };

/**
 * Lets documents join those that are here, one by one. The very same text is left out, with where it is already.
 * Another document under a name that is taken gets a name of its own.
 */
export function joining(here: readonly DocumentFacts[]): (document: DocumentFacts) => Joined {
  const names = new Set(here.map(({ name }) => name));
  const holders = new Map(here.map(({ name, text }) => [text, name]));
  return ({ name, text }) => {
    // One without any text is like no other.
    const same = text === '' ? undefined : holders.get(text);
    if (same !== undefined) return { refused: alreadyHere(name, same) };
    const own = freeName(name, names);
    names.add(own);
    holders.set(text, own);
    return { name: own };
  };
}

/** What of these documents joins those that are here, each under its own name. */
export function joined<Item extends DocumentFacts>(
  here: readonly DocumentFacts[],
  coming: readonly Item[],
): Item[] {
  const join = joining(here);
  return coming.flatMap((each) => {
    const answer = join(each);
    if ('refused' in answer) return [];
    return [answer.name === each.name ? each : { ...each, name: answer.name }];
  });
}

export function alreadyHere(document: string, other: string): Rejection {
  return {
    document,
    rejected: 'not-a-project',
    reason: `Samma text finns redan här som ${other}. Inget har ändrats.`,
    reasonEn: `The same text is already here as ${other}. Nothing has changed.`,
    line: null,
  };
}

/** `sida.txt` becomes `sida (2).txt` when something else has its name. */
export function freeName(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(name)) return name;
  const [, stem = name, ending = ''] = /^(.*?)(\.[^.]*)?$/s.exec(name) ?? [];
  let count = 2;
  while (taken.has(`${stem} (${count})${ending}`)) count += 1;
  return `${stem} (${count})${ending}`;
}
