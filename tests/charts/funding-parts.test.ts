import { describe, expect, it } from 'vitest';
import { type FundingMode, fundingOf } from '../../src/charts/funding-parts.ts';
import { project, SEED_ROWS } from './seed-rows.ts';

const seed = (id: string) => SEED_ROWS.find((row) => row.id === id) ?? project('none');

function gap(facts: Parameters<typeof project>[1], mode: FundingMode = 'share') {
  const funding = fundingOf(project('a', facts), mode);
  return funding.drawn ? null : funding.gap;
}

describe('who pays for a project', () => {
  it('splits an ESF project into its grant and what is left of the budget', () => {
    const funding = fundingOf(seed('001'), 'share');
    expect(funding.drawn && funding.parts.map(({ source, amount }) => [source, amount])).toEqual([
      ['esf', 4_341_993],
      ['cofinancing', 4_907_260],
    ]);
    expect(funding.drawn && funding.parts.map(({ share }) => share?.toFixed(2))).toEqual(['46.94', '53.06']);
  });

  it('keeps the two lines of a Leader project apart and adds nothing calculated when they make up the cost', () => {
    const funding = fundingOf(seed('002'), 'share');
    expect(funding.drawn && funding.parts.map((part) => part.source)).toEqual([
      'leader_programme',
      'leader_group',
    ]);
  });

  it('draws a fully funded project as one part of 100 per cent', () => {
    const funding = fundingOf(seed('000'), 'share');
    expect(funding.drawn && funding.parts).toEqual([
      { source: 'esf', amount: 400_000, share: 100, from: 0, to: 100 },
    ]);
  });

  it('calls the part that nobody states unknown instead of co-financing', () => {
    const funding = fundingOf(project('a', { cost: 1000, cost_basis: 'budget' }), 'share');
    expect(funding.drawn && funding.parts.map(({ source, share }) => [source, share])).toEqual([
      ['unknown', 100],
    ]);
  });

  it('draws nothing where there is nothing to draw, and says which of the reasons it is', () => {
    expect(gap({})).toBe('no-amounts');
    expect(gap({ esf: 500, support_kind: 'esf' })).toBe('no-total');
    expect(gap({ esf: 500, support_kind: 'esf' }, 'kronor')).toBeNull();
    expect(gap({ cost: 0 })).toBe('not-above-zero');
    expect(gap({ cost: -500 })).toBe('not-above-zero');
    expect(gap({ cost: 100, esf: 500, support_kind: 'esf' })).toBe('over-total');
    expect(gap({ cost: 0, esf: 500, support_kind: 'esf' })).toBe('over-total');
    expect(gap({ currency: 'EUR', foreign_cost: 9000 })).toBe('foreign');
  });

  it('counts the union’s money once where another line already holds it', () => {
    const both = fundingOf(
      project('a', { cost: 100, esf: 60, eu_contribution: 50, support_kind: 'esf', cofinancing: 40 }),
      'share',
    );
    expect(both.drawn && both.parts.map((part) => part.source)).toEqual(['esf', 'cofinancing']);
    const alone = fundingOf(
      project('b', { cost: 100, eu_contribution: 50, support_kind: 'eu', cofinancing: 50 }),
      'share',
    );
    expect(alone.drawn && alone.parts.map((part) => part.source)).toEqual(['eu', 'cofinancing']);
  });
});
