import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { columnOf, readList, recordsOf } from './read.ts';

const list = (name: string): Uint8Array =>
  readFileSync(join(import.meta.dirname, '../fixtures/tables', name));

/** Operations, sum of the total, first start, last end, currency. */
function figures(name: string): unknown[] {
  const table = readList(list(name));
  const [total, start, end] = [
    columnOf(table, 'totalBudget'),
    columnOf(table, 'start'),
    columnOf(table, 'end'),
  ];
  return [table.count, total.sum, start.earliest, end.latest, table.reading.currency.value];
}

const rates = (name: string): (number | null)[] =>
  recordsOf(readList(list(name))).map(({ unionRate }) => unionRate);

describe('invented lists of operations, in the forms of their countries', () => {
  it.each([
    ['bg-operacii.csv', [2, 449_840.9, '2016-03-01', '2018-02-28', 'BGN']],
    ['el-praxeis.csv', [2, 1_333_333.2, '2016-04-01', '2018-03-31', null]],
    ['fr-operations.csv', [3, 1_168_456.7, '2016-02-01', '2018-08-31', 'EUR']],
    ['hu-muveletek.csv', [2, 1_339_500_000, '2016-03-01', '2018-02-28', 'HUF']],
    ['it-progetti.csv', [3, 1_325_500.5, '2017-01-10', '2018-02-28', 'EUR']],
    ['lt-projektai.csv', [2, 218_765.9, '2016-05-02', '2018-05-01', 'EUR']],
    ['pl-seznam.csv', [3, 1_584_567.88, '2015-09-01', '2018-01-31', 'PLN']],
    ['ro-proiecte.csv', [2, 2_450_400, '2016-04-01', '2018-03-31', null]],
    ['fr-interreg.csv', [4, 4_380_400.5, '2017-03-01', '2020-12-31', 'EUR']],
    ['pl-rybactwo.csv', [3, 2_600_000, '2017-04-01', '2018-12-31', 'PLN']],
    ['de-esf-plus.csv', [3, 850_000.4, '2022-09-01', '2026-02-14', 'EUR']],
    ['nl-efro.csv', [3, 1_850_250.5, '2016-04-01', '2019-09-14', 'EUR']],
    ['cs-irop.csv', [3, 60_000_000, '2017-03-01', '2018-12-31', 'CZK']],
    ['en-amif.csv', [4, 4_736_500.4, '2015-07-01', '2019-06-30', 'EUR']],
    ['sv-projektbanken.csv', [2, 79_854_267, '2023-03-01', '2026-02-28', 'SEK']],
  ])('%s is read without a hand', (name, expected) => {
    expect(figures(name)).toEqual(expected);
  });

  it('account for every record: titles, blank lines, numbered columns, totals at the foot', () => {
    expect(readList(list('pl-seznam.csv')).reading.rows).toEqual({
      title: 2,
      blank: 1,
      header: 1,
      'column-numbers': 1,
      operation: 3,
      total: 1,
    });
    expect(readList(list('ro-proiecte.csv')).reading.others.map(({ kind }) => kind)).toEqual([
      'header',
      'total',
    ]);
  });

  it('have their columns found whatever the programme calls them', () => {
    const fields = (name: string): (string | null)[] =>
      readList(list(name)).reading.columns.map(({ field }) => field);
    expect(fields('fr-interreg.csv')).toEqual([
      'programme',
      'programmeArea',
      null,
      'title',
      'owner',
      'country',
      'summary',
      'start',
      'end',
      'totalBudget',
      'euContribution',
      'nationalContribution',
      'interventionField',
    ]);
    // The whole cost stands beside the eligible one, what was paid beside what was granted.
    expect(fields('cs-irop.csv').slice(9)).toEqual([
      null,
      null,
      'totalBudget',
      'euContribution',
      'outturnEuContribution',
      'place',
      'region',
      'country',
    ]);
    expect(fields('it-2007-2013.csv')).toEqual(['owner', 'title', null, 'totalBudget', 'outturnTotal']);
    expect(readList(list('it-2007-2013.csv')).reading.flags.map(({ code }) => code)).toContain(
      'total-is-public-funding',
    );
  });

  it('give rates in per cent, whatever they are written in', () => {
    expect(rates('hu-muveletek.csv')).toEqual([85, 84.15]);
    expect(rates('fr-operations.csv')).toEqual([50, 50, 45.5]);
    expect(rates('it-progetti.csv')).toEqual([50, 50, 50]);
  });

  it('leave contact persons out', () => {
    const table = readList(list('it-progetti.csv'));
    expect(JSON.stringify(recordsOf(table))).not.toContain('example.org');
    expect(table.reading.flags.map(({ code }) => code)).toContain('contact-left-out');
  });

  it('do not take the numbering of their rows for project numbers', () => {
    expect(recordsOf(readList(list('ro-proiecte.csv'))).map(({ projectNumber }) => projectNumber)).toEqual([
      '100001',
      '100002',
    ]);
  });

  it('tell for each fact the line, the row, the column and the very characters', () => {
    const bytes = list('pl-seznam.csv');
    const text = new TextDecoder().decode(bytes);
    const [, second] = recordsOf(readList(bytes));
    for (const { start, end, quote, line } of Object.values(second?.evidence ?? {})) {
      expect(text.slice(start, end)).toBe(quote);
      expect(text.slice(0, start).split('\n').length).toBe(line);
    }
    expect(second?.evidence['totalBudget']).toMatchObject({ quote: '250 000,00', row: 7, status: 'stated' });
    expect(second?.document).toBe('list.csv#row=7');
  });

  it('of the Swedish project bank give what a page of it gives', () => {
    const [first, second] = recordsOf(readList(list('sv-projektbanken.csv')));
    expect(first).toMatchObject({
      layout: 'list-of-operations',
      projectNumber: '2023/00001',
      title: 'Vägen dit',
      owner: 'Påhittade kommun',
      programme: 'esf-plus-2021-2027',
      fund: 'ESF+',
      programmeArea: 'A',
      specificObjective: 'A1',
      interventionField: '142',
      totalBudget: 75_354_267,
      euContribution: 30_141_707,
      unionRate: 40,
      currency: 'SEK',
      start: '2023-03-01',
      end: '2026-02-28',
    });
    expect(second?.euContribution).toBeNull();
  });
});

// The bytes that other encodings have for letters beyond ASCII.
const encode = (text: string, letters: string, bytes: readonly number[]): Uint8Array =>
  Uint8Array.from(Array.from(text), (letter) => {
    const at = letters.indexOf(letter);
    return at === -1 ? letter.charCodeAt(0) & 0xff : (bytes[at] ?? 0);
  });

const shifted = (text: string, from: number, to: number): Uint8Array =>
  Uint8Array.from(Array.from(text), (letter) => {
    const code = letter.charCodeAt(0);
    return code < 0x80 ? code : code >= from ? code - from + to : 0x20;
  });

const polish = new TextDecoder().decode(list('pl-seznam.csv'));

const wide = (mark: boolean): Uint8Array => Buffer.from(`${mark ? '\ufeff' : ''}${polish}`, 'utf16le');

describe('encodings', () => {
  it('of Central Europe are told by the letters that make one language', () => {
    const windows = encode(
      polish,
      'ąćęłńóśźżŁŚŹŻĆ',
      [0xb9, 0xe6, 0xea, 0xb3, 0xf1, 0xf3, 0x9c, 0x9f, 0xbf, 0xa3, 0x8c, 0x8f, 0xaf, 0xc6],
    );
    const iso = encode(
      polish,
      'ąćęłńóśźżŁŚŹŻĆ',
      [0xb1, 0xe6, 0xea, 0xb3, 0xf1, 0xf3, 0xb6, 0xbc, 0xbf, 0xa3, 0xa6, 0xac, 0xaf, 0xc6],
    );
    for (const [bytes, encoding] of [
      [windows, 'windows-1250'],
      [iso, 'iso-8859-2'],
    ] as const) {
      const table = readList(bytes);
      expect(table.reading.encoding).toBe(encoding);
      expect(recordsOf(table).map(({ title }) => title)).toEqual([
        'Łąki bez granic',
        'Źródło umiejętności',
        'Świetlica pełna pomysłów',
      ]);
    }
  });

  it('of Western Europe, of Greek and of Cyrillic are told apart', () => {
    const swedish = readList(encode(new TextDecoder().decode(list('sv-projektbanken.csv')), '', []));
    expect([swedish.reading.encoding, recordsOf(swedish)[0]?.owner]).toEqual([
      'windows-1252',
      'Påhittade kommun',
    ]);
    const bulgarian = readList(shifted(new TextDecoder().decode(list('bg-operacii.csv')), 0x410, 0xc0));
    expect([bulgarian.reading.encoding, recordsOf(bulgarian)[1]?.owner]).toEqual([
      'windows-1251',
      'Фондация Мост',
    ]);
    const greek = readList(shifted(new TextDecoder().decode(list('el-praxeis.csv')), 0x384, 0xb4));
    expect(recordsOf(greek)[1]?.owner).toBe('Ίδρυμα Αρχή');
  });

  it('of two bytes are told with and without their mark', () => {
    for (const mark of [true, false])
      expect(readList(wide(mark)).reading).toMatchObject({ encoding: 'utf-16le', rows: { operation: 3 } });
  });
});
