import type { ReadDocument } from '../projects/project.ts';
import { projectsOf } from '../projects/projects-of.ts';
import type { Place } from './place.codec.ts';

/**
 * The compared projects under the ids that they have among these documents. One that was added may now be the main
 * document of a project, or have made one project of two.
 */
export function followProjects(
  { compared, baseline }: Pick<Place, 'compared' | 'baseline'>,
  documents: readonly ReadDocument[],
): Pick<Place, 'compared' | 'baseline'> {
  const ids = new Map(
    projectsOf(documents).flatMap((project) =>
      project.documents.map(({ record }) => [record.document, project.id]),
    ),
  );
  const now = (id: string): string => ids.get(id) ?? id;
  return {
    compared: [...new Set(compared.map(now))],
    baseline: baseline === null ? null : now(baseline),
  };
}
