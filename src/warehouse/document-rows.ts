import type { Evidence, Finding, ProjectRecord, Statement } from '../records/record.ts';

/** A record with the text it was read from. */
export interface ReadDocument {
  readonly record: ProjectRecord;
  readonly text: string;
}

export interface Rows {
  statements: (Statement & { id: string; line: number })[];
  municipalities: { id: string; municipality: string; role: 'owner' | 'partner' | 'listed' }[];
  evidence: (Evidence & { id: string; field: string })[];
  findings: (Finding & { id: string; position: number })[];
  contacts: { id: string; field: string; value: string; evidence: Evidence | null }[];
}

/** The rows of the tables that have several a document. Contact details go to their own table and to no other. */
export function documentRows(documents: readonly ReadDocument[]): Rows {
  const rows: Rows = { statements: [], municipalities: [], evidence: [], findings: [], contacts: [] };
  for (const { record, text } of documents) {
    const id = record.document;
    for (const statement of record.statements) {
      rows.statements.push({ ...statement, id, line: lineAt(text, statement.start) });
    }
    for (const [municipality, role] of placesOf(record)) rows.municipalities.push({ id, municipality, role });
    for (const [field, evidence] of Object.entries(record.evidence)) {
      if (!field.startsWith('contact.')) rows.evidence.push({ ...evidence, id, field });
    }
    for (const [position, finding] of record.findings.entries())
      rows.findings.push({ ...finding, id, position });
    for (const [field, value] of Object.entries(record.contact)) {
      if (isText(value)) {
        rows.contacts.push({ id, field, value, evidence: record.evidence[`contact.${field}`] ?? null });
      }
    }
  }
  return rows;
}

function placesOf(record: ProjectRecord): [string, Rows['municipalities'][number]['role']][] {
  const owner = record.ownerMunicipality === null ? [] : [record.ownerMunicipality];
  return [
    ...owner.map((place): [string, 'owner'] => [place, 'owner']),
    ...record.partnerMunicipalities.map((place): [string, 'partner'] => [place, 'partner']),
    ...record.listedMunicipalities.map((place): [string, 'listed'] => [place, 'listed']),
  ];
}

/** Lines end as a reader of the document sees them end. */
const LINE_END = /\r\n|[\n\v\f\r\u2028\u2029]/g;

function lineAt(text: string, offset: number): number {
  return 1 + Array.from(text.slice(0, offset).matchAll(LINE_END)).length;
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}
