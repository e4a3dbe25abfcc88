import { describe, expect, it } from 'vitest';
import type { Facts } from '../../src/records/record.ts';
import { deriveProject, type Derived } from '../../src/warehouse/derive-project.ts';
import { recordOf } from '../questions/seed-warehouse.ts';

const derived = (facts: Partial<Facts>): Derived => deriveProject(recordOf('one.txt', facts));
const goal = (value: number) => ({
  kind: 'target' as const,
  value,
  unit: 'share' as const,
  start: 0,
  end: 1,
  quote: '',
});
const shareOf = (...values: number[]): number | null =>
  deriveProject({ ...recordOf('goal.txt', {}), statements: values.map(goal) }).targetShare;

describe('what follows from a record', () => {
  it('takes the budget for the cost, else the approved expenditure, and says which', () => {
    expect(derived({ totalBudget: 100, approvedExpenditure: 90 })).toMatchObject({
      cost: 100,
      costBasis: 'budget',
    });
    expect(derived({ approvedExpenditure: 90 })).toMatchObject({ cost: 90, costBasis: 'outturn' });
    expect(derived({})).toMatchObject({ cost: null, costBasis: null });
    expect(derived({ totalBudget: 0 })).toMatchObject({ cost: 0, costBasis: 'budget' });
  });

  it('takes ESF support, Leader’s programme line or EU money for the support, and says which', () => {
    expect(derived({ esfSupport: 5 })).toMatchObject({ support: 5, supportKind: 'esf' });
    expect(derived({ programmeSupport: 5, lagSupport: 3 })).toMatchObject({
      support: 5,
      supportKind: 'leader',
      leaderGroup: 3,
    });
    expect(derived({ euContribution: 5 })).toMatchObject({ support: 5, supportKind: 'eu' });
    expect(derived({ lagSupport: 3 })).toMatchObject({ support: null, supportKind: null });
  });

  it('keeps amounts in another currency, or in none, out of every sum, beside what the document says', () => {
    expect(derived({ currency: 'EUR', totalBudget: 100, euContribution: 60 })).toMatchObject({
      cost: null,
      support: null,
      eu: null,
      cofinancing: null,
      foreignCost: 100,
      foreignSupport: 60,
    });
    expect(derived({ currency: null, totalBudget: 100 })).toMatchObject({ cost: null, foreignCost: 100 });
    expect(derived({ totalBudget: 100 })).toMatchObject({ cost: 100, foreignCost: null });
  });

  it('calculates co-financing as what no line accounts for, and none when a line must be wrong', () => {
    expect(derived({ totalBudget: 100, esfSupport: 40 }).cofinancing).toBe(60);
    expect(derived({ totalBudget: 100, esfSupport: 100 }).cofinancing).toBe(0);
    expect(derived({ approvedExpenditure: 100, programmeSupport: 60, lagSupport: 30 }).cofinancing).toBe(10);
    expect(derived({ totalBudget: 100, esfSupport: 140 }).cofinancing).toBeNull();
    expect(derived({ totalBudget: 100 }).cofinancing).toBeNull();
  });

  it('keys an area by its period, and never lets Leader or Interreg share a key with the fund', () => {
    expect(derived({ programme: 'esf-2007-2013', programmeArea: '2' })).toMatchObject({
      period: '2007-2013',
      areaKey: '2007-2013:2',
    });
    expect(derived({ programme: 'esf-plus-2021-2027', programmeArea: 'A' }).areaKey).toBe('2021-2027:A');
    expect(derived({ programme: 'clld-2023-2027' })).toMatchObject({
      period: '2023-2027',
      areaKey: '2023-2027:leader',
    });
    expect(derived({ programme: 'interreg-2014-2020', programmeArea: '2' }).areaKey).toBe(
      '2014-2020:interreg-2',
    );
    expect(derived({ programme: 'interreg-2014-2020' }).areaKey).toBe('2014-2020:interreg');
    expect(derived({ programme: 'esf-2014-2020' }).areaKey).toBeNull();
    expect(derived({ programmeArea: '2' })).toMatchObject({ period: null, areaKey: null });
  });

  it('takes feasibility studies and preparatory projects for preparatory, and none whose phase is unknown', () => {
    expect(derived({ phase: 'feasibility-study' }).preparatory).toBe(true);
    expect(derived({ phase: 'preparation' }).preparatory).toBe(true);
    expect(derived({ phase: 'implementation' }).preparatory).toBe(false);
    expect(derived({}).preparatory).toBe(false);
  });

  it('takes a date that is none for missing', () => {
    const row = derived({ start: '2021-02-30', end: '2021-03-01' });
    expect(row).toMatchObject({ start: null, end: '2021-03-01', months: null });
  });

  it('takes a region that is none of the regions for missing, and marks the concluded ones', () => {
    const inferred = { line: 1, start: 0, end: 1, quote: 'x', status: 'inferred' as const };
    const concluded = (region: string) =>
      deriveProject({ ...recordOf('two.txt', { region }), evidence: { region: inferred } });
    expect(concluded('Atlantis')).toMatchObject({ region: null, regionInferred: false });
    expect(concluded('Stockholm')).toMatchObject({ region: 'Stockholm', regionInferred: true });
    expect(derived({ region: 'Stockholm' })).toMatchObject({ region: 'Stockholm', regionInferred: false });
  });

  it('takes a goal stated as a share only when the document names one', () => {
    expect(shareOf(75, 75)).toBe(75);
    expect(shareOf(75, 50)).toBeNull();
    expect(shareOf()).toBeNull();
  });
});
