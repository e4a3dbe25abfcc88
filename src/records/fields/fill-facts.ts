import type { RecordSheet } from '../record-sheet.ts';
import {
  contactLineReader,
  emailReader,
  ownerAndContactReader,
  ownerReader,
  personOrOwnerReader,
  phoneReader,
} from './people-readers.ts';
import type { Meaning } from './meaning.ts';
import type { Field } from './scan-fields.ts';
import {
  codeReader,
  dayReader,
  journalReader,
  moneyReader,
  numberReader,
  periodReader,
  plannedReader,
  rateReader,
  regionReader,
  statusReader,
  textReader,
  type ValueReader,
} from './value-readers.ts';

// What a phase, fund or programme is called differs from layout to layout: each reads its own.
const LAYOUT_READS: ValueReader = () => true;

const READERS: Record<Meaning, ValueReader> = {
  projectNumber: numberReader,
  diaryNumber: numberReader,
  journalNumber: journalReader,
  title: textReader('title'),
  owner: ownerReader,
  ownerAndContact: ownerAndContactReader,
  personOrOwner: personOrOwnerReader,
  ownerUnit: textReader('ownerUnit'),
  region: regionReader,
  plannedParticipants: plannedReader,
  period: periodReader,
  start: dayReader('start'),
  end: dayReader('end'),
  totalBudget: moneyReader('totalBudget'),
  approvedExpenditure: moneyReader('approvedExpenditure'),
  esfSupport: moneyReader('esfSupport'),
  programmeSupport: moneyReader('programmeSupport'),
  lagSupport: moneyReader('lagSupport'),
  euContribution: moneyReader('euContribution'),
  otherAmount: moneyReader('otherAmount'),
  unionRate: rateReader,
  programmeArea: codeReader(
    'programmeArea',
    /^(?:programområde |PO ?)?(?<code>\d|[A-H])(?=$|[ .:,–-])(?!\.\d)/iu,
  ),
  specificObjective: codeReader('specificObjective', /^(?<code>\d\.\d|[A-H]\d?[A-Z]?)(?=$|[ :,–-])/u),
  interventionField: codeReader('interventionField', /^(?<code>\d{2,3})(?=$|[ :,–-])/u),
  leaderPriority: textReader('leaderPriority'),
  contactName: contactLineReader,
  contactEmail: emailReader,
  contactPhone: phoneReader,
  published: dayReader('published'),
  status: statusReader,
  phase: LAYOUT_READS,
  fund: LAYOUT_READS,
  programme: LAYOUT_READS,
  none: LAYOUT_READS,
};

/**
 * Reads the fields whose values mean the same on every page: numbers, dates, amounts, names. Returns the fields
 * that hold something which could not be read as what their label says.
 */
export function fillFacts(fields: readonly Field[], sheet: RecordSheet): Field[] {
  return fields.filter((field) => {
    if (field.value === null) return false;
    const text = sheet.source.plain.slice(field.value.start, field.value.end);
    return !READERS[field.meaning]({ text, span: field.value, field, sheet });
  });
}
