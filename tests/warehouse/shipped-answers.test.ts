import { describe, expect, it } from 'vitest';
import { fingerprintOf, formatAnswers, parseAnswers } from '../../src/warehouse/shipped-answers.ts';

describe('answers that come with the data', () => {
  const answers = new Map([['["SELECT",[]]', [{ n: 1.5, name: 'å', none: null, list: ['a', 'b'] }]]]);

  it('are read as they were written', () => {
    expect(parseAnswers(formatAnswers(answers, 'abc'), 'abc')).toEqual(answers);
  });

  it('are not used for other data than they were made of', () => {
    expect(parseAnswers(formatAnswers(answers, 'abc'), 'abd').size).toBe(0);
  });

  it('are refused when the file is something else', () => {
    expect(() => parseAnswers('{"fingerprint": 1}', 'abc')).toThrow();
  });
});

describe('the fingerprint of texts', () => {
  it('is the same for the same texts', () => {
    expect(fingerprintOf(['a', 'b'])).toBe(fingerprintOf(['a', 'b']));
  });

  it.each([
    ['another letter', ['a', 'c']],
    ['another order', ['b', 'a']],
    ['another cut', ['ab', '']],
    ['one text more', ['a', 'b', '']],
  ])('changes with %s', (_, texts) => {
    expect(fingerprintOf(texts)).not.toBe(fingerprintOf(['a', 'b']));
  });
});
