import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { endingIn, lastLetters } from '../../../src/records/patterns/last-letters.ts';
import { phrases } from '../../../src/records/prose/phrases.ts';
import { anyPattern, anyText } from './any-pattern.ts';

const lettersOf = (pattern: string): string | null => {
  const letters = lastLetters(pattern);
  return letters === null ? null : [...letters].toSorted().join(' ');
};

describe('the last letters of what a pattern matches', () => {
  it.each([
    ['those of every alternative', 'målet|plan(?:en|er)', 'en er let'],
    ['those before what may be left out', 'deltog(?: bara)?', 'ara tog'],
    ['not those it must not go on with', 'fick(?!a)', 'ick'],
    ['those it looks back at', '(?<=(?<!x)(?:har|hade))', 'ade har'],
    ['those of a list of phrases', phrases('är till | tog emot'), 'ill mot'],
  ])('are %s', (_what, pattern, letters) => {
    expect(lettersOf(pattern)).toBe(letters);
  });

  it.each([
    ['a class stands last', 'hos [^.]+'],
    ['an escape stands last', String.raw`antal \S+`],
    ['a list of phrases ends in any words', phrases('har _2')],
    ['nothing need be matched', '(?:ja)?'],
  ])('can be any where %s', (_what, pattern) => {
    expect(lettersOf(pattern)).toBeNull();
  });

  it('stand at the end of every text that it matches, whatever it is', () => {
    fc.assert(
      fc.property(anyPattern, anyText, (pattern, text) => {
        const matches = new RegExp(`(?:${pattern})$`, 'u').test(text);
        expect(matches && !endingIn(text)(lastLetters(pattern))).toBe(false);
      }),
      { numRuns: 1000 },
    );
  });
});
