import { groupDocuments } from './group-documents.ts';
import { mergeDocuments } from './merge-documents.ts';
import type { Project, ReadDocument } from './project.ts';

/** The projects that these documents tell of, in the order of their names. No two documents may share a name. */
export function projectsOf(documents: readonly ReadDocument[]): Project[] {
  return groupDocuments(documents)
    .flatMap(([main, ...others]) => (main === undefined ? [] : [mergeDocuments(main, others)]))
    .toSorted((one, other) => (one.id < other.id ? -1 : 1));
}
