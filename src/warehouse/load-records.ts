import { identifier, join, sql, type Sql } from '../measures/sql.ts';
import type { ReadDocument } from './document-rows.ts';
import { appendsOf, DOCUMENT_TABLES } from './document-tables.ts';
import type { Engine } from './engine.ts';

/** Ids named in one statement when documents are taken away. */
const MOST_IDS = 200;

/**
 * Adds documents to the tables. One with the name of an earlier one takes its place, and of two with one name the
 * later counts. All or none: when it rejects, the tables hold what they held.
 */
export async function loadRecords(engine: Engine, documents: readonly ReadDocument[]): Promise<void> {
  const latest = new Map(documents.map((document) => [document.record.document, document]));
  const known = await engine.query(sql`SELECT id FROM documents`);
  const replaced = known.map(({ id }) => String(id)).filter((id) => latest.has(id));
  await engine.transact([...removals(replaced), ...appendsOf([...latest.values()])]);
}

function removals(ids: readonly string[]): Sql[] {
  if (ids.length === 0) return [];
  const some = join(
    ids.slice(0, MOST_IDS).map((id) => sql`${id}`),
    sql`, `,
  );
  const now = DOCUMENT_TABLES.map(({ name }) => sql`DELETE FROM ${identifier(name)} WHERE id IN (${some})`);
  return [...now, ...removals(ids.slice(MOST_IDS))];
}
