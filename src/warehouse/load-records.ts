import { identifier, sql } from '../measures/sql.ts';
import type { Project, ReadDocument } from '../projects/project.ts';
import { projectsOf } from '../projects/projects-of.ts';
import { AFTER_LOAD } from './after-load.ts';
import { DOCUMENT_TABLES, stepsOf, takeOut } from './document-tables.ts';
import type { Append, Engine, Step } from './engine.ts';
import { fillProjects } from './fill-projects.ts';
import { loadedProjects } from './loaded-projects.ts';

/**
 * Makes the tables hold the projects of these documents and no others. Only what differs from what they hold is
 * written: one document more can make one project of two, and leaves all others as they are. Of two documents with one
 * name the later counts. All or none: when it rejects, the tables hold what they held.
 */
export async function loadRecords(engine: Engine, documents: readonly ReadDocument[]): Promise<void> {
  const latest = new Map(documents.map((document) => [document.record.document, document]));
  const held = loadedProjects.get(engine) ?? [];
  const projects = projectsOf([...latest.values()], held);
  const steps = loadedProjects.has(engine) ? stepsBetween(held, projects) : [...EMPTY, ...stepsOf(projects)];
  if (steps.length > 0) await engine.transact([...steps, ...AFTER_LOAD]);
  loadedProjects.set(engine, projects);
}

/**
 * Makes the tables hold the projects whose rows these are, as `appendsOf` makes them, and no others. All or none: when it
 * rejects, the tables hold what they held.
 */
export async function loadRows(engine: Engine, rows: readonly Append[]): Promise<void> {
  await engine.transact([...EMPTY, ...fillProjects(rows), ...AFTER_LOAD]);
  loadedProjects.delete(engine);
}

const EMPTY = DOCUMENT_TABLES.map(({ name }) => sql`DELETE FROM ${identifier(name)}`);

function stepsBetween(held: readonly Project[], wanted: readonly Project[]): Step[] {
  const [before, after] = [new Set(held), new Set(wanted)];
  const gone = held.filter((project) => !after.has(project));
  const come = wanted.filter((project) => !before.has(project));
  if (gone.length === held.length) return [...EMPTY, ...stepsOf(come)];
  return [...takeOut(gone.map(({ id }) => id)), ...stepsOf(come)];
}
