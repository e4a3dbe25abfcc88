import { describe, expect, it } from 'vitest';
import { parseAmount } from '../../../src/records/values/parse-amount.ts';
import { parseCount, parseRate } from '../../../src/records/values/parse-count.ts';

describe('an amount of money', () => {
  it.each([
    ['9 249 253', 9249253, null],
    ['199 216 kr', 199216, 'SEK'],
    ['1 826 480 kr.', 1826480, 'SEK'],
    ['2 410 923,15 €', 2410923.15, 'EUR'],
    ['€1,234,567.00', 1234567, 'EUR'],
    ['EUR 1 000', 1000, 'EUR'],
    ['966 502,94 € (40%)', 966502.94, 'EUR'],
    ['ca 45 miljoner kr', 45000000, 'SEK'],
    ['6,2 miljoner kronor', 6200000, 'SEK'],
    ['850 tkr', 850000, 'SEK'],
    ['1.500.000 SEK', 1500000, 'SEK'],
    ['Totalt 99 989 kr', 99989, 'SEK'],
    ['0 kr', 0, 'SEK'],
  ])('is read from "%s"', (text, value, currency) => {
    expect(parseAmount(text, 0)).toMatchObject({ value, currency });
  });

  it.each(['1.1', '50%', 'ej angivet', '', '12 000 deltagare', '2020-01-01', '5 000–6 000 kr'])(
    'is not made of "%s"',
    (text) => {
      expect(parseAmount(text, 0)).toBeNull();
    },
  );

  it('says where its unit stands', () => {
    expect(parseAmount('199 216 kr', 10)).toMatchObject({ start: 10, end: 20, unit: { start: 18, end: 20 } });
    expect(parseAmount('€ 500', 10)).toMatchObject({ start: 10, end: 15, unit: { start: 10, end: 11 } });
  });
});

describe('a count and a rate', () => {
  it('are read with what may stand around the number', () => {
    expect(['11', '1 200', 'ca 200', '150 personer', '0'].map(parseCount)).toEqual([11, 1200, 200, 150, 0]);
    expect(['50%', '40 %', '65 procent', '37,5%'].map(parseRate)).toEqual([50, 40, 65, 37.5]);
  });

  it('are null for a range, a text, or a rate above a hundred', () => {
    expect(['80-100', 'många', '', '1.1'].map(parseCount)).toEqual([null, null, null, null]);
    expect(['50', '250%', 'A'].map(parseRate)).toEqual([null, null, null]);
  });
});
