import { identifier, sql } from '../measures/sql.ts';
import type { ReadDocument } from '../projects/project.ts';
import { projectsOf } from '../projects/projects-of.ts';
import { AFTER_LOAD } from './after-load.ts';
import { DOCUMENT_TABLES, stepsOf } from './document-tables.ts';
import type { Append, Engine } from './engine.ts';

/**
 * Fills the tables with the projects of these documents, in place of what was there: one document more can make one
 * project of two. Of two documents with one name the later counts. `made` are the rows of further projects, of
 * lists, as `appendsOf` makes them. All or none: when it rejects, the tables hold what they held.
 */
export async function loadRecords(
  engine: Engine,
  documents: readonly ReadDocument[],
  made: readonly Append[] = [],
): Promise<void> {
  const latest = new Map(documents.map((document) => [document.record.document, document]));
  const emptied = DOCUMENT_TABLES.map(({ name }) => sql`DELETE FROM ${identifier(name)}`);
  await engine.transact([...emptied, ...stepsOf(projectsOf([...latest.values()]), made), ...AFTER_LOAD]);
}
