import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatNumber } from '../../src/text/format.ts';
import { readNumber } from '../../src/text/read-number.ts';

describe('reading a number that someone typed', () => {
  it.each([
    ['sv', '1 500 000', 1_500_000],
    ['sv', '1\u00a0500\u00a0000 kr', 1_500_000],
    ['sv', '40,5 %', 40.5],
    ['sv', '40.5', 40.5],
    ['sv', '\u22123', -3],
    ['en', '1,500,000', 1_500_000],
    ['en', 'SEK 1,500.5', 1500.5],
    ['en', ' ', null],
    ['sv', '', null],
  ] as const)('in %s takes %j for %s', (lang, typed, number) => {
    expect(readNumber(lang, typed)).toBe(number);
  });

  it.each([
    ['sv', '1.500'],
    ['sv', '1.500.000'],
    ['en', '40,5'],
    ['en', '1,50,000'],
    ['sv', '1e6'],
    ['sv', 'många'],
    ['sv', '5-'],
    ['sv', ','],
  ] as const)('in %s takes %j for none, since it is none or may be two', (lang, typed) => {
    expect(readNumber(lang, typed)).toBeUndefined();
  });

  it('reads what is written', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('sv' as const, 'en' as const),
        fc.integer({ min: -1e12, max: 1e12 }),
        fc.integer({ min: 0, max: 4 }),
        (lang, hundredths, digits) => {
          const number = Number((hundredths / 100).toFixed(digits));
          expect(readNumber(lang, formatNumber(lang, number, digits))).toBe(number + 0);
        },
      ),
    );
  });
});
