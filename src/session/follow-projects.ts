import type { ReadDocument } from '../projects/project.ts';
import { projectsOf } from '../projects/projects-of.ts';
import { onlyOf, setOnly } from '../slice/edit-slice.ts';
import type { Slice } from '../slice/slice.ts';
import type { Place } from './place.codec.ts';

/** The parts of a place that name projects. */
type Naming = Pick<Place, 'compared' | 'baseline' | 'slice' | 'sides'>;

/**
 * The compared projects, and those that slices name, under the ids that they have among these documents. One that was added may now be the main
 * document of a project, or have made one project of two.
 */
export function followProjects(
  { compared, baseline, slice, sides }: Naming,
  documents: readonly ReadDocument[],
): Naming {
  const ids = new Map(
    projectsOf(documents).flatMap((project) =>
      project.documents.map(({ record }) => [record.document, project.id]),
    ),
  );
  const now = (id: string): string => ids.get(id) ?? id;
  const followed = (each: Slice): Slice => {
    const only = onlyOf(each);
    return only === null ? each : setOnly(each, only.map(now));
  };
  return {
    compared: [...new Set(compared.map(now))],
    baseline: baseline === null ? null : now(baseline),
    slice: followed(slice),
    sides: sides === null ? null : { a: followed(sides.a), b: followed(sides.b) },
  };
}
