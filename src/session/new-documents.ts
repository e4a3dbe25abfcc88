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
  const byText = new Map<string, string>();
  const byOrigin = new Map<string, string>();
  /** The names of documents that are here without their text, by where they are from. */
  const bare = new Map<string, string>();
  const hold = ({ name, text, origin }: DocumentFacts): void => {
    if (text !== '') byText.set(text, name);
    if (origin === undefined) return;
    byOrigin.set(origin, name);
    if (text === '') bare.set(origin, name);
    else bare.delete(origin);
  };
  here.forEach(hold);
  return (document) => {
    // By its text or, where it comes without, by where it is from. One that brings the text to what is here without is
    // new, and one that has neither is like no other.
    const { text, origin = '' } = document;
    const same = text === '' ? byOrigin.get(origin) : byText.get(text);
    if (same !== undefined) return { refused: alreadyHere(document.name, same) };
    // It takes the place of what is here of it, and with it its name.
    const overruled = bare.get(document.origin ?? '');
    if (overruled !== undefined) names.delete(overruled);
    const name = freeName(document.name, names);
    names.add(name);
    hold({ ...document, name });
    return { name };
  };
}

/** Leaves out what is here without its text where the document, or the list that it is a row of, is here, too. */
export function withoutOverruled<Item extends DocumentFacts>(
  documents: readonly Item[],
  lists: readonly { readonly fingerprint: string }[],
): readonly Item[] {
  const bare = documents.some(({ text, origin }) => text === '' && origin !== undefined);
  if (!bare) return documents;
  const whole = new Set(documents.flatMap(({ text, origin }) => (text === '' ? [] : (origin ?? []))));
  const ofLists = new Set(lists.map(({ fingerprint }) => fingerprint));
  return documents.filter(({ text, origin }) => {
    if (text !== '' || origin === undefined) return true;
    return !whole.has(origin) && !ofLists.has(origin.split('#', 1)[0] ?? '');
  });
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
