import type { ReadDocument } from '../projects/project.ts';

/**
 * Documents as bytes. So they go from the worker that reads them to the disk, and on to the one that makes rows of them,
 * without being taken apart and put together on the way.
 */
export type PackedDocuments = Uint8Array<ArrayBuffer>;

export const packDocuments = (documents: readonly ReadDocument[]): PackedDocuments =>
  new TextEncoder().encode(JSON.stringify(documents));

/** @throws {Error} When the bytes are not those of packed documents. */
export function unpackDocuments(packed: PackedDocuments): ReadDocument[] {
  const documents: unknown = JSON.parse(new TextDecoder().decode(packed));
  if (!areDocuments(documents)) throw new Error('these bytes are no packed documents');
  return documents;
}

/** What is packed was made by this page's own reader, so no more is looked at than that it is whole. */
const areDocuments = (value: unknown): value is ReadDocument[] =>
  Array.isArray(value) && value.every(isWhole);

const isWhole = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  'record' in value &&
  typeof value.record === 'object' &&
  value.record !== null &&
  'text' in value &&
  typeof value.text === 'string';
