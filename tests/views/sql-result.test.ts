import { describe, expect, it } from 'vitest';
import { resultCsv } from '../../src/views/explore/result-csv.ts';
import { firstChartColumn, numberFormat } from '../../src/views/explore/sql-cells.ts';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('the answer of a question in SQL', () => {
  it('is written as CSV with quotes where they are needed, and nothing where a value is missing', () => {
    expect(
      resultCsv(
        ['namn', 'kr, totalt'],
        [
          ['Ett "nytt" steg', 1.5],
          ['a,b\nc', null],
          [null, -7],
        ],
      ),
    ).toBe('namn,"kr, totalt"\r\n"Ett ""nytt"" steg",1.5\r\n"a,b\nc",\r\n,-7\r\n');
  });

  it('is no formula to a spreadsheet, while numbers below zero stay numbers', () => {
    expect(resultCsv(['a'], [['=1+1'], ['@x'], ['-5'], [-5]])).toBe("a\r\n'=1+1\r\n'@x\r\n'-5\r\n-5\r\n");
  });

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
