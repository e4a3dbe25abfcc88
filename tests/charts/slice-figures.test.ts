import { describe, expect, it } from 'vitest';
import { sliceCostsFigure } from '../../src/charts/slice-costs-figure.ts';
import type { SliceDot, SliceSpread } from '../../src/charts/slice-costs.ts';
import { slicePayersFigure } from '../../src/charts/slice-payers-figure.ts';
import { payerParts, type SlicePayersRow } from '../../src/charts/slice-payers.ts';

const names = { a: '2007–2013', b: '2014–2020' };
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

const payers: SlicePayersRow = {
  side: 'a',
  n_all: 5,
  n: 4,
  n_outturn: 0,
  n_unpriced: 0,
  cost: 200,
  esf: 100,
  esf_share: 50,
  leader_programme: 0,
  leader_programme_share: 0,
  leader_group: 20,
  leader_group_share: 10,
  eu: 0,
  eu_share: 0,
  cofinancing: 80,
  cofinancing_share: 40,
};
const nobody: SlicePayersRow = {
  ...payers,
  side: 'b',
  n: 0,
  n_all: 2,
  n_unpriced: 2,
  cost: null,
  esf: null,
  esf_share: null,
  leader_programme: null,
  leader_programme_share: null,
  leader_group: null,
  leader_group_share: null,
  eu: null,
  eu_share: null,
  cofinancing: null,
  cofinancing_share: null,
};

describe('who pays in two slices', () => {
  it('is stacked in the fixed order of sources, without those that pay nothing', () => {
    expect(payerParts(payers).map(({ payer, from, to }) => [payer, from, to])).toEqual([
      ['esf', 0, 50],
      ['leader_group', 50, 60],
      ['cofinancing', 60, 100],
    ]);
    expect(payerParts(nobody)).toEqual([]);
  });

  it('says of each side how many it rests on and whom it leaves out', () => {
    const figure = slicePayersFigure({ rows: [payers, nobody], names, prices: 'fixed', lang: 'sv' });
    expect(figure.measure).toContain('2025 års priser');
    expect(figure.coverage).toEqual({
      withFact: 4,
      of: 7,
      words: 'Anger kostnad och stöd: A 4 av 5, B 0 av 2',
    });
    expect(figure.notes).toEqual(['Utan prisindex för projekttiden, ingår inte: B 2.']);
    expect(plain(figure.summary)).toContain('2007–2013, 200 kr: ESF-stöd 50 %, Leaderområdet 10 %');
    expect(plain(figure.summary)).toContain('2014–2020, –: inga belopp angivna.');
    expect(figure.table.rows[1]?.slice(0, 3)).toEqual(['2014–2020', '–', '–']);
    expect(figure.empty).toBeNull();
  });

  it('has nothing to draw where no cost is explained', () => {
    const figure = slicePayersFigure({ rows: [nobody], names, prices: 'current', lang: 'en' });
    expect(figure.empty).toBe('all-missing');
    expect(slicePayersFigure({ rows: [], names, prices: 'current', lang: 'en' }).empty).toBe('nothing');
  });
});

const spread: SliceSpread = {
  side: 'a',
  n_eligible: 4,
  n_preparatory: 1,
  n: 1,
  n_unpriced: 0,
  n_outturn: 1,
  n_zero: 0,
  min: 15_349,
  tenth: null,
  quarter: null,
  median: null,
  three_quarters: null,
  ninetieth: null,
  max: 15_349,
};
const dot: SliceDot = {
  side: 'a',
  id: 'g.txt',
  title: 'GåGåGå',
  group: 'leader',
  cost_per: 19_254,
  current: 15_349,
  small_n: true,
};
const many: SliceSpread = {
  ...spread,
  side: 'b',
  n: 900,
  n_eligible: 1000,
  n_outturn: 0,
  min: 1,
  tenth: 2,
  quarter: 3,
  median: 4,
  three_quarters: 5,
  ninetieth: 6,
  max: 7,
};

describe('how cost per participant spreads in two slices', () => {
  it('names what is left out, on what basis, and what is small, side by side', () => {
    const figure = sliceCostsFigure({ dots: [dot], spreads: [spread], names, prices: 'current', lang: 'sv' });
    expect(figure.coverage.words).toBe('Redovisar kostnad och faktiska deltagare: A 1 av 4');
    expect(figure.notes).toEqual([
      'Förstudier och förprojekteringar ingår inte: A 1.',
      'Godkända utgifter (utfall) i stället för budget: A 1.',
      'Projekt med färre än 20 deltagare, tolka försiktigt: A 1.',
    ]);
    expect(figure.legend.map(({ mark }) => mark)).toEqual(['leader_programme']);
    expect(figure.summary).not.toContain('median');
  });

  it('shows the current price beside the fixed one', () => {
    const figure = sliceCostsFigure({ dots: [dot], spreads: [spread], names, prices: 'fixed', lang: 'sv' });
    expect(figure.legend.map(({ mark }) => mark)).toContain('current-price');
    expect(figure.table.rows.at(-1)?.map(plain)).toEqual(['2007–2013', 'GåGåGå', '19 254 kr', '15 349 kr']);
  });

  it('tells a slice of too many by its quantiles, and says so', () => {
    const figure = sliceCostsFigure({ dots: [], spreads: [many], names, prices: 'current', lang: 'en' });
    expect(figure.measure).not.toContain('dot');
    expect(figure.notes[0]).toContain('Too many projects for a dot each (B 900)');
    expect(figure.legend.map(({ mark }) => mark)).toEqual(['quantiles']);
    expect(figure.table.rows).toHaveLength(7);
  });
});
