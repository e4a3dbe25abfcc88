import type { Contact, Evidence, Facts, Finding, ProjectRecord, Statement } from './record.ts';
import type { SourceText, Span } from './source-text.ts';

/** A record being filled in: every fact goes in together with the place it was read from. */
export interface RecordSheet {
  readonly source: SourceText;
  readonly facts: Readonly<Facts>;
  readonly contact: Readonly<Contact>;
  readonly statements: Statement[];
  readonly findings: Finding[];
  /** Where the facts noted so far stand, as spans of the plain text. */
  readonly places: Partial<Record<keyof Facts, Span>>;
  /** Values that were read after another one for the same fact, and differ from it. */
  readonly conflicts: Conflict[];
  /** Notes a fact unless one is already there: what is read first stands. Returns whether it was noted. */
  set<K extends keyof Facts>(
    field: K,
    value: NonNullable<Facts[K]>,
    span: Span,
    status: Evidence['status'],
    rule?: string,
  ): boolean;
  setContact(field: keyof Contact, value: string, span: Span): void;
  finish(document: string): ProjectRecord;
}

interface Conflict {
  field: keyof Facts;
  value: string | number;
  span: Span;
}

export function createSheet(source: SourceText): RecordSheet {
  const facts = emptyFacts();
  const contact: Contact = { name: null, email: null, phone: null };
  const evidence: Record<string, Evidence> = {};
  const statements: Statement[] = [];
  const findings: Finding[] = [];
  const conflicts: Conflict[] = [];
  const places: Partial<Record<keyof Facts, Span>> = {};
  return {
    source,
    facts,
    contact,
    statements,
    findings,
    conflicts,
    places,
    set(field, value, span, status, rule) {
      const present = facts[field];
      if (present !== null && !(Array.isArray(present) && present.length === 0)) {
        if (!Array.isArray(value) && value !== present) conflicts.push({ field, value, span });
        return false;
      }
      facts[field] = value;
      places[field] = { start: span.start, end: span.end };
      evidence[field] = evidenceOf(source, span, status, rule);
      return true;
    },
    setContact(field, value, span) {
      if (contact[field] !== null) return;
      contact[field] = value;
      evidence[`contact.${field}`] = evidenceOf(source, span, 'stated');
    },
    finish(document) {
      return { document, ...facts, contact, statements, evidence, findings };
    },
  };
}

function evidenceOf(source: SourceText, span: Span, status: Evidence['status'], rule?: string): Evidence {
  const start = source.toOriginal(span.start);
  const end = source.toOriginal(span.end);
  return {
    line: source.lineAt(span.start),
    start,
    end,
    quote: source.original.slice(start, end),
    status,
    ...(rule === undefined ? {} : { rule }),
  };
}

/** Nothing is known yet. */
export function emptyFacts(): Facts {
  return {
    layout: null,
    projectNumber: null,
    journalNumber: null,
    title: null,
    owner: null,
    ownerUnit: null,
    ownerMunicipality: null,
    region: null,
    programme: null,
    fund: null,
    phase: null,
    programmeArea: null,
    specificObjective: null,
    interventionField: null,
    leaderPriority: null,
    start: null,
    end: null,
    currency: null,
    totalBudget: null,
    approvedExpenditure: null,
    esfSupport: null,
    programmeSupport: null,
    lagSupport: null,
    euContribution: null,
    unionRate: null,
    plannedParticipants: null,
    actualParticipants: null,
    resultTarget: null,
    result: null,
    published: null,
    status: null,
    partnerMunicipalities: [],
    listedMunicipalities: [],
  };
}
