import type { Column } from './arrow-stream.ts';
import { deriveProject } from './derive-project.ts';
import { documentRows, type ReadDocument, type Rows } from './document-rows.ts';
import type { Append } from './engine.ts';
import { PROJECTS } from './projects-table.ts';
import { table } from './table.ts';

const text = <Item>(of: (item: Item) => string | null): Column<Item> => ({ type: 'text', of });
const number = <Item>(of: (item: Item) => number | null): Column<Item> => ({ type: 'number', of });
const integer = <Item>(of: (item: Item) => number | null): Column<Item> => ({ type: 'integer', of });

const DOCUMENTS = table<ReadDocument>('documents', {
  id: text(({ record }) => record.document),
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
  line: integer((contact) => contact.evidence?.line ?? null),
  start_offset: integer((contact) => contact.evidence?.start ?? null),
  end_offset: integer((contact) => contact.evidence?.end ?? null),
  status: text((contact) => contact.evidence?.status ?? null),
});

/** The tables that hold what one document yields, keyed by its `id`. */
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

/** All rows that these documents add. */
export function appendsOf(documents: readonly ReadDocument[]): Append[] {
  const projects = documents.map((document) => ({ ...document, derived: deriveProject(document.record) }));
  const rows = documentRows(projects);
  return [
    PROJECTS.append(projects),
    DOCUMENTS.append(documents),
    FUNDING.append(rows.funding),
    STATEMENTS.append(rows.statements),
    MUNICIPALITIES.append(rows.municipalities),
    EVIDENCE.append(rows.evidence),
    FINDINGS.append(rows.findings),
    CONTACTS.append(rows.contacts),
  ];
}
