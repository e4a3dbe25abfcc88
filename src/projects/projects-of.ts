import { groupDocuments } from './group-documents.ts';
import { mergeDocuments } from './merge-documents.ts';
import type { Project, ReadDocument } from './project.ts';

/** The documents of one project, the main one first. */
export type ProjectGroup = Project['documents'];

/**
 * The projects that these documents tell of, in the order of their names, each as its documents. No two documents may
 * share a name. One of the very same documents as one that is `known` already is that very object.
 */
export function projectGroups(
  documents: readonly ReadDocument[],
  known: readonly ProjectGroup[] = [],
): readonly ProjectGroup[] {
  const knownByMain = new Map(known.map((group) => [group[0], group]));
  return groupDocuments(documents)
    .map((group) => {
      const before = knownByMain.get(group[0]);
      return before !== undefined && areThese(before, group) ? before : group;
    })
    .toSorted((one, other) => (idOf(one) < idOf(other) ? -1 : 1));
}

/** The projects themselves. One of the very same documents as one that is `known` already is that very object. */
export function projectsOf(
  documents: readonly ReadDocument[],
  known: readonly Project[] = [],
): readonly Project[] {
  const knownByGroup = new Map(known.map((project) => [project.documents, project]));
  return projectGroups(documents, [...knownByGroup.keys()]).map(
    (group) => knownByGroup.get(group) ?? projectOf(group),
  );
}

export function projectOf([main, ...others]: ProjectGroup): Project {
  if (main === undefined) throw new Error('a project has a document');
  return mergeDocuments(main, others);
}

/** The name of its main document. */
export const idOf = ([main]: ProjectGroup): string => main?.record.document ?? '';

function areThese(documents: readonly ReadDocument[], others: readonly ReadDocument[]): boolean {
  return documents.length === others.length && documents.every((each, at) => each === others[at]);
}
