import type { ReadDocument } from '../projects/project.ts';
import type { Rejection } from '../records/record.ts';

/** A document under the name that it has here, or why it does not join the others. */
type Joined = { readonly added: ReadDocument } | { readonly refused: Rejection };

/**
 * Lets documents join those that are here, one by one. The very same text is left out, with where it is already.
 * Another document under a name that is taken gets a name of its own.
 */
export function joining(here: readonly ReadDocument[]): (document: ReadDocument) => Joined {
  const names = new Set(here.map(nameOf));
  const holders = new Map<string, string>();
  /** The names of documents that are here without their text, by where they are from. */
  const bare = new Map<string, string>();
  const hold = (document: ReadDocument): void => {
    const { text, origin } = document;
    if (text !== '') holders.set(`text ${text}`, nameOf(document));
    if (origin === undefined) return;
    holders.set(`origin ${origin}`, nameOf(document));
    if (text === '') bare.set(origin, nameOf(document));
    else bare.delete(origin);
  };
  here.forEach(hold);
  return (document) => {
    const key = keyOf(document);
    const same = key === null ? undefined : holders.get(key);
    if (same !== undefined) return { refused: alreadyHere(nameOf(document), same) };
    // It takes the place of what is here of it, and with it its name.
    const overruled = bare.get(document.origin ?? '');
    if (overruled !== undefined) names.delete(overruled);
    const added = renamed(document, names);
    names.add(nameOf(added));
    hold(added);
    return { added };
  };
}

/**
 * By what a document is here already: by its text or, where it comes without, by where it is from. One that brings the
 * text to what is here without is new, and one that has neither is like no other.
 */
function keyOf({ text, origin }: ReadDocument): string | null {
  if (text !== '') return `text ${text}`;
  return origin === undefined ? null : `origin ${origin}`;
}

/** Leaves out what is here without its text where the document, or the list that it is a row of, is here, too. */
export function withoutOverruled(
  documents: readonly ReadDocument[],
  lists: readonly { readonly fingerprint: string }[],
): readonly ReadDocument[] {
  const bare = documents.some(({ text, origin }) => text === '' && origin !== undefined);
  if (!bare) return documents;
  const whole = new Set(documents.flatMap(({ text, origin }) => (text === '' ? [] : (origin ?? []))));
  const ofLists = new Set(lists.map(({ fingerprint }) => fingerprint));
  return documents.filter(({ text, origin }) => {
    if (text !== '' || origin === undefined) return true;
    return !whole.has(origin) && !ofLists.has(origin.split('#', 1)[0] ?? '');
  });
}

/** What of the documents read may join those that are here, and what not. */
export function newDocuments(
  here: readonly ReadDocument[],
  read: readonly ReadDocument[],
): { added: ReadDocument[]; refused: Rejection[] } {
  const joined = read.map(joining(here));
  return {
    added: joined.flatMap((each) => ('added' in each ? [each.added] : [])),
    refused: joined.flatMap((each) => ('refused' in each ? [each.refused] : [])),
  };
}

const nameOf = ({ record }: ReadDocument): string => record.document;

export function alreadyHere(document: string, other: string): Rejection {
  return {
    document,
    rejected: 'not-a-project',
    reason: `Samma text finns redan här som ${other}. Inget har ändrats.`,
    reasonEn: `The same text is already here as ${other}. Nothing has changed.`,
    line: null,
  };
}

function renamed(document: ReadDocument, taken: ReadonlySet<string>): ReadDocument {
  const name = nameOf(document);
  const own = freeName(name, taken);
  return own === name ? document : { ...document, record: { ...document.record, document: own } };
}

/** `sida.txt` becomes `sida (2).txt` when something else has its name. */
export function freeName(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(name)) return name;
  const [, stem = name, ending = ''] = /^(.*?)(\.[^.]*)?$/s.exec(name) ?? [];
  let count = 2;
  while (taken.has(`${stem} (${count})${ending}`)) count += 1;
  return `${stem} (${count})${ending}`;
}
