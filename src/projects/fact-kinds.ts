import type { Facts } from '../records/record.ts';

/**
 * How a fact is taken from several documents and when two of its values are the same. `page`: of the document, not of
 * the project. `money` and `currency` go together. A `count` is a whole number or a rate.
 */
export type FactKind = 'page' | 'text' | 'number' | 'date' | 'currency' | 'money' | 'count' | 'list';

export const FACT_KINDS: Readonly<Record<keyof Facts, FactKind>> = {
  layout: 'page',
  projectNumber: 'number',
  journalNumber: 'number',
  title: 'text',
  owner: 'text',
  ownerUnit: 'text',
  ownerMunicipality: 'text',
  region: 'text',
  programme: 'text',
  fund: 'text',
  phase: 'text',
  programmeArea: 'text',
  specificObjective: 'text',
  interventionField: 'text',
  leaderPriority: 'text',
  start: 'date',
  end: 'date',
  currency: 'currency',
  totalBudget: 'money',
  approvedExpenditure: 'money',
  esfSupport: 'money',
  programmeSupport: 'money',
  lagSupport: 'money',
  euContribution: 'money',
  unionRate: 'count',
  plannedParticipants: 'count',
  actualParticipants: 'count',
  resultTarget: 'count',
  result: 'count',
  published: 'page',
  status: 'text',
  partnerMunicipalities: 'list',
  listedMunicipalities: 'list',
};

export function isFact(name: string): name is keyof Facts {
  return name in FACT_KINDS;
}

export const FACT_NAMES: readonly (keyof Facts)[] = Object.keys(FACT_KINDS).filter(isFact);

/** Whether the document says anything of it. */
export function gives(facts: Facts, name: keyof Facts): boolean {
  const value = facts[name];
  return Array.isArray(value) ? value.length > 0 : value !== null;
}
