import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { orderKey } from '../../src/warehouse/order-key.ts';

const byKey = (one: string, other: string): number => {
  const [a, b] = [orderKey(one), orderKey(other)];
  return a < b ? -1 : a > b ? 1 : 0;
};

describe('the order of names', () => {
  it('puts å, ä and ö last and in that order, whatever their case', () => {
    const names = ['Östersund', 'Åre', 'Älmhult', 'Alvesta', 'öckerö', 'Zinkgruvan', 'åmål', 'Arvika'];
    expect(names.toSorted(byKey)).toEqual([
      'Alvesta',
      'Arvika',
      'Zinkgruvan',
      'åmål',
      'Åre',
      'Älmhult',
      'öckerö',
      'Östersund',
    ]);
  });

  it('counts numbers by their value, and ü as y', () => {
    expect(['Steg 10', 'Steg 2', 'Steg 1'].toSorted(byKey)).toEqual(['Steg 1', 'Steg 2', 'Steg 10']);
    expect(['Müller', 'Myller', 'Mzansi', 'Muller'].toSorted(byKey)).toEqual([
      'Muller',
      'Müller',
      'Myller',
      'Mzansi',
    ]);
    expect(orderKey('Café')).toBe(orderKey('cafe'));
  });

  it('agrees with the Swedish collator on words of letters', () => {
    const collator = new Intl.Collator('sv', { sensitivity: 'base' });
    const word = fc.string({
      unit: fc.constantFrom(...Array.from('abcdefghijklmnopqrstuvxyzåäö')),
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(word, word, (one, other) => {
        expect(Math.sign(byKey(one, other))).toBe(Math.sign(collator.compare(one, other)));
      }),
    );
  });
});
