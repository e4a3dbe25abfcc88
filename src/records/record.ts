/**
 * The project record: what reading one published document yields.
 *
 * A fact the document does not give is `null` (never 0, never ""). Money is in whole or decimal units of
 * `currency`; `unionRate` is in per cent. Offsets are UTF-16 code units into the document's text as read
 * (after decoding, before any normalisation), `end` exclusive; lines count from 1.
 */
export interface ProjectRecord extends Facts {
  document: string;
  contact: Contact;
  statements: Statement[];
  /** For every non-null fact: where in the text it stands. Keys are field names, `contact.name` and so on. */
  evidence: Record<string, Evidence>;
  findings: Finding[];
  /** By field: values that a visitor put in the place of what was read. The document itself says something else. */
  corrected?: Record<string, Corrected>;
  /** What a list gives of an operation that no fact stands for, by field, as published; amounts in its currency. */
  listed?: Record<string, string | number>;
}

export interface Facts {
  layout: Layout | null;
  projectNumber: string | null;
  journalNumber: string | null;
  title: string | null;
  owner: string | null;
  ownerUnit: string | null;
  ownerMunicipality: string | null;
  region: string | null;
  programme: Programme | null;
  fund: Fund | null;
  phase: Phase | null;
  /** Code as printed, no name: `1`, `2`, `A`. Means something only together with the programme's period. */
  programmeArea: string | null;
  specificObjective: string | null;
  interventionField: string | null;
  leaderPriority: string | null;
  /** ISO dates, both inclusive. */
  start: string | null;
  end: string | null;
  currency: string | null;
  /** As granted. */
  totalBudget: number | null;
  /** Totalt godkända utgifter: outturn, not a budget. */
  approvedExpenditure: number | null;
  /** Beviljat ESF-stöd: EU money and, in some calls, Swedish state money with it. */
  esfSupport: number | null;
  /** Leader: the EU and state line. */
  programmeSupport: number | null;
  /** Leader: the local action group's line. */
  lagSupport: number | null;
  /** EU money alone, only where the document says so. */
  euContribution: number | null;
  /** Unionens medfinansieringsgrad, per cent: a rate of the programme, not of the project. */
  unionRate: number | null;
  plannedParticipants: number | null;
  actualParticipants: number | null;
  /** Persons a stated goal aims at. */
  resultTarget: number | null;
  /** Persons who reached it. */
  result: number | null;
  published: string | null;
  status: 'ongoing' | 'completed' | null;
  /** Named as partners, without the owner. */
  partnerMunicipalities: string[];
  /** The `Kommun` list of a 2007–2013 page: coverage, not partners. */
  listedMunicipalities: string[];
}

export type Layout =
  | 'esf-2007-2013'
  | 'esf-2014-2020'
  | 'esf-plus'
  | 'leader'
  | 'interreg'
  | 'kohesio-page'
  | 'list-of-operations'
  | 'kohesio-export';

export type Programme =
  | 'esf-2007-2013'
  | 'esf-2014-2020'
  | 'esf-plus-2021-2027'
  | 'clld-2014-2020'
  | 'clld-2023-2027'
  | 'interreg-2014-2020'
  | 'interreg-2021-2027';

export const FUNDS = ['ESF', 'ESF+', 'ERDF', 'EAFRD', 'EMFF'] as const;
export type Fund = (typeof FUNDS)[number];
export type Phase = 'feasibility-study' | 'preparation' | 'implementation';

/** Personal data: shown on request, in no export by default. */
export interface Contact {
  name: string | null;
  email: string | null;
  phone: string | null;
}

/** That a value is not the document's own. */
export interface Corrected {
  /** ISO date. */
  on: string;
  /** What was read; null where the document says nothing. */
  read: Facts[keyof Facts];
}

/** What a sentence says about people. `share` values are per cent. */
export interface Statement {
  kind: 'planned' | 'actual' | 'target' | 'result';
  value: number;
  unit: 'persons' | 'companies' | 'share';
  start: number;
  end: number;
  quote: string;
  /** Where the text is not at hand to count its lines in. */
  line?: number;
}

export interface Evidence {
  line: number;
  start: number;
  end: number;
  quote: string;
  /**
   * `stated` as printed; `derived` cleaned or computed from a stated value; `inferred` concluded; `corrected`: another
   * value than the one that stands here was put in its place by hand.
   */
  status: 'stated' | 'derived' | 'inferred' | 'corrected';
  /** The reading rule that fired, where the value comes from prose or a conclusion. */
  rule?: string;
  /**
   * In a list: the record's number (the header's is 1) or the sheet's row, the column's header, and the sheet. In a
   * workbook `line` is that row too, and the offsets count within the cell.
   */
  row?: number;
  column?: string;
  sheet?: string;
}

export interface Finding {
  code: string;
  /** `explained`: a difference that has an explanation and is no fault. */
  severity: 'error' | 'check' | 'explained';
  field: string | null;
  /** One sentence in Swedish, naming the values it rests on. */
  message: string;
  /** The same sentence in English. */
  messageEn: string;
}

/** A document that is no project, with the reason in plain Swedish and English. */
export interface Rejection {
  document: string;
  rejected: 'call' | 'several-projects' | 'not-a-project' | 'unreadable';
  reason: string;
  reasonEn: string;
  /** Where in the document the reason shows, when there is a place. */
  line: number | null;
}

export type ReadResult = ProjectRecord | Rejection;

export function isRejection(result: ReadResult): result is Rejection {
  return 'rejected' in result;
}
