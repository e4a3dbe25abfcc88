import { packDocuments, type PackedDocuments, unpackDocuments } from '../keeping/packed-documents.ts';
import type { ReadDocument } from '../projects/project.ts';
import { fingerprintOf } from '../warehouse/shipped-answers.ts';

/** By what one document is told from others, so that not every text need be in memory. */
export interface DocumentFacts {
  readonly name: string;
  /** Equal for equal texts; empty for a document without any. */
  readonly text: string;
  /** Where it is from for good, as `ReadDocument` has it. */
  readonly origin?: string;
}

/** A document among the figures: under the name that it has here, and itself or where it lies among what is kept. */
export interface BroughtDocument extends DocumentFacts {
  readonly from: ReadDocument | KeptPlace;
}

/** Where a document lies: the place of its file, and which of the file's documents it is. */
interface KeptPlace {
  readonly place: number;
  readonly at: number;
}

export function factsOf({ record, text, origin }: ReadDocument): DocumentFacts {
  const facts = { name: record.document, text: text === '' ? '' : fingerprintOf([text]) };
  return origin === undefined ? facts : { ...facts, origin };
}

/** The document under the name that it has here. */
export function underName(name: string, document: ReadDocument): ReadDocument {
  return document.record.document === name
    ? document
    : { ...document, record: { ...document.record, document: name } };
}

/** The documents of one file, and what each is called and told from others by here. */
export interface BroughtDocuments {
  readonly facts: readonly DocumentFacts[];
  readonly packed: PackedDocuments;
}

export const NO_DOCUMENTS: BroughtDocuments = { facts: [], packed: packDocuments([]) };

/** The documents themselves, for what is kept nowhere but in the page. */
export function unpackedAs({ facts, packed }: BroughtDocuments): BroughtDocument[] {
  const documents = unpackDocuments(packed);
  return facts.flatMap((each, at) => {
    const document = documents[at];
    return document === undefined ? [] : [{ ...each, from: underName(each.name, document) }];
  });
}

/** Whether it is the very same document, under the same name. */
export function sameDocument(one: BroughtDocument, other: BroughtDocument): boolean {
  if (one.name !== other.name || one.text !== other.text) return false;
  if ('record' in one.from || 'record' in other.from) return one.from === other.from;
  return one.from.place === other.from.place && one.from.at === other.from.at;
}
