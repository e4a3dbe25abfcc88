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
  const holders = new Map(here.map((document) => [document.text, nameOf(document)]));
  return (document) => {
    // One without any text is like no other.
    const same = document.text === '' ? undefined : holders.get(document.text);
    if (same !== undefined) return { refused: alreadyHere(nameOf(document), same) };
    const added = renamed(document, names);
    names.add(nameOf(added));
    holders.set(added.text, nameOf(added));
    return { added };
  };
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
