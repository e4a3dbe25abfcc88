import { listOf } from '../projects/compare-values.ts';
import { originOf } from '../projects/corrections.ts';
import { isFact } from '../projects/fact-kinds.ts';
import { writeFact } from '../projects/fact-value.ts';
import type { Project } from '../projects/project.ts';
import type { Evidence, Facts } from '../records/record.ts';
import type { Derived } from './derive-project.ts';

/** `id` is the project's, `document` the name of the one that the row was read from. */
export interface Rows {
  documents: {
    id: string;
    project: string;
    position: number;
    layout: Facts['layout'];
    list: string | null;
    text: string;
    /** What it is known by when it is corrected. */
    origin: string;
    /** Rows of earlier editions from which corrections are carried over to it, a line each; null for none. */
    earlier: string | null;
  }[];
  funding: {
    id: string;
    kind: FundingKind;
    amount: number;
    status: Evidence['status'] | 'calculated' | null;
  }[];
  statements: (Project['statements'][number] & { id: string; line: number })[];
  municipalities: { id: string; municipality: string; role: 'owner' | 'partner' | 'listed' }[];
  evidence: { where: Evidence; id: string; document: string; field: string; used: boolean }[];
  corrections: {
    id: string;
    document: string;
    field: string;
    on: string;
    /** What the document says, as it is written in either language; null where it says nothing. */
    read: { readonly sv: string; readonly en: string } | null;
  }[];
  findings: (Project['findings'][number] & { id: string; position: number })[];
  contacts: { id: string; document: string; field: string; value: string; evidence: Evidence | null }[];
}

type FundingKind = 'esf' | 'leader-programme' | 'leader-group' | 'eu' | 'cofinancing-calculated';

/** The rows of the tables that have several a project. Contact details go to their own table and to no other. */
export function documentRows(projects: readonly (Project & { readonly derived: Derived })[]): Rows {
  const rows: Rows = {
    documents: [],
    funding: [],
    statements: [],
    municipalities: [],
    evidence: [],
    corrections: [],
    findings: [],
    contacts: [],
  };
  for (const project of projects) {
    const { id } = project;
    const texts = new Map(project.documents.map(({ record, text }) => [record.document, text]));
    rows.funding.push(...fundingOf(project));
    for (const statement of project.statements) {
      const line = statement.line ?? lineAt(texts.get(statement.document) ?? '', statement.start);
      rows.statements.push({ ...statement, id, line });
    }
    for (const [municipality, role] of placesOf(project))
      rows.municipalities.push({ id, municipality, role });
    rows.corrections.push(...correctionsOf(project));
    for (const [position, finding] of project.findings.entries())
      rows.findings.push({ ...finding, id, position });
    for (const [position, source] of project.documents.entries()) {
      const { record, text } = source;
      const { document, layout, contact, evidence } = record;
      rows.documents.push({
        id: document,
        project: id,
        position,
        layout,
        list: listOf(source),
        text,
        origin: originOf(source),
        earlier: source.earlier?.join('\n') ?? null,
      });
      for (const field in evidence) {
        const where = evidence[field];
        if (where === undefined || field.startsWith('contact.')) continue;
        const used = project.evidence[field]?.document === document;
        rows.evidence.push({ where, id, document, field, used });
      }
      for (const [field, value] of Object.entries(contact)) {
        const where = evidence[`contact.${field}`] ?? null;
        if (isText(value)) rows.contacts.push({ id, document, field, value, evidence: where });
      }
    }
  }
  return rows;
}

function fundingOf({ id, evidence, derived }: Project & { readonly derived: Derived }): Rows['funding'] {
  const lines = [
    { kind: 'esf', amount: derived.esf, status: evidence['esfSupport']?.status },
    {
      kind: 'leader-programme',
      amount: derived.leaderProgramme,
      status: evidence['programmeSupport']?.status,
    },
    { kind: 'leader-group', amount: derived.leaderGroup, status: evidence['lagSupport']?.status },
    // Beside another support, the EU's money is a part of it and no line of its own.
    {
      kind: 'eu',
      amount: derived.supportKind === 'eu' ? derived.eu : null,
      status: evidence['euContribution']?.status,
    },
    { kind: 'cofinancing-calculated', amount: derived.cofinancing, status: 'calculated' },
  ] as const;
  return lines.flatMap(({ kind, amount, status = null }) =>
    amount === null ? [] : [{ id, kind, amount, status }],
  );
}

function correctionsOf({ id, corrected, documents }: Project): Rows['corrections'] {
  const rows: Rows['corrections'] = [];
  for (const field in corrected) {
    const each = corrected[field];
    if (each === undefined || !isFact(field)) continue;
    const { on, read, document } = each;
    const currency = documents.find(({ record }) => record.document === document)?.record.currency ?? null;
    const written =
      read === null
        ? null
        : { sv: writeFact(field, read, currency, 'sv'), en: writeFact(field, read, currency, 'en') };
    rows.push({ id, document, field, on, read: written });
  }
  return rows;
}

function placesOf(record: Facts): [string, Rows['municipalities'][number]['role']][] {
  const owner = record.ownerMunicipality === null ? [] : [record.ownerMunicipality];
  return [
    ...owner.map((place): [string, 'owner'] => [place, 'owner']),
    ...record.partnerMunicipalities.map((place): [string, 'partner'] => [place, 'partner']),
    ...record.listedMunicipalities.map((place): [string, 'listed'] => [place, 'listed']),
  ];
}

/** Lines end as a reader of the document sees them end. */
const LINE_END = /\r\n|[\n\v\f\r\u2028\u2029]/g;

/** The line, from 1, that a place in a text stands on. */
export function lineAt(text: string, offset: number): number {
  return 1 + Array.from(text.slice(0, offset).matchAll(LINE_END)).length;
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}
