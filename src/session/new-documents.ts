import type { Rejection } from '../records/record.ts';
import type { ReadDocument } from '../projects/project.ts';

/**
 * What of the documents read may join those that are here. The very same text is left out, with where it is already.
 * Another document under a name that is taken gets a name of its own.
 */
export function newDocuments(
  here: readonly ReadDocument[],
  read: readonly ReadDocument[],
): { added: ReadDocument[]; refused: Rejection[] } {
  const added: ReadDocument[] = [];
  const refused: Rejection[] = [];
  for (const document of read) {
    const all = [...here, ...added];
    const same = all.find((each) => each.text === document.text);
    if (same) refused.push(refuse(nameOf(document), nameOf(same)));
    else added.push(renamed(document, new Set(all.map(nameOf))));
  }
  return { added, refused };
}

const nameOf = ({ record }: ReadDocument): string => record.document;

function refuse(document: string, other: string): Rejection {
  return {
    document,
    rejected: 'not-a-project',
    reason: `Samma text finns redan här som ${other}. Inget har ändrats.`,
    reasonEn: `The same text is already here as ${other}. Nothing has changed.`,
    line: null,
  };
}

/** `sida.txt` becomes `sida (2).txt` when another document has its name. */
function renamed(document: ReadDocument, taken: ReadonlySet<string>): ReadDocument {
  const name = nameOf(document);
  if (!taken.has(name)) return document;
  const [, stem = name, ending = ''] = /^(.*?)(\.[^.]*)?$/s.exec(name) ?? [];
  let count = 2;
  while (taken.has(`${stem} (${count})${ending}`)) count += 1;
  return { ...document, record: { ...document.record, document: `${stem} (${count})${ending}` } };
}
