import { foldText } from '../slice/fold-text.ts';
import type { Column } from './arrow-stream.ts';
import type { ReadDocument, Rows } from './document-rows.ts';
import { orderKey } from './order-key.ts';

type Columns<Item> = Readonly<Record<string, Column<Item>>>;

const text = <Item>(of: (item: Item) => string | null): Column<Item> => ({ type: 'text', of });
const number = <Item>(of: (item: Item) => number | null): Column<Item> => ({ type: 'number', of });
const integer = <Item>(of: (item: Item) => number | null): Column<Item> => ({ type: 'integer', of });

/** What a record says, before anything is derived from it. */
export const PROJECT_COLUMNS: Columns<ReadDocument> = {
  id: text(({ record }) => record.document),
  layout: text(({ record }) => record.layout),
  project_number: text(({ record }) => record.projectNumber),
  journal_number: text(({ record }) => record.journalNumber),
  title: text(({ record }) => record.title),
  owner: text(({ record }) => record.owner),
  owner_unit: text(({ record }) => record.ownerUnit),
  owner_municipality: text(({ record }) => record.ownerMunicipality),
  region: text(({ record }) => record.region),
  region_inferred: { type: 'flag', of: ({ record }) => record.evidence['region']?.status === 'inferred' },
  programme: text(({ record }) => record.programme),
  fund: text(({ record }) => record.fund),
  phase: text(({ record }) => record.phase),
  programme_area: text(({ record }) => record.programmeArea),
  specific_objective: text(({ record }) => record.specificObjective),
  intervention_field: text(({ record }) => record.interventionField),
  leader_priority: text(({ record }) => record.leaderPriority),
  start_date: text(({ record }) => record.start),
  end_date: text(({ record }) => record.end),
  status: text(({ record }) => record.status),
  published: text(({ record }) => record.published),
  currency: text(({ record }) => record.currency),
  total_budget: number(({ record }) => record.totalBudget),
  approved_expenditure: number(({ record }) => record.approvedExpenditure),
  esf_support: number(({ record }) => record.esfSupport),
  programme_support: number(({ record }) => record.programmeSupport),
  lag_support: number(({ record }) => record.lagSupport),
  eu_contribution: number(({ record }) => record.euContribution),
  union_rate: number(({ record }) => record.unionRate),
  planned_participants: number(({ record }) => record.plannedParticipants),
  actual_participants: number(({ record }) => record.actualParticipants),
  result_target: number(({ record }) => record.resultTarget),
  result: number(({ record }) => record.result),
  search: text(searchText),
  title_order: text(({ record }) => (record.title === null ? null : orderKey(record.title))),
  owner_order: text(({ record }) => (record.owner === null ? null : orderKey(record.owner))),
};

export const DOCUMENT_COLUMNS: Columns<ReadDocument> = {
  id: text(({ record }) => record.document),
  text: text((document) => document.text),
};

export const STATEMENT_COLUMNS: Columns<Rows['statements'][number]> = {
  id: text((statement) => statement.id),
  kind: text((statement) => statement.kind),
  value: number((statement) => statement.value),
  unit: text((statement) => statement.unit),
  start_offset: integer((statement) => statement.start),
  end_offset: integer((statement) => statement.end),
  line: integer((statement) => statement.line),
  quote: text((statement) => statement.quote),
};

export const MUNICIPALITY_COLUMNS: Columns<Rows['municipalities'][number]> = {
  id: text((place) => place.id),
  municipality: text((place) => place.municipality),
  role: text((place) => place.role),
};

export const EVIDENCE_COLUMNS: Columns<Rows['evidence'][number]> = {
  id: text((evidence) => evidence.id),
  field: text((evidence) => evidence.field),
  line: integer((evidence) => evidence.line),
  start_offset: integer((evidence) => evidence.start),
  end_offset: integer((evidence) => evidence.end),
  quote: text((evidence) => evidence.quote),
  status: text((evidence) => evidence.status),
  rule: text((evidence) => evidence.rule ?? null),
};

export const FINDING_COLUMNS: Columns<Rows['findings'][number]> = {
  id: text((finding) => finding.id),
  position: integer((finding) => finding.position),
  code: text((finding) => finding.code),
  severity: text((finding) => finding.severity),
  field: text((finding) => finding.field),
  message_sv: text((finding) => finding.message),
  message_en: text((finding) => finding.messageEn),
};

export const CONTACT_COLUMNS: Columns<Rows['contacts'][number]> = {
  id: text((contact) => contact.id),
  field: text((contact) => contact.field),
  value: text((contact) => contact.value),
  line: integer((contact) => contact.evidence?.line ?? null),
  start_offset: integer((contact) => contact.evidence?.start ?? null),
  end_offset: integer((contact) => contact.evidence?.end ?? null),
  status: text((contact) => contact.evidence?.status ?? null),
};

/** What the text clause searches: never the contact person, whose name no one should find a project by. */
function searchText({ record, text: document }: ReadDocument): string {
  let withoutContact = document;
  for (const detail of [record.contact.name, record.contact.email, record.contact.phone]) {
    if (detail !== null && detail !== '') withoutContact = withoutContact.replaceAll(detail, ' ');
  }
  const facts = [record.title, record.owner, record.projectNumber, record.journalNumber];
  return foldText([...facts, withoutContact].filter((part) => part !== null).join('\n'));
}
