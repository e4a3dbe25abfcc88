import type { Corrected, Evidence, Facts, Finding, ProjectRecord, Statement } from '../records/record.ts';

/** A record with the text it was read from. */
export interface ReadDocument {
  readonly record: ProjectRecord;
  /** Empty where only what was read of it is here, and the text itself is not. */
  readonly text: string;
  /**
   * What tells it apart for good, whatever it is called and however it is read: the hash of its file and, where that
   * holds several, its place there.
   */
  readonly origin?: string;
  /** Of a row of a list: the rows of earlier editions from which corrections are carried over to it. */
  readonly earlier?: readonly string[];
}

/** Which document something was read from, by name. */
interface From {
  readonly document: string;
}

/** One project, however many documents tell of it: each fact once, with the place that it was taken from. */
export interface Project extends Facts {
  /** The name of its main document. */
  readonly id: string;
  /** The main one first. */
  readonly documents: readonly ReadDocument[];
  /** For every fact that stands; never for contact details. */
  readonly evidence: Readonly<Record<string, Evidence & From>>;
  /** By field: the facts that stand and that were put right by hand. */
  readonly corrected: Readonly<Record<string, Corrected & From>>;
  /** What several documents say alike is here once. */
  readonly statements: readonly (Statement & From)[];
  /** `document` is null for what concerns the documents together. */
  readonly findings: readonly (Finding & { readonly document: string | null })[];
}
