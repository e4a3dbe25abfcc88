import type { Facts, Finding } from '../records/record.ts';
import type { Project, ReadDocument, SourcedRecord, SourcedStatement } from './project.ts';
import { fold, sameNumber } from './same-project.ts';

const MONEY = new Set<keyof Facts>([
  'totalBudget',
  'approvedExpenditure',
  'esfSupport',
  'programmeSupport',
  'lagSupport',
  'euContribution',
]);
const FACTS: readonly (keyof Facts)[] = [
  'layout',
  'projectNumber',
  'journalNumber',
  'title',
  'owner',
  'ownerUnit',
  'ownerMunicipality',
  'region',
  'programme',
  'fund',
  'phase',
  'programmeArea',
  'specificObjective',
  'interventionField',
  'leaderPriority',
  'start',
  'end',
  'currency',
  'totalBudget',
  'approvedExpenditure',
  'esfSupport',
  'programmeSupport',
  'lagSupport',
  'euContribution',
  'unionRate',
  'plannedParticipants',
  'actualParticipants',
  'resultTarget',
  'result',
  'published',
  'status',
  'partnerMunicipalities',
  'listedMunicipalities',
];
/** Facts of the page or the day it was saved, and not of the project. */
const OF_THE_PAGE = new Set<keyof Facts>(['layout', 'published', 'status', 'currency', 'phase']);

/** One project of several documents, the main source first. What they disagree on is told in the findings. */
export function mergeSources(sources: readonly ReadDocument[]): Project {
  const [main, ...others] = sources;
  if (!main) throw new Error('a project has at least one source');
  const record = sourced(main);
  for (const other of others.filter(({ text }) => text !== main.text)) add(record, main, sourced(other));
  return { id: main.record.document, record, sources };
}

/** The record with its document's name at every place. */
function sourced({ record }: ReadDocument): SourcedRecord {
  const { document } = record;
  const evidence = Object.fromEntries(
    Object.entries(record.evidence).map(([field, place]) => [field, { ...place, document }]),
  );
  return {
    ...record,
    contact: { ...record.contact },
    findings: [...record.findings],
    evidence,
    statements: record.statements.map((statement) => ({ ...statement, document })),
  };
}

function add(record: SourcedRecord, main: ReadDocument, other: SourcedRecord): void {
  const from = other.document;
  const take = (field: string): void => {
    const place = other.evidence[field];
    if (place) record.evidence[field] = place;
  };
  // Kronor and euro are not the same amount told twice.
  const sameMoney = record.currency === null || other.currency === null || record.currency === other.currency;
  for (const field of FACTS) {
    if (MONEY.has(field) && !sameMoney) continue;
    if (isEmpty(record[field])) {
      if (isEmpty(other[field])) continue;
      Object.assign(record, { [field]: other[field] });
      take(field);
    } else if (differs(field, record[field], other[field]) && !OF_THE_PAGE.has(field)) {
      record.findings.push(
        disagreement(field, [record[field], sourceOf(record, field, main)], [other[field], from]),
      );
    }
  }
  for (const detail of ['name', 'email', 'phone'] as const) {
    if (record.contact[detail] !== null || other.contact[detail] === null) continue;
    record.contact[detail] = other.contact[detail];
    take(`contact.${detail}`);
  }
  const said = new Set(record.statements.map(keyOf));
  record.statements.push(...other.statements.filter((statement) => !said.has(keyOf(statement))));
  const found = new Set(record.findings.map(({ code, field }) => `${code} ${field}`));
  record.findings.push(...other.findings.filter(({ code, field }) => !found.has(`${code} ${field}`)));
}

const isEmpty = (value: Facts[keyof Facts]): boolean =>
  value === null || (Array.isArray(value) && value.length === 0);
const keyOf = ({ kind, value, unit }: SourcedStatement): string => `${kind} ${value} ${unit}`;
const sourceOf = (record: SourcedRecord, field: string, main: ReadDocument): string =>
  record.evidence[field]?.document ?? main.record.document;

function differs(field: keyof Facts, one: Facts[keyof Facts], other: Facts[keyof Facts]): boolean {
  // Lists of places are as long as each page makes them.
  if (isEmpty(other) || Array.isArray(one) || Array.isArray(other)) return false;
  if (field === 'projectNumber' || field === 'journalNumber')
    return sameNumber(String(one)) !== sameNumber(String(other));
  return typeof one === 'string' && typeof other === 'string' ? fold(one) !== fold(other) : one !== other;
}

function disagreement(
  field: keyof Facts,
  [kept, keptIn]: [unknown, string],
  [said, saidIn]: [unknown, string],
): Finding {
  return {
    code: 'sources-disagree',
    severity: 'check',
    field,
    message: `Källorna är oense: ${keptIn} anger ${String(kept)}, ${saidIn} anger ${String(said)}. ${String(kept)} används.`,
    messageEn: `The sources disagree: ${keptIn} gives ${String(kept)}, ${saidIn} gives ${String(said)}. ${String(kept)} is used.`,
  };
}
