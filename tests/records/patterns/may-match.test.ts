import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyOf, mayMatch } from '../../../src/records/patterns/may-match.ts';
import { neededWords } from '../../../src/records/patterns/needed-words.ts';
import { RULES } from '../../../src/records/prose/possible-rules.ts';
import { anyPattern, anyText, textOf } from './any-pattern.ts';

const PATTERNS = RULES.flatMap(({ left, right }) => [left, right].filter((pattern) => pattern !== undefined));

describe('the words that a pattern needs', () => {
  it.each([
    ['those of its alternatives', '^ (?:deltog|medverkade)(?=[.,])', 'deltog medverkade'],
    ['put together from their parts', 'mål(?:et|en) är', 'målet målen'],
    ['not those that may be left out', 'fick(?: också)? arbete', 'arbete'],
    ['of several the longer ones', '(?:har|hade) påbörjat', 'påbörjat'],
    ['in lower case', 'ESF-rådet|AMIF', 'rådet amif'],
    ['those it looks back at', '(?<=(?<!x)planerade )$', 'planerade'],
  ])('are %s', (_what, pattern, words) => {
    expect(neededWords(pattern)?.join(' ')).toBe(words);
  });

  it.each(['(?:deltog)?', 'är|deltog', String.raw`\p{L}+`, '[dm]eltog|\\d'])('are none for %s', (pattern) => {
    expect(neededWords(pattern)).toBeNull();
  });
});

describe('the patterns that a text may match', () => {
  it('are all that it does match, whatever they are', () => {
    fc.assert(
      fc.property(fc.array(anyPattern, { minLength: 1, maxLength: 6 }), anyText, (sources, text) => {
        const patterns = sources.map((source) => new RegExp(source, 'u'));
        const chances = mayMatch(patterns)(text);
        const missed = patterns.filter((pattern, index) => pattern.test(text) && chances[index] === 0);
        expect(missed).toEqual([]);
        expect(anyOf(...patterns)(text)).toBe(patterns.some((pattern) => pattern.test(text)));
      }),
      { numRuns: 500 },
    );
  });

  it('are all rules that hold in it', () => {
    const chancesIn = mayMatch(PATTERNS);
    for (const pattern of PATTERNS) {
      const matches = (text: string): boolean => {
        pattern.lastIndex = pattern.sticky ? text.length : 0;
        return pattern.test(text);
      };
      fc.assert(
        fc.property(textOf(pattern), (text) => {
          const chances = chancesIn(text);
          const missed = matches(text) && chances[PATTERNS.indexOf(pattern)] === 0;
          expect(missed ? `${pattern} matches "${text}"` : '').toBe('');
        }),
        { numRuns: 20 },
      );
    }
  });

  it('are few in most texts', () => {
    const chances = mayMatch(PATTERNS)(
      'under våren har projektet dessutom ordnat studiebesök hos kommunens verksamheter',
    );
    expect(chances.reduce((sum, one) => sum + one, 0)).toBeLessThan(PATTERNS.length / 2);
  });
});
