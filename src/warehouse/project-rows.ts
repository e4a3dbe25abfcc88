import type { Project, SourcedEvidence, SourcedStatement } from '../projects/project.ts';
import type { Evidence, Finding, ProjectRecord } from '../records/record.ts';
import type { Derived } from './derive-project.ts';

export interface Rows {
  funding: {
    id: string;
    kind: FundingKind;
    amount: number;
    status: Evidence['status'] | 'calculated' | null;
  }[];
  statements: (SourcedStatement & { id: string; line: number })[];
  municipalities: { id: string; municipality: string; role: 'owner' | 'partner' | 'listed' }[];
  evidence: (SourcedEvidence & { id: string; field: string })[];
  findings: (Finding & { id: string; position: number })[];
  contacts: { id: string; field: string; value: string; evidence: SourcedEvidence | null }[];
  documents: { id: string; document: string; layout: string | null; text: string }[];
}

type FundingKind = 'esf' | 'leader-programme' | 'leader-group' | 'eu' | 'cofinancing-calculated';

/** The rows of the tables that have several a project. Contact details go to their own table and to no other. */
export function projectRows(projects: readonly (Project & { readonly derived: Derived })[]): Rows {
  const rows: Rows = {
    funding: [],
    statements: [],
    municipalities: [],
    evidence: [],
    findings: [],
    contacts: [],
    documents: [],
  };
  for (const { id, record, sources, derived } of projects) {
    const texts = new Map(sources.map((source) => [source.record.document, source.text]));
    for (const [document, text] of texts) {
      const layout = sources.find((source) => source.record.document === document)?.record.layout ?? null;
      rows.documents.push({ id, document, layout, text });
    }
    rows.funding.push(...fundingOf(id, record, derived));
    for (const statement of record.statements) {
      rows.statements.push({
        ...statement,
        id,
        line: lineAt(texts.get(statement.document) ?? '', statement.start),
      });
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

function fundingOf(id: string, { evidence }: ProjectRecord, derived: Derived): Rows['funding'] {
  const lines = [
    { kind: 'esf', amount: derived.esf, status: evidence['esfSupport']?.status },
    {
      kind: 'leader-programme',
      amount: derived.leaderProgramme,
      status: evidence['programmeSupport']?.status,
    },
    { kind: 'leader-group', amount: derived.leaderGroup, status: evidence['lagSupport']?.status },
    { kind: 'eu', amount: derived.eu, status: evidence['euContribution']?.status },
    { kind: 'cofinancing-calculated', amount: derived.cofinancing, status: 'calculated' },
  ] as const;
  return lines.flatMap(({ kind, amount, status = null }) =>
    amount === null ? [] : [{ id, kind, amount, status }],
  );
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
