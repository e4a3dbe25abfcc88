import type { Evidence, ProjectRecord, Statement } from '../records/record.ts';

/** A record with the text it was read from. */
export interface ReadDocument {
  readonly record: ProjectRecord;
  readonly text: string;
}

/** What is known of one project, from all documents about it. Evidence names the document that its place is in. */
export interface Project {
  /** The name of the main source. */
  readonly id: string;
  /** The main source's facts, and where it has none, those of the others. */
  readonly record: SourcedRecord;
  /** The documents it was read from, the main source first. */
  readonly sources: readonly ReadDocument[];
}

/** A record whose places name the document they are in. */
export type SourcedRecord = Omit<ProjectRecord, 'evidence' | 'statements'> & {
  evidence: Record<string, SourcedEvidence>;
  statements: SourcedStatement[];
};

export interface SourcedEvidence extends Evidence {
  readonly document: string;
}

export interface SourcedStatement extends Statement {
  readonly document: string;
}
