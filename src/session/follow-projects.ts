import { projectsOfDocumentsQuery } from '../questions/projects-of-documents.query.ts';
import { onlyOf, setOnly } from '../slice/edit-slice.ts';
import type { Slice } from '../slice/slice.ts';
import type { Engine } from '../warehouse/engine.ts';
import type { Place } from './place.codec.ts';

/** The parts of a place that name projects. */
type Naming = Pick<Place, 'compared' | 'baseline' | 'slice' | 'sides'>;

/**
 * The compared projects, and those that slices name, under the ids that they have in the engine's tables. A document
 * that was added, a page or a row of a list, may now be the main one of a project, or have made one project of two.
 */
export async function followProjects(
  { compared, baseline, slice, sides }: Naming,
  engine: Engine,
): Promise<Naming> {
  const slices = sides === null ? [slice] : [slice, sides.a, sides.b];
  const named = new Set([...compared, ...slices.flatMap((each) => onlyOf(each) ?? [])]);
  if (baseline !== null) named.add(baseline);
  if (named.size === 0) return { compared, baseline, slice, sides };
  const { sql, read } = projectsOfDocumentsQuery([...named]);
  const ids = new Map(read(await engine.query(sql)).map(({ id, project }) => [id, project]));
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
