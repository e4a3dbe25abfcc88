import * as v from 'valibot';
import { PHASES, PROGRAMMES } from '../measures/dimensions.ts';
import { FUNDS, type ProjectRecord, type Rejection } from '../records/record.ts';

const text = v.nullable(v.string());
const number = v.nullable(v.pipe(v.number(), v.finite()));
const date = v.nullable(v.pipe(v.string(), v.isoDate()));
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const line = v.pipe(v.number(), v.integer(), v.minValue(1));

/** A project record as it comes out of a file. */
export const recordSchema: v.GenericSchema<unknown, ProjectRecord> = v.object({
  document: v.pipe(v.string(), v.nonEmpty()),
  layout: v.nullable(
    v.picklist([
      'esf-2007-2013',
      'esf-2014-2020',
      'esf-plus',
      'leader',
      'interreg',
      'kohesio-page',
      'list-of-operations',
      'kohesio-export',
    ]),
  ),
  projectNumber: text,
  journalNumber: text,
  title: text,
  owner: text,
  ownerUnit: text,
  ownerMunicipality: text,
  region: text,
  programme: v.nullable(v.picklist(PROGRAMMES)),
  fund: v.nullable(v.picklist(FUNDS)),
  phase: v.nullable(v.picklist(PHASES)),
  programmeArea: text,
  specificObjective: text,
  interventionField: text,
  leaderPriority: text,
  start: date,
  end: date,
  currency: text,
  totalBudget: number,
  approvedExpenditure: number,
  esfSupport: number,
  programmeSupport: number,
  lagSupport: number,
  euContribution: number,
  unionRate: number,
  plannedParticipants: number,
  actualParticipants: number,
  resultTarget: number,
  result: number,
  published: date,
  status: v.nullable(v.picklist(['ongoing', 'completed'])),
  partnerMunicipalities: v.array(v.string()),
  listedMunicipalities: v.array(v.string()),
  contact: v.object({ name: text, email: text, phone: text }),
  statements: v.array(
    v.object({
      kind: v.picklist(['planned', 'actual', 'target', 'result']),
      value: v.pipe(v.number(), v.finite()),
      unit: v.picklist(['persons', 'companies', 'share']),
      start: offset,
      end: offset,
      quote: v.string(),
      line: v.exactOptional(line),
    }),
  ),
  evidence: v.record(
    v.string(),
    v.object({
      line,
      start: offset,
      end: offset,
      quote: v.string(),
      status: v.picklist(['stated', 'derived', 'inferred', 'corrected']),
      rule: v.exactOptional(v.string()),
      row: v.exactOptional(line),
      column: v.exactOptional(v.string()),
      sheet: v.exactOptional(v.string()),
    }),
  ),
  findings: v.array(
    v.object({
      code: v.string(),
      severity: v.picklist(['error', 'check', 'explained']),
      field: text,
      message: v.string(),
      messageEn: v.string(),
    }),
  ),
  listed: v.exactOptional(v.record(v.string(), v.union([v.string(), v.number()]))),
});

/** A document that is no project, as it comes out of a file. */
export const rejectionSchema: v.GenericSchema<unknown, Rejection> = v.object({
  document: v.pipe(v.string(), v.nonEmpty()),
  rejected: v.picklist(['call', 'several-projects', 'not-a-project', 'unreadable']),
  reason: v.string(),
  reasonEn: v.string(),
  line: v.nullable(line),
});
