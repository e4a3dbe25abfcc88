import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { personalPlaces } from '../../src/views/project/personal-places.ts';
import { cutIntoLines } from '../../src/views/project/segments.ts';

const covered = (text: string, values: readonly string[]): string =>
  cutIntoLines(text, [], personalPlaces(text, values))
    .map(({ segments }) => segments.map((each) => (each.hidden ? '█' : each.text)).join(''))
    .join('|');

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

  it('hides what must be hidden wherever it stands, in any case, spacing and form of letters', () => {
    expect(covered('Ring Ann.\nANN svarar.', ['Ann'])).toBe('Ring █.|█ svarar.');
    expect(
      covered('Åsa\u00a0Ek, 0000-11\u00a022\u00a033'.normalize('NFD'), ['Åsa Ek', '0000-11 22 33']),
    ).toBe('█, █');
  });

  it('hides every mail address and telephone number, and the names in the addresses', () => {
    expect(
      covered(
        'Kim Exempel, kim.exempel@exempel.se, bo@exempel.se eller 0000-11 22 33, +46 70 111 22 33.',
        [],
      ),
    ).toBe('█, █, █ eller █, █.');
  });

  it('hides everyone who is named after a contact’s label', () => {
    expect(covered('Kontaktperson: Kim Exempel, Bo Ek\nProjektledare\nAnn Ås\nKontakta oss gärna', [])).toBe(
      'Kontaktperson: █|Projektledare|█|Kontakta oss gärna',
    );
  });

  it('hides no date, amount or number of a project', () => {
    const text =
      '2016/00123, 2016-09-01 - 2019-08-31, 1 000 000 kr, 10 000 500 kr, 22-039-S03, 212000-0837, 2017-3668';
    expect(covered(text, [])).toBe(text);
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
