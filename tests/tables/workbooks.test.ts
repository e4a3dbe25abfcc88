import { describe, expect, it } from 'vitest';
import { readTable } from '../../src/tables/read-table.ts';
import { columnOf, readList, recordsOf } from './read.ts';
import { workbook, type TestCell } from './workbook.ts';

const HEADER = [
  'Beneficiary Name',
  'Operation Name',
  'Operation Start Date',
  'Total Eligible Expenditure',
  'Union Co-financing Rate',
  'Location of Operation',
];
const day = (value: number): TestCell => ({ value, style: 'day' });
const euro = (value: number): TestCell => ({ value, style: 'euro' });
const percent = (value: number): TestCell => ({ value, style: 'percent' });

const listOf = (name: string) => [
  ['Beneficiary Name', 'Operation Name', 'Operation Start Date', 'Total Eligible Expenditure'],
  [name, 'First', '03/04/2016', '1000 EUR'],
  [name, 'Second', '05/06/2016', '900 GBP'],
];

const saved = (state: string): Record<string, string> => ({
  'xl/workbook.xml': `<workbook><sheets><sheet name="One" sheetId="1" state="${state}" r:id="rId1"/></sheets></workbook>`,
  'xl/styles.xml':
    '<styleSheet><numFmts><numFmt numFmtId="165" formatCode="&quot;DD&quot;/MM/&quot;YYYY&quot;"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="165"/></cellXfs></styleSheet>',
});

const manyRows = (extra: number): TestCell[][] =>
  Array.from({ length: 100 + extra }, (_, at) => [`A${at}`, `B${at}`, day(42_005), 1_000 + at, 0.5, 'Here']);

describe('workbooks', () => {
  const table = readList(
    workbook({
      Notes: [['Nothing here']],
      'List & more': [
        ['List of operations'],
        undefined,
        HEADER,
        ['A Council', 'First', day(42_005), euro(1_000.1 + 0.2), percent(0.5), 'Here'],
        [null, null, null, null, null, 'There'],
        ['B Council', 'Second', { value: 2015, style: 'plain' }, 250_000, percent(0.6667), null],
        ['C Council', 'Third', day(2014), euro(99), percent(0.85), null],
      ],
    }),
  );

  it('are read from the sheet that has the list, with dates as days, rates in per cent and money to the cent', () => {
    expect(table.reading).toMatchObject({ sheet: 'List & more', headerRow: 3 });
    expect(recordsOf(table)).toMatchObject([
      {
        document: 'list.csv#List & more!4',
        start: '2015-01-01',
        totalBudget: 1_000.3,
        unionRate: 50,
        currency: 'EUR',
      },
      { start: null, totalBudget: 250_000, unionRate: 66.67, currency: null },
      { start: null, totalBudget: 99, unionRate: 85, currency: 'EUR' },
    ]);
  });

  it('do not take a year for a day of 1905', () => {
    expect(table.reading.unreadable.map(({ row, text, why }) => [row, text, why])).toEqual([
      [6, '2015', 'less-than-a-day'],
      [7, '2014', 'less-than-a-day'],
    ]);
  });

  it('give the currency of the number format, and say that it is from there', () => {
    // One amount has no such format.
    expect(table.reading.currency).toEqual({ value: null, decidedBy: 'format' });
    expect(recordsOf(table).map(({ currency }) => currency)).toEqual(['EUR', null, 'EUR']);
    expect(table.reading.asks).toMatchObject([{ kind: 'currency', cells: 1 }]);
  });

  it('tell for each fact the sheet, the row and the cell', () => {
    expect(recordsOf(table)[0]?.evidence['title']).toEqual({
      line: 4,
      start: 0,
      end: 5,
      quote: 'First',
      status: 'stated',
      row: 4,
      column: 'Operation Name',
      sheet: 'List & more',
    });
  });

  it('count rows that only add a place, and not the sheets that give the same list again', () => {
    expect(table.reading.rows).toEqual({ title: 1, header: 1, operation: 3, 'further-place': 1 });
    const rows = [HEADER, ['A Council', 'First', day(42_005), euro(5_000), percent(0.5), 'Here']];
    const german = [
      [
        'Name des Begünstigten',
        'Bezeichnung des Vorhabens',
        'Datum des Beginns',
        'Gesamtbetrag der förderfähigen Ausgaben',
        'Kofinanzierungssatz',
        'Ort',
      ],
      ...rows.slice(1),
    ];
    expect(readTable('x.xlsx', workbook({ English: rows, Deutsch: german })).tables).toHaveLength(1);
    const other = [HEADER, ['A Council', 'First', day(42_005), euro(6_000), percent(0.5), 'Here']];
    expect(readTable('x.xlsx', workbook({ One: rows, Two: other })).tables).toHaveLength(2);
  });

  it('keep sheets apart that have as many operations and nothing that tells whether they are the same', () => {
    const sheets = readTable('x.xlsx', workbook({ One: listOf('A Council'), Two: listOf('B Council') }));
    expect(sheets.tables?.map(({ count }) => count)).toEqual([2]);
    const waiting = (name: string) => listOf(name).map((row) => row.slice(0, 3));
    const undated = readTable('x.xlsx', workbook({ One: waiting('A Council'), Two: waiting('B Council') }));
    expect(undated.tables?.map(({ count }) => count)).toEqual([2, 2]);
    const dated = (amount: string) => [
      ...listOf('A').slice(0, 1),
      ['A', 'First', '2016-04-30', '1 EUR'],
      ['B', 'Second', '2016-05-30', amount],
    ];
    const mixed = readTable('x.xlsx', workbook({ One: dated('900 GBP'), Two: dated('700 GBP') }));
    expect(mixed.tables?.map(({ count }) => count)).toEqual([2, 2]);
  });

  it('are read as LibreOffice saves them: sheets said to be visible, the letters of dates in quotes', () => {
    const sheets = { One: [HEADER, ['A', 'First', day(42_005), 5_000, 0.5, 'Here']] };
    expect(recordsOf(readList(workbook(sheets, saved('visible'))))[0]?.start).toBe('2015-01-01');
    expect(readTable('x.xlsx', workbook(sheets, saved('hidden'))).tables).toBeNull();
  });

  it('with sheets that are hidden and no list in the others are refused with what to do about it', () => {
    const sheets = { One: [HEADER, ['A', 'First', day(42_005), 5_000, 0.5, 'Here']] };
    const { problem } = readTable('x.xlsx', workbook(sheets, saved('hidden')));
    expect(problem?.reasonEn).toMatch(/hidden sheets \(One\).*show them/i);
    expect(problem?.reason).toMatch(/dolda blad \(One\)/);
  });

  it('give a list once that two sheets hold but for a row', () => {
    const same = workbook({ One: [HEADER, ...manyRows(0)], Two: [HEADER, ...manyRows(1)] });
    expect(readTable('x.xlsx', same).tables?.map(({ count }) => count)).toEqual([100]);
    const more = workbook({ One: [HEADER, ...manyRows(0)], Two: [HEADER, ...manyRows(20)] });
    expect(readTable('x.xlsx', more).tables?.map(({ count }) => count)).toEqual([100, 120]);
  });

  it('add the Youth Employment Initiative to the EU contribution only when that is answered', () => {
    const bytes = workbook({
      One: [
        [
          'Beneficiary Name',
          'Operation Name',
          'Total ESF Allocated',
          'Total YEI Allocated',
          'Total Eligible Expenditure',
        ],
        ['A Council', 'First', euro(100), euro(50), euro(300)],
      ],
    });
    const asked = readList(bytes);
    expect(recordsOf(asked)[0]?.euContribution).toBe(100);
    expect(asked.reading.asks.map(({ kind }) => kind)).toEqual(['youth-initiative']);
    const answered = readList(bytes, { addYouthInitiative: true });
    expect(recordsOf(answered)[0]).toMatchObject({
      euContribution: 150,
      evidence: { euContribution: { status: 'derived' } },
    });
    expect(columnOf(answered, 'euContribution').sum).toBe(100);
  });
});

describe('formulas', () => {
  const start = { formula: 'A1', result: '42005' };
  const table = readList(
    workbook({
      One: [
        HEADER,
        [
          'A',
          { formula: '"F"&"irst"', result: 'First', type: 'str' },
          start,
          { formula: 'F2*2', result: '10.5' },
        ],
        [
          'B',
          'Second',
          day(42_005),
          { formula: 'F3*2', result: '' },
          null,
          { formula: 'G3', result: '', type: 'str' },
        ],
        [
          'C',
          { formula: 'G4', result: '#REF!', type: 'e' },
          day(42_005),
          { formula: '1/0', result: '#DIV/0!', type: 'e' },
        ],
        [{ formula: 'G5', result: '#N/A', type: 'e' }, { formula: 'G5', result: '' }, day(42_005), euro(7)],
        [null, 'Total', null, { formula: 'SUM(D2:D5)', result: '' }],
      ],
    }),
  );

  it('stand for what came of them', () => {
    expect(recordsOf(table)[0]).toMatchObject({ title: 'First', totalBudget: 10.5 });
    expect(table.reading.rows).toEqual({ header: 1, operation: 4, total: 1 });
  });

  it('that failed or were never worked out give no fact, and each such cell is listed', () => {
    const facts = recordsOf(table)
      .slice(1)
      .map(({ title, owner, totalBudget }) => [owner, title, totalBudget]);
    expect(facts).toEqual([
      ['B', 'Second', null],
      ['C', null, null],
      [null, null, 7],
    ]);
    expect(table.reading.unreadable.map(({ row, field, text }) => [row, field, text])).toEqual([
      [2, 'start', '42005'],
      [3, 'totalBudget', '=F3*2'],
      [4, 'title', '#REF!'],
      [4, 'totalBudget', '#DIV/0!'],
      [5, 'owner', '#N/A'],
      [5, 'title', '=G5'],
    ]);
  });

  it('are told by their errors in a text file, where any other text after = is only text', () => {
    const csv = readList(
      'Beneficiary Name;Operation Name;Total Eligible Expenditure\n#N/A;=cmd|A1;5 EUR\nB;#NAME?;6 EUR\n#9;#metoo;7 EUR',
    );
    expect(recordsOf(csv).map(({ owner, title }) => [owner, title])).toEqual([
      [null, '=cmd|A1'],
      ['B', null],
      ['#9', '#metoo'],
    ]);
    expect(csv.reading.unreadable.map(({ row, text }) => [row, text])).toEqual([
      [2, '#N/A'],
      [3, '#NAME?'],
    ]);
  });
});

const reason = (bytes: Uint8Array): string => readTable('x', bytes).problem?.reasonEn ?? 'read';

describe('files that are refused', () => {
  it('are told by what they are, with what to do', () => {
    expect(reason(new Uint8Array())).toContain('empty');
    expect(reason(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 1, 2))).toMatch(
      /old Excel file \(\.xls\).*Save the list as/,
    );
    expect(reason(new TextEncoder().encode('%PDF-1.7'))).toContain('a PDF');
    expect(reason(new TextEncoder().encode('nothing;of the kind\n1;2'))).toContain(
      'no row is recognised as the header',
    );
    expect(reason(workbook({ One: [['x']] }, { 'word/document.xml': '<w/>' }))).toContain(
      'no row is recognised',
    );
  });

  it('are bombs, before they are unpacked', () => {
    const bomb = workbook(
      { One: [HEADER] },
      { 'xl/sharedStrings.xml': `<sst>${' '.repeat(30_000_000)}</sst>` },
    );
    const before = process.memoryUsage().arrayBuffers;
    expect(reason(bomb)).toContain('grows too large');
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(10_000_000);
  });

  it('are tables of more columns than any list has', () => {
    const wide = Array.from({ length: 10_000 }, (_, at) => `c${at}`);
    expect(
      reason(
        new TextEncoder().encode(`Beneficiary name,Operation name,Operation start date\nA,B,2015-01-01\n`),
      ),
    ).toBe('read');
    expect(reason(workbook({ One: [[...HEADER, ...wide]] }))).toMatch(/no row is recognised|10006 columns/);
  });
});
