import { identifier, join, sql, type Sql } from '../measures/sql.ts';
import { gatherProjects } from '../projects/gather-projects.ts';
import type { Project, ReadDocument } from '../projects/project.ts';
import { appendsOf, PROJECT_TABLES } from './project-tables.ts';
import type { Engine } from './engine.ts';

/** Ids named in one statement when projects are taken away. */
const MOST_IDS = 200;

/**
 * Makes the tables hold the projects of `documents`, when they hold those of `before`: a project with a document more
 * is written anew, all others stay. All or none: when it rejects, the tables hold what they held.
 *
 * @param documents All of them, each under a name of its own.
 */
export async function loadRecords(
  engine: Engine,
  documents: readonly ReadDocument[],
  before: readonly ReadDocument[] = [],
): Promise<void> {
  const old = new Map(gatherProjects(before).map((project) => [signOf(project), project.id]));
  const projects = gatherProjects(documents);
  const signs = new Set(projects.map(signOf));
  const gone = [...old].filter(([sign]) => !signs.has(sign)).map(([, id]) => id);
  const added = projects.filter((project) => !old.has(signOf(project)));
  await engine.transact([...removals(gone), ...appendsOf(added)]);
}

/** Projects of the same documents are the same. */
function signOf({ sources }: Project): string {
  return JSON.stringify(sources.map(({ record }) => record.document));
}

function removals(ids: readonly string[]): Sql[] {
  if (ids.length === 0) return [];
  const some = join(
    ids.slice(0, MOST_IDS).map((id) => sql`${id}`),
    sql`, `,
  );
  const now = PROJECT_TABLES.map(({ name }) => sql`DELETE FROM ${identifier(name)} WHERE id IN (${some})`);
  return [...now, ...removals(ids.slice(MOST_IDS))];
}
