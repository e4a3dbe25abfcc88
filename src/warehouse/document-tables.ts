import { identifier, sql } from '../measures/sql.ts';
import type { Project } from '../projects/project.ts';
import { deriveProject } from './derive-project.ts';
import { documentRows, type Rows } from './document-rows.ts';
import type { Append, Step } from './engine.ts';
import type { Column } from './arrow-stream.ts';
import { fillProjects, INCOMING } from './fill-projects.ts';
import { PROJECTS } from './projects-table.ts';
import { table, type Table } from './table.ts';

const text = <Item>(of: (item: Item) => string | null): Column<Item> => ({ type: 'text', of });
const number = <Item>(of: (item: Item) => number | null): Column<Item> => ({ type: 'number', of });
const integer = <Item>(of: (item: Item) => number | null): Column<Item> => ({ type: 'integer', of });

/** A row for each document that was read, with its project; `position` is 0 for the project's main one. */
const DOCUMENTS = table<Rows['documents'][number]>('documents', {
  id: text((document) => document.id),
  project: text((document) => document.project),
  position: integer((document) => document.position),
  layout: text((document) => document.layout),
  // The name of the list that it is a row of.
  list: { type: 'word', of: (document) => document.list },
  text: text((document) => document.text),
  origin: text((document) => document.origin),
  earlier: { type: 'word', of: (document) => document.earlier },
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
  line: integer(({ where }) => where.line),
  start_offset: integer(({ where }) => where.start),
  end_offset: integer(({ where }) => where.end),
  quote: text(({ where }) => where.quote),
  status: text(({ where }) => where.status),
  rule: text(({ where }) => where.rule ?? null),
  // In a list: the row and the header of the column, and the sheet of a workbook.
  list_row: integer(({ where }) => where.row ?? null),
  list_column: { type: 'word', of: ({ where }) => where.column ?? null },
  list_sheet: { type: 'word', of: ({ where }) => where.sheet ?? null },
});

/** The facts that were put right by hand, and what the document says of them. */
const CORRECTIONS = table<Rows['corrections'][number]>('corrections', {
  id: text((each) => each.id),
  document: text((each) => each.document),
  field: text((each) => each.field),
  corrected_on: text((each) => each.on),
  read_sv: text(({ read }) => read?.sv ?? null),
  read_en: text(({ read }) => read?.en ?? null),
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
  CORRECTIONS,
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
  return fillProjects(appendsOf(projects));
}

/** The rows of these projects, each table's as a stream; those of `projects` go where `fillProjects` takes them from. */
export function appendsOf(projects: readonly Project[]): Append[] {
  if (projects.length === 0) return [];
  const derived = projects.map((project) => ({ ...project, derived: deriveProject(project) }));
  const rows = documentRows(derived);
  return [
    INCOMING.append(derived),
    ...some(DOCUMENTS, rows.documents),
    ...some(FUNDING, rows.funding),
    ...some(STATEMENTS, rows.statements),
    ...some(MUNICIPALITIES, rows.municipalities),
    ...some(EVIDENCE, rows.evidence),
    ...some(CORRECTIONS, rows.corrections),
    ...some(FINDINGS, rows.findings),
    ...some(CONTACTS, rows.contacts),
  ];
}

/** Of no rows a stream would hold no dictionaries, and the engine misses them. */
function some<Item>(of: Table<Item>, rows: readonly Item[]): Append[] {
  return rows.length === 0 ? [] : [of.append(rows)];
}
