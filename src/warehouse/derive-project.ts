import { PERIODS, REGIONS } from '../measures/dimensions.ts';
import type { Evidence, Facts, Statement } from '../records/record.ts';
import { calendarMonths, realDate } from './calendar.ts';

/** What follows from a record. Money is in kronor, null where the document's currency is another one. */
export interface Derived {
  readonly number: string | null;
  readonly region: (typeof REGIONS)[number] | null;
  readonly regionInferred: boolean;
  /** Whose programme areas the codes are of. */
  readonly programmeGroup: 'esf' | 'leader' | 'interreg' | null;
  /** First and last year of the programme: `2014-2020`. */
  readonly period: (typeof PERIODS)[number] | null;
  readonly areaKey: string | null;
  /** `2014-2020:2.1`, as programme areas. */
  readonly objectiveKey: string | null;
  readonly fieldKey: string | null;
  /** Feasibility study or preparatory project; a project whose phase is unknown is not taken for one. */
  readonly preparatory: boolean;
  readonly start: string | null;
  readonly end: string | null;
  readonly months: number | null;
  readonly cost: number | null;
  readonly costBasis: 'budget' | 'outturn' | null;
  readonly support: number | null;
  /** ESF support, Leader's line of EU and state money, or EU money alone. */
  readonly supportKind: 'esf' | 'leader' | 'eu' | null;
  readonly esf: number | null;
  readonly leaderProgramme: number | null;
  readonly leaderGroup: number | null;
  readonly eu: number | null;
  /** What no line accounts for. */
  readonly cofinancing: number | null;
  /** Cost and support as the document gives them, in its own currency, when that is not kronor. */
  readonly foreignCost: number | null;
  readonly foreignSupport: number | null;
  /** A goal stated as a share of the participants, per cent. */
  readonly targetShare: number | null;
}

/** What a project and a document's own record have alike. */
interface Told extends Facts {
  readonly evidence: Readonly<Record<string, Evidence>>;
  readonly statements: readonly Statement[];
}

export function deriveProject(record: Told): Derived {
  const inKronor = record.currency === 'SEK';
  const statedCost = record.totalBudget ?? record.approvedExpenditure;
  const statedSupport = record.esfSupport ?? record.programmeSupport ?? record.euContribution;
  const programmeGroup = groupOf(record);
  // Every programme's id ends with its years.
  const period = PERIODS.find((known) => record.programme?.endsWith(known)) ?? null;
  // What is none of the regions is missing, or it would be in the sums and in no row of the chart.
  const region = REGIONS.find((known) => known === record.region) ?? null;
  const [start, end] = [realDate(record.start), realDate(record.end)];
  return {
    number: record.projectNumber ?? record.journalNumber,
    region,
    regionInferred: region !== null && record.evidence['region']?.status === 'inferred',
    programmeGroup,
    period,
    areaKey: period === null ? null : areaKey(period, programmeGroup, record.programmeArea),
    objectiveKey: codeKey(period, programmeGroup, record.specificObjective),
    fieldKey: codeKey(period, programmeGroup, record.interventionField),
    preparatory: record.phase === 'feasibility-study' || record.phase === 'preparation',
    start,
    end,
    months: calendarMonths(start, end),
    cost: only(inKronor, statedCost),
    costBasis:
      record.totalBudget !== null ? 'budget' : record.approvedExpenditure !== null ? 'outturn' : null,
    support: only(inKronor, statedSupport),
    supportKind: supportKind(record),
    esf: only(inKronor, record.esfSupport),
    leaderProgramme: only(inKronor, record.programmeSupport),
    leaderGroup: only(inKronor, record.lagSupport),
    eu: only(inKronor, record.euContribution),
    cofinancing: remainder(
      only(inKronor, statedCost),
      only(inKronor, statedSupport),
      only(inKronor, record.lagSupport),
    ),
    foreignCost: only(!inKronor, statedCost),
    foreignSupport: only(!inKronor, statedSupport),
    targetShare: targetShare(record),
  };
}

function only(when: boolean, amount: number | null): number | null {
  return when ? amount : null;
}

function groupOf({ programme }: Facts): Derived['programmeGroup'] {
  if (programme === null) return null;
  if (programme.startsWith('clld-')) return 'leader';
  return programme.startsWith('interreg-') ? 'interreg' : 'esf';
}

/** Codes of one period, or of Interreg, mean something else than the same codes elsewhere, so they never share a key. */
function areaKey(period: string, group: Derived['programmeGroup'], code: string | null): string | null {
  if (group === 'leader') return `${period}:leader`;
  return group === 'interreg' && code === null ? `${period}:interreg` : codeKey(period, group, code);
}

/** A code within its period; Interreg's are its own. */
function codeKey(
  period: string | null,
  group: Derived['programmeGroup'],
  code: string | null,
): string | null {
  if (period === null || code === null) return null;
  return group === 'interreg' ? `${period}:interreg-${code}` : `${period}:${code}`;
}

function supportKind(record: Facts): Derived['supportKind'] {
  if (record.esfSupport !== null) return 'esf';
  if (record.programmeSupport !== null) return 'leader';
  return record.euContribution !== null ? 'eu' : null;
}

/** Less than nothing means that a line is wrong, not that the project earned money. */
function remainder(cost: number | null, support: number | null, group: number | null): number | null {
  if (cost === null || support === null) return null;
  const left = cost - support - (group ?? 0);
  return left < 0 ? null : left;
}

/** Two different shares leave open which one the project's goal is. */
function targetShare(record: Told): number | null {
  const stated = record.statements.filter(({ kind, unit }) => kind === 'target' && unit === 'share');
  const [share, ...others] = new Set(stated.map(({ value }) => value));
  return share === undefined || others.length > 0 ? null : share;
}
