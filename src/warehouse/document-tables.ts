import { identifier, sql } from '../measures/sql.ts';
import type { Project } from '../projects/project.ts';
import { deriveProject } from './derive-project.ts';
import { documentRows, type Rows } from './document-rows.ts';
import type { Step } from './engine.ts';
import type { Column } from './arrow-stream.ts';
import { fillProjects } from './fill-projects.ts';
import { PROJECTS } from './projects-table.ts';
import { table } from './table.ts';

const text = <Item>(of: (item: Item) => string | null): Column<Item> => ({ type: 'text', of });
const number = <Item>(of: (item: Item) => number | null): Column<Item> => ({ type: 'number', of });
const integer = <Item>(of: (item: Item) => number | null): Column<Item> => ({ type: 'integer', of });

/** A row for each document that was read, with its project; `position` is 0 for the project's main one. */
const DOCUMENTS = table<Rows['documents'][number]>('documents', {
  id: text((document) => document.id),
  project: text((document) => document.project),
  position: integer((document) => document.position),
  layout: text((document) => document.layout),
  text: text((document) => document.text),
});

/** A row for each line of money that a project has, in kronor, and one for what is left of its cost. */
const FUNDING = table<Rows['funding'][number]>('funding', {
  id: text((line) => line.id),
  kind: text((line) => line.kind),
  amount: number((line) => line.amount),
  status: text((line) => line.status),
});

const STATEMENTS = table<Rows['statements'][number]>('statements', {
  id: text((statement) => statement.id),
  document: text((statement) => statement.document),
  kind: text((statement) => statement.kind),
  value: number((statement) => statement.value),
  unit: text((statement) => statement.unit),
  start_offset: integer((statement) => statement.start),
  end_offset: integer((statement) => statement.end),
  line: integer((statement) => statement.line),
  quote: text((statement) => statement.quote),
});

const MUNICIPALITIES = table<Rows['municipalities'][number]>('municipalities', {
  id: text((place) => place.id),
  municipality: text((place) => place.municipality),
  role: text((place) => place.role),
});

/** Where each document gives each fact; `used` where the project's own value is from there. */
const EVIDENCE = table<Rows['evidence'][number]>('evidence', {
  id: text((evidence) => evidence.id),
  document: text((evidence) => evidence.document),
  used: { type: 'flag', of: (evidence) => evidence.used },
  field: text((evidence) => evidence.field),
  line: integer((evidence) => evidence.line),
  start_offset: integer((evidence) => evidence.start),
  end_offset: integer((evidence) => evidence.end),
  quote: text((evidence) => evidence.quote),
  status: text((evidence) => evidence.status),
  rule: text((evidence) => evidence.rule ?? null),
});

/** `document` is null for what concerns a project's documents together. */
const FINDINGS = table<Rows['findings'][number]>('findings', {
  id: text((finding) => finding.id),
  document: text((finding) => finding.document),
  position: integer((finding) => finding.position),
  code: text((finding) => finding.code),
  severity: text((finding) => finding.severity),
  field: text((finding) => finding.field),
  message_sv: text((finding) => finding.message),
  message_en: text((finding) => finding.messageEn),
});

/** Personal data, in no other table and no export. `field` is name, email or phone. */
const CONTACTS = table<Rows['contacts'][number]>('contacts', {
  id: text((contact) => contact.id),
  document: text((contact) => contact.document),
  field: text((contact) => contact.field),
  value: text((contact) => contact.value),
  line: integer((contact) => contact.evidence?.line ?? null),
  start_offset: integer((contact) => contact.evidence?.start ?? null),
  end_offset: integer((contact) => contact.evidence?.end ?? null),
  status: text((contact) => contact.evidence?.status ?? null),
});

/** The tables that hold what the documents yield, keyed by the project's `id`; `documents` by the document's own. */
export const DOCUMENT_TABLES = [
  PROJECTS,
  DOCUMENTS,
  FUNDING,
  STATEMENTS,
  MUNICIPALITIES,
  EVIDENCE,
  FINDINGS,
  CONTACTS,
];

const GONE = table<string>('gone_projects', { id: text((id) => id) });

/** Removes all rows of these projects. */
export function takeOut(ids: readonly string[]): Step[] {
  if (ids.length === 0) return [];
  const gone = identifier(GONE.name);
  return [
    GONE.create,
    GONE.append(ids),
    ...DOCUMENT_TABLES.map(({ name }) => {
      const project = identifier(name === DOCUMENTS.name ? 'project' : 'id');
      return sql`DELETE FROM ${identifier(name)} WHERE ${project} IN (SELECT id FROM ${gone})`;
    }),
    sql`DROP TABLE ${gone}`,
  ];
}

/** Adds all rows of these projects. */
export function stepsOf(projects: readonly Project[]): Step[] {
  const derived = projects.map((project) => ({ ...project, derived: deriveProject(project) }));
  const rows = documentRows(derived);
  return [
    ...fillProjects(derived),
    DOCUMENTS.append(rows.documents),
    FUNDING.append(rows.funding),
    STATEMENTS.append(rows.statements),
    MUNICIPALITIES.append(rows.municipalities),
    EVIDENCE.append(rows.evidence),
    FINDINGS.append(rows.findings),
    CONTACTS.append(rows.contacts),
  ];
}
