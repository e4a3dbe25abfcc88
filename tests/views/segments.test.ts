import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutIntoLines, placesOf } from '../../src/views/project/segments.ts';

describe('cutting a document where facts rest on it', () => {
  it('marks the stretch of a fact and nothing else', () => {
    const [first, second] = cutIntoLines(
      'Budget:\n400 000 kr',
      [{ key: 'totalBudget', start: 8, end: 15 }],
      [],
    );
    expect(first?.segments.map(({ text, keys }) => [text, keys])).toEqual([['Budget:', []]]);
    expect(second?.segments.map(({ text, keys }) => [text, keys])).toEqual([
      ['400 000', ['totalBudget']],
      [' kr', []],
    ]);
  });

  it('names every fact where several rest on the same words', () => {
    const marks = [
      { key: 'owner', start: 0, end: 8 },
      { key: 'municipality', start: 0, end: 3 },
    ];
    const [line] = cutIntoLines('Lund kom', marks, []);
    expect(line?.segments.map(({ text, keys }) => [text, keys])).toEqual([
      ['Lun', ['owner', 'municipality']],
      ['d kom', ['owner']],
    ]);
  });

  it('follows a fact over several lines', () => {
    const lines = cutIntoLines('a\nb\r\nc', [{ key: 'list', start: 0, end: 6 }], []);
    expect(lines.map(({ number, segments }) => [number, segments.map(({ keys }) => keys)])).toEqual([
      [1, [['list']]],
      [2, [['list']]],
      [3, [['list']]],
    ]);
  });

  it('hides what must be hidden wherever it stands', () => {
    const text = 'Ring Ann.\nAnn svarar.';
    const lines = cutIntoLines(text, [], placesOf(text, ['Ann']));
    const shown = lines.map(({ segments }) =>
      segments.map((each) => (each.hidden ? '█' : each.text)).join(''),
    );
    expect(shown).toEqual(['Ring █.', '█ svarar.']);
  });

  it('loses no character, whatever the marks', () => {
    const range = fc.tuple(fc.nat(60), fc.nat(60)).map(([one, other]) => ({
      key: 'k',
      start: Math.min(one, other),
      end: Math.max(one, other),
    }));
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'å', ' ', '\n', '\r\n', '\u2028') }),
        fc.array(range),
        (text, marks) => {
          const lines = cutIntoLines(text, marks, marks);
          const joined = lines.map(({ segments }) => segments.map((each) => each.text).join('')).join('\n');
          expect(joined).toBe(text.replaceAll(/\r\n|[\n\v\f\r\u2028\u2029]/g, '\n'));
        },
      ),
    );
  });
});
