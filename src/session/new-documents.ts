import type { Rejection } from '../records/record.ts';
import type { ReadDocument } from '../warehouse/document-rows.ts';

/**
 * What of the documents read may join those that are here. Nothing is summed twice: the same text, or another page
 * of a project that is here already by its number, is left out with the reason. Another document under a name that
 * is taken gets a name of its own.
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
    const number = numberOf(document);
    const twin = number === null ? undefined : all.find((each) => numberOf(each) === number);
    if (same) refused.push(refuse(document, 'duplicate', nameOf(same)));
    else if (twin) refused.push(refuse(document, number ?? '', nameOf(twin)));
    else added.push(renamed(document, new Set(all.map(nameOf))));
  }
  return { added, refused };
}

const nameOf = ({ record }: ReadDocument): string => record.document;
const numberOf = ({ record }: ReadDocument): string | null => record.projectNumber ?? record.journalNumber;

function refuse(document: ReadDocument, why: string, other: string): Rejection {
  const twice = why === 'duplicate';
  return {
    document: nameOf(document),
    rejected: 'not-a-project',
    reason: twice
      ? `Samma text finns redan här som ${other}. Den räknas en gång.`
      : `Projektet ${why} finns redan här, läst ur ${other}. Det räknas en gång, och den här sidan är utelämnad.`,
    reasonEn: twice
      ? `The same text is here already as ${other}. It counts once.`
      : `Project ${why} is here already, read from ${other}. It counts once, and this page is left out.`,
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
