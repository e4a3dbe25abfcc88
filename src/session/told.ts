import { packDocuments, type PackedDocuments } from '../keeping/packed-documents.ts';
import { type DocumentFacts, factsOf } from './brought-document.ts';
import type { Outcome } from './outcome.ts';

/** Documents as they come from the worker: as bytes, and by what each is told from others. */
interface ToldDocuments {
  readonly kind: 'documents';
  /** Whether the file is itself the document. */
  readonly isPage: boolean;
  readonly facts: readonly DocumentFacts[];
  readonly packed: PackedDocuments;
  /** Findings of a page, or lines of a file of records that are none. */
  readonly toCheck: number;
}

/** What reading one file gave, as it is told. */
export type Told = ToldDocuments | Exclude<Outcome, { kind: 'page' | 'records' }>;

/** What reading gave, with each document knowing the file that it is from, of which `hash` is null where none is made. */
export function told(outcome: Outcome, hash: string | null): Told {
  if (outcome.kind === 'page') {
    const document = hash === null ? outcome.document : { ...outcome.document, origin: hash };
    const toCheck = document.record.findings.filter(({ severity }) => severity !== 'explained').length;
    const packed = packDocuments([document]);
    return { kind: 'documents', isPage: true, facts: [factsOf(document)], packed, toCheck };
  }
  if (outcome.kind === 'records') {
    const documents =
      hash === null
        ? outcome.documents
        : outcome.documents.map((document) => ({
            origin: `${hash}#${document.record.document}`,
            ...document,
          }));
    const packed = packDocuments(documents);
    const facts = documents.map(factsOf);
    return { kind: 'documents', isPage: false, facts, packed, toCheck: outcome.left };
  }
  return outcome;
}
