import { describe, expect, it } from 'vitest';
import { readList, recordsOf } from './read.ts';

const HEADER =
  'Beneficiary name,Operation name,Operation start date,Operation end date,Total eligible expenditure,Union co-financing rate';
const row = (name: string, rest: string): string => `${name} Council,${name},${rest}`;

describe('an operation that its own values speak against', () => {
  it('is flagged: an end before the start, support over the total, a rate over 100, one amount far below', () => {
    const table = readList(
      `${HEADER},EU contribution\n${[
        row('A', '2016-01-01,2015-01-01,€100000,50,€50000'),
        row('B', '2015-01-01,2016-01-01,€90000,55,€99000'),
        row('C', '2015-01-01,2016-01-01,€80,150,€40'),
      ].join('\n')}`,
    );
    expect(recordsOf(table).map(({ findings }) => findings.map(({ code }) => code))).toEqual([
      ['end-before-start'],
      ['support-above-budget', 'rate-differs-from-share'],
      ['rate-differs-from-share', 'rate-over-100'],
    ]);
    expect(table.reading.flags.map(({ code, row: at }) => [code, at])).toEqual([
      ['end-before-start', 2],
      ['support-above-budget', 3],
      ['rate-differs-from-share', 3],
      ['rate-differs-from-share', 4],
      ['rate-over-100', 4],
      ['amount-far-below', 4],
    ]);
  });

  it('is flagged where an amount is less than 0, which lowers the sums', () => {
    const table = readList(
      `${HEADER},EU contribution\n${[
        row('A', '2015-01-01,2016-01-01,€100000,50,€50000'),
        row('B', '2015-01-01,2016-01-01,€-5000,50,€-2500'),
      ].join('\n')}`,
    );
    const [first, second] = recordsOf(table);
    expect(first?.findings).toEqual([]);
    expect(second?.totalBudget).toBe(-5000);
    expect(second?.findings.map(({ code, field }) => [code, field])).toEqual([
      ['amount-below-zero', 'totalBudget'],
      ['amount-below-zero', 'euContribution'],
    ]);
    expect(second?.findings[0]?.messageEn).toBe(
      'The amount is less than 0: EUR\u00a0−5,000. It lowers the sums that it is part of.',
    );
  });
});
