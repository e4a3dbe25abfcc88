import type { Project } from '../projects/project.ts';
import type { Column } from './arrow-stream.ts';
import { deriveProject } from './derive-project.ts';
import { projectRows, type Rows } from './project-rows.ts';
import type { Append } from './engine.ts';
import { PROJECTS } from './projects-table.ts';
import { table } from './table.ts';

const text = <Item>(of: (item: Item) => string | null): Column<Item> => ({ type: 'text', of });
const number = <Item>(of: (item: Item) => number | null): Column<Item> => ({ type: 'number', of });
const integer = <Item>(of: (item: Item) => number | null): Column<Item> => ({ type: 'integer', of });

/** A row for each document, with the project it is about. */
const DOCUMENTS = table<Rows['documents'][number]>('documents', {
  id: text(({ id }) => id),
  document: text(({ document }) => document),
  layout: text(({ layout }) => layout),
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

const EVIDENCE = table<Rows['evidence'][number]>('evidence', {
  id: text((evidence) => evidence.id),
  document: text((evidence) => evidence.document),
  field: text((evidence) => evidence.field),
  line: integer((evidence) => evidence.line),
  start_offset: integer((evidence) => evidence.start),
  end_offset: integer((evidence) => evidence.end),
  quote: text((evidence) => evidence.quote),
  status: text((evidence) => evidence.status),
  rule: text((evidence) => evidence.rule ?? null),
});

const FINDINGS = table<Rows['findings'][number]>('findings', {
  id: text((finding) => finding.id),
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
  field: text((contact) => contact.field),
  value: text((contact) => contact.value),
  document: text((contact) => contact.evidence?.document ?? null),
  line: integer((contact) => contact.evidence?.line ?? null),
  start_offset: integer((contact) => contact.evidence?.start ?? null),
  end_offset: integer((contact) => contact.evidence?.end ?? null),
  status: text((contact) => contact.evidence?.status ?? null),
});

/** The tables that hold what is known of a project, keyed by its `id`. */
export const PROJECT_TABLES = [
  PROJECTS,
  DOCUMENTS,
  FUNDING,
  STATEMENTS,
  MUNICIPALITIES,
  EVIDENCE,
  FINDINGS,
  CONTACTS,
];

/** All rows that these projects add. */
export function appendsOf(gathered: readonly Project[]): Append[] {
  const projects = gathered.map((project) => ({ ...project, derived: deriveProject(project.record) }));
  const rows = projectRows(projects);
  return [
    PROJECTS.append(projects),
    DOCUMENTS.append(rows.documents),
    FUNDING.append(rows.funding),
    STATEMENTS.append(rows.statements),
    MUNICIPALITIES.append(rows.municipalities),
    EVIDENCE.append(rows.evidence),
    FINDINGS.append(rows.findings),
    CONTACTS.append(rows.contacts),
  ];
}
