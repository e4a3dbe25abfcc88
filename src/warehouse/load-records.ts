import { identifier, join, sql, type Sql } from '../measures/sql.ts';
import { arrowStream } from './arrow-stream.ts';
import { deriveProjects } from './derive-projects.ts';
import { documentRows, type ReadDocument } from './document-rows.ts';
import type { Engine } from './engine.ts';
import * as incoming from './incoming-columns.ts';
import { DOCUMENT_TABLES } from './schema.ts';

/** The tables that documents come in, before anything is derived from them. */
const INCOMING = [
  'projects',
  'statements',
  'municipalities',
  'evidence',
  'findings',
  'documents',
  'contacts',
] as const;
type Incoming = (typeof INCOMING)[number];

let loads = 0;

/**
 * Adds documents to the tables. One with the name of an earlier one takes its place, and of two with one name the
 * later counts. All or none: when it rejects, the tables hold what they held.
 */
export async function loadRecords(engine: Engine, documents: readonly ReadDocument[]): Promise<void> {
  const latest = [...new Map(documents.map((document) => [document.record.document, document])).values()];
  if (latest.length === 0) return;
  // Two loads may be under way at once, each with tables of its own.
  loads += 1;
  const load = loads;
  const nameOf = (table: Incoming): string => `incoming_${table}_${load}`;
  const streams = streamsOf(latest);
  try {
    for (const table of INCOMING) await engine.createTable(nameOf(table), streams[table]);
    await engine.transact(replaceDocuments(nameOf));
  } finally {
    await engine.transact(INCOMING.map((table) => sql`DROP TABLE IF EXISTS ${identifier(nameOf(table))}`));
  }
}

function streamsOf(documents: readonly ReadDocument[]): Record<Incoming, Uint8Array> {
  const rows = documentRows(documents);
  return {
    projects: arrowStream(incoming.PROJECT_COLUMNS, documents),
    documents: arrowStream(incoming.DOCUMENT_COLUMNS, documents),
    statements: arrowStream(incoming.STATEMENT_COLUMNS, rows.statements),
    municipalities: arrowStream(incoming.MUNICIPALITY_COLUMNS, rows.municipalities),
    evidence: arrowStream(incoming.EVIDENCE_COLUMNS, rows.evidence),
    findings: arrowStream(incoming.FINDING_COLUMNS, rows.findings),
    contacts: arrowStream(incoming.CONTACT_COLUMNS, rows.contacts),
  };
}

function replaceDocuments(nameOf: (table: Incoming) => string): Sql[] {
  const arrived = sql`(SELECT id FROM ${identifier(nameOf('documents'))})`;
  const copied = INCOMING.filter((table) => table !== 'projects');
  return [
    ...DOCUMENT_TABLES.map((table) => sql`DELETE FROM ${identifier(table)} WHERE id IN ${arrived}`),
    ...copied.map((table) => sql`INSERT INTO ${identifier(table)} BY NAME FROM ${identifier(nameOf(table))}`),
    deriveProjects(nameOf('projects'), nameOf('statements')),
    deriveFunding(arrived),
  ];
}

/** A row for each line of money that a project has, and one for what is left of its cost. */
function deriveFunding(arrived: Sql): Sql {
  const line = (kind: string, amount: string, field: string | null): Sql =>
    sql`SELECT id, ${kind} AS kind, ${identifier(amount)} AS amount, ${field} AS field FROM projects WHERE id IN ${arrived}`;
  const lines = [
    line('esf', 'esf', 'esfSupport'),
    line('leader-programme', 'leader_programme', 'programmeSupport'),
    line('leader-group', 'leader_group', 'lagSupport'),
    line('eu', 'eu', 'euContribution'),
    line('cofinancing-calculated', 'cofinancing', null),
  ];
  return sql`
    INSERT INTO funding BY NAME
    SELECT lines.id, kind, amount, CASE WHEN lines.field IS NULL THEN 'calculated' ELSE evidence.status END AS status
    FROM (${join(lines, sql` UNION ALL `)}) AS lines
    LEFT JOIN evidence ON evidence.id = lines.id AND evidence.field = lines.field
    WHERE amount IS NOT NULL`;
}
