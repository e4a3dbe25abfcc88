import { identifier, sql } from '../measures/sql.ts';
import type { Project, ReadDocument } from '../projects/project.ts';
import { projectsOf } from '../projects/projects-of.ts';
import { MAKE_CELLS } from './cells.ts';
import { DOCUMENT_TABLES, stepsOf, takeOut } from './document-tables.ts';
import type { Append, Engine, Step } from './engine.ts';
import { fillProjects } from './fill-projects.ts';
import { changeTables } from './tables-turn.ts';

/**
 * Makes the tables hold the projects of these documents and no others. Only what differs from what they hold is
 * written: one document more can make one project of two, and leaves all others as they are. Of two documents with one
 * name the later counts. All or none: when it rejects, the tables hold what they held.
 */
export function loadRecords(engine: Engine, documents: readonly ReadDocument[]): Promise<void> {
  const latest = new Map(documents.map((document) => [document.record.document, document]));
  return changeTables(engine, async (held) => {
    const projects = projectsOf([...latest.values()], held ?? []);
    const steps = held === null ? [...EMPTY, ...stepsOf(projects)] : stepsBetween(held, projects);
    if (steps.length > 0) await engine.transact([...steps, ...MAKE_CELLS]);
    return projects;
  });
}

/** A change of what the tables hold: the projects that go, null for all there are, and the rows of those that come. */
export interface TableChange {
  readonly gone: readonly string[] | null;
  readonly rows: readonly Append[];
}

/**
 * Changes what the tables hold, one change after the other; their rows are as `appendsOf` makes them. All or none: when
 * it rejects, the tables hold what they held.
 */
export function loadChanges(engine: Engine, changes: readonly TableChange[]): Promise<void> {
  return changeTables(engine, async () => {
    const steps = changes.flatMap(({ gone, rows }, at) => [
      ...(gone === null ? EMPTY : takeOut(gone)),
      ...fillProjects(rows, at === changes.length - 1),
    ]);
    await engine.transact([...steps, ...MAKE_CELLS]);
    return null;
  });
}

const EMPTY = DOCUMENT_TABLES.map(({ name }) => sql`DELETE FROM ${identifier(name)}`);

function stepsBetween(held: readonly Project[], wanted: readonly Project[]): Step[] {
  const [before, after] = [new Set(held), new Set(wanted)];
  const gone = held.filter((project) => !after.has(project));
  const come = wanted.filter((project) => !before.has(project));
  if (gone.length + come.length === 0) return [];
  const emptied = gone.length === held.length ? EMPTY : takeOut(gone.map(({ id }) => id));
  return [...emptied, ...stepsOf(come)];
}
