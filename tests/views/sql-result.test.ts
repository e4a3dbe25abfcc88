import { describe, expect, it } from 'vitest';
import { firstChartColumn, numberFormat } from '../../src/views/explore/sql-cells.ts';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('the answer of a question in SQL', () => {
  it('prints years without a space, large numbers with one, and a missing one as a dash', () => {
    const years = numberFormat([2018, null], 'sv');
    expect([years(2018), years(null)]).toEqual(['2018', '–']);
    expect(plain(numberFormat([9_249_253, 0], 'sv')(9_249_253))).toBe('9 249 253');
    expect(numberFormat([0.12345678], 'en')(0.12345678)).toBe('0.1235');
    expect(numberFormat([Number.NaN], 'en')(Number.NaN)).toBe('NaN');
  });

  it('draws bars of the last column of numbers unless told otherwise', () => {
    expect(firstChartColumn([{ numeric: false }, { numeric: true }, { numeric: false }])).toBe(1);
    expect(firstChartColumn([{ numeric: false }])).toBe(-1);
  });
});
