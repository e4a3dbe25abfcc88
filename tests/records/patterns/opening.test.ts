import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { opening } from '../../../src/records/patterns/opening.ts';
import { anyPattern, anyText } from './any-pattern.ts';

describe('a pattern for the beginning of a line', () => {
  it.each(['u', 'iu'])('matches what it matched before, whatever it is (%s)', (flags) => {
    fc.assert(
      fc.property(anyPattern, fc.array(anyText, { minLength: 1, maxLength: 5 }), (source, lines) => {
        const pattern = new RegExp(`^(?:${source})`, flags);
        const quick = opening(pattern);
        for (const line of lines) {
          expect(quick.test(line)).toBe(pattern.test(line));
          expect(quick.exec(line)?.[0]).toBe(pattern.exec(line)?.[0]);
        }
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['a letter of another alphabet', /^\p{L}+:/u, 'Ярославль: 1'],
    ['a sign that only looks like a letter', /^sida/iu, 'ſida'],
    ['a class', /^[^|]{1,4}\|/u, 'Å b|'],
    ['nothing', /^(?:x|$)/u, ''],
  ])('matches lines that begin with %s', (_what, pattern, line) => {
    expect(opening(pattern).test(line)).toBe(true);
  });

  it.each([/hem/u, /^hem|start/u, /^hem/mu, /^hem/gu])(
    'is not made of %s, which looks elsewhere, too',
    (pattern) => {
      expect(() => opening(pattern)).toThrow('no opening of a line');
    },
  );
});
