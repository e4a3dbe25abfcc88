import type { ReadDocument } from '../projects/project.ts';
import type { Rejection } from '../records/record.ts';

/**
 * What of the documents read may join those that are here. The very same text is left out, with where it is already.
 * Another document under a name that is taken gets a name of its own.
 */
export function newDocuments(
  here: readonly ReadDocument[],
  read: readonly ReadDocument[],
): { added: ReadDocument[]; refused: Rejection[] } {
  const known = new KnownDocuments(here);
  const added: ReadDocument[] = [];
  const refused: Rejection[] = [];
  for (const document of read) {
    const taken = known.take(document);
    if ('sameAs' in taken) refused.push(alreadyHere(nameOf(document), taken.sameAs));
    else added.push(taken.document);
  }
  return { added, refused };
}

/** The documents that are here, by text and by name. */
export class KnownDocuments {
  private readonly byText = new Map<string, string>();
  private readonly names = new Set<string>();

  constructor(here: readonly ReadDocument[]) {
    for (const document of here) this.note(document);
  }

  /** The document under the name that it has here from now on, or the one that it is the same as. */
  take(document: ReadDocument): { document: ReadDocument } | { sameAs: string } {
    const same = document.text === '' ? undefined : this.byText.get(document.text);
    if (same !== undefined) return { sameAs: same };
    const named = this.renamed(document);
    this.note(named);
    return { document: named };
  }

  private note(document: ReadDocument): void {
    const name = nameOf(document);
    this.names.add(name);
    if (!this.byText.has(document.text)) this.byText.set(document.text, name);
  }

  private renamed(document: ReadDocument): ReadDocument {
    const name = freeName(nameOf(document), this.names);
    return name === nameOf(document)
      ? document
      : { ...document, record: { ...document.record, document: name } };
  }
}

const nameOf = ({ record }: ReadDocument): string => record.document;

/** `sida.txt` becomes `sida (2).txt` when something else has its name. */
export function freeName(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(name)) return name;
  const [, stem = name, ending = ''] = /^(.*?)(\.[^.]*)?$/s.exec(name) ?? [];
  let count = 2;
  while (taken.has(`${stem} (${count})${ending}`)) count += 1;
  return `${stem} (${count})${ending}`;
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
