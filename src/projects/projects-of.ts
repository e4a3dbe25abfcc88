import { groupDocuments } from './group-documents.ts';
import { mergeDocuments } from './merge-documents.ts';
import type { Project, ReadDocument } from './project.ts';

/**
 * The projects that these documents tell of, in the order of their names. No two documents may share a name. A project
 * of the very same documents as one that is `known` already is that very object.
 */
export function projectsOf(
  documents: readonly ReadDocument[],
  known: readonly Project[] = [],
): readonly Project[] {
  const knownByMain = new Map(known.map((project) => [project.documents[0], project]));
  return groupDocuments(documents)
    .flatMap(([main, ...others]) => {
      if (main === undefined) return [];
      const before = knownByMain.get(main);
      const same = before !== undefined && areThese(before.documents, [main, ...others]);
      return [same ? before : mergeDocuments(main, others)];
    })
    .toSorted((one, other) => (one.id < other.id ? -1 : 1));
}

function areThese(documents: readonly ReadDocument[], others: readonly ReadDocument[]): boolean {
  return documents.length === others.length && documents.every((each, at) => each === others[at]);
}
