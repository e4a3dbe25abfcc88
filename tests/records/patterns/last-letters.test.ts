import { describe, expect, it } from 'vitest';
import { lastLetters } from '../../../src/records/patterns/last-letters.ts';
import { phrases } from '../../../src/records/prose/phrases.ts';

const lettersOf = (pattern: string): string | null => {
  const letters = lastLetters(pattern);
  return letters === null ? null : [...letters].toSorted().join('');
};

describe('the last letters of what a pattern matches', () => {
  it.each([
    ['those of every alternative', 'målet|plan(?:en|er)', 'nrt'],
    ['those before what may be left out', 'deltog(?: bara)?', 'ag'],
    ['not those it must not go on with', 'fick(?!a)', 'k'],
    ['those it looks back at', '(?<=(?<!x)(?:har|hade))', 'er'],
    ['those of a list of phrases', phrases('är till | tog emot'), 'lt'],
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
});
