import type { Contact, Facts, ProjectRecord } from '../records/record.ts';

export type Cell = string | number | null;

/** One column of the table forms, CSV and Arrow. Contact details have no column. */
export interface Column {
  name: string;
  type: 'text' | 'integer' | 'number' | 'date';
  cell(record: ProjectRecord): Cell;
}

type Scalar = Exclude<keyof Facts, 'partnerMunicipalities' | 'listedMunicipalities'>;

// In the record's own order. A test holds this list against the record.
const SCALARS: readonly (readonly [Scalar, Column['type']])[] = [
  ['layout', 'text'],
  ['projectNumber', 'text'],
  ['journalNumber', 'text'],
  ['title', 'text'],
  ['owner', 'text'],
  ['ownerUnit', 'text'],
  ['ownerMunicipality', 'text'],
  ['region', 'text'],
  ['programme', 'text'],
  ['fund', 'text'],
  ['phase', 'text'],
  ['programmeArea', 'text'],
  ['specificObjective', 'text'],
  ['interventionField', 'text'],
  ['leaderPriority', 'text'],
  ['start', 'date'],
  ['end', 'date'],
  ['currency', 'text'],
  ['totalBudget', 'number'],
  ['approvedExpenditure', 'number'],
  ['esfSupport', 'number'],
  ['programmeSupport', 'number'],
  ['lagSupport', 'number'],
  ['euContribution', 'number'],
  ['unionRate', 'number'],
  ['plannedParticipants', 'integer'],
  ['actualParticipants', 'integer'],
  ['resultTarget', 'integer'],
  ['result', 'integer'],
  ['published', 'date'],
  ['status', 'text'],
];

const json = (name: string, pick: (record: ProjectRecord) => unknown): Column => ({
  name,
  type: 'text',
  cell: (record) => JSON.stringify(pick(record)),
});

/** One row a document; lists and nested facts as JSON text. */
export const COLUMNS: readonly Column[] = [
  { name: 'document', type: 'text', cell: (record) => record.document },
  ...SCALARS.map(([name, type]): Column => ({ name, type, cell: (record) => record[name] })),
  json('partnerMunicipalities', (record) => record.partnerMunicipalities),
  json('listedMunicipalities', (record) => record.listedMunicipalities),
  json('statements', (record) => record.statements),
  json('evidence', (record) => withoutContact(record)),
  json('findings', (record) => record.findings),
];

/** The evidence without what shows a contact person. */
function withoutContact({ evidence, contact }: ProjectRecord): ProjectRecord['evidence'] {
  const parts = Object.keys(contact satisfies Contact).map((part) => `contact.${part}`);
  return Object.fromEntries(Object.entries(evidence).filter(([fact]) => !parts.includes(fact)));
}
