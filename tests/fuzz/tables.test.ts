import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTable } from '../../src/tables/read-table.ts';
import { workbook, type TestCell } from '../tables/workbook.ts';

/** Reads and makes every record: nothing may throw, and records and rows must agree. */
function readAll(bytes: Uint8Array): void {
  const { tables, problem } = readTable('any.csv', bytes);
  expect(tables === null).toBe(problem !== null);
  for (const { reading, count, record } of tables ?? []) {
    expect(reading.rows.operation ?? 0).toBe(count);
    for (let operation = 0; operation < count; operation += 1) {
      const made = record(operation);
      for (const value of [made.totalBudget, made.euContribution, made.unionRate])
        expect(value === null || Number.isFinite(value)).toBe(true);
      for (const day of [made.start, made.end])
        expect(day === null || /^\d{4}-\d\d-\d\d$/u.test(day)).toBe(true);
    }
  }
}

const HEADERS = [
  'Beneficiary name',
  'Operation name',
  'Operation start date',
  'Total eligible expenditure',
  'Union co-financing rate',
  '__proto__',
  'constructor',
  'toString',
  'Postcode',
  'x',
];
const cell = fc.oneof(
  fc.constantFrom(
    '',
    'n/a',
    '1.234',
    '1,5',
    '03/04/2016',
    '31.12.2015',
    '40%',
    '"',
    '""',
    '=cmd|x',
    '<img onerror>',
    '../../x',
    'Total',
    "O'Brien",
    '中文',
    '-',
    '€',
    '__proto__',
  ),
  fc.string({ maxLength: 12 }),
);

describe('whatever is dropped as a list', () => {
  it('random bytes are read or refused, and never throw', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 2_000 }), readAll), { numRuns: 300 });
  });

  it('random cells below known headers are read, with every delimiter', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(',', ';', '\t', '|'),
        fc.shuffledSubarray(HEADERS, { minLength: 3 }),
        fc.array(fc.array(cell, { maxLength: 12 }), { maxLength: 40 }),
        (delimiter, headers, rows) => {
          const text = [headers, ...rows].map((row) => row.join(delimiter)).join('\n');
          readAll(new TextEncoder().encode(text));
        },
      ),
      { numRuns: 400 },
    );
  });

  it('every record of a text is counted once', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.array(fc.constantFrom('', 'a', '1', '2015-01-01', 'Total'), { minLength: 1, maxLength: 5 }),
          { minLength: 1, maxLength: 30 },
        ),
        (rows) => {
          const text = [
            'Beneficiary name,Operation name,Operation start date,Total eligible expenditure,Country',
            ...rows.map((row) => row.join(',')),
          ].join('\n');
          const { tables } = readTable('any.csv', new TextEncoder().encode(text));
          for (const { reading } of tables ?? []) {
            // A last line without anything is the end of the file.
            const records = text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
            expect(Object.values(reading.rows).reduce((sum, count) => sum + count, 0)).toBe(records);
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it('damaged workbooks are read or refused, and never throw', () => {
    const rows: TestCell[][] = [
      HEADERS.slice(0, 5),
      ['A', 'B', { value: 42_005, style: 'day' }, 100, { value: 0.5, style: 'percent' }],
    ];
    const whole = workbook({ One: rows });
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.nat(255), fc.nat(whole.length), (at, byte, length) => {
        const bytes = whole.slice(0, Math.max(10, length));
        if (at < bytes.length) bytes[at] = byte;
        readAll(bytes);
      }),
      { numRuns: 400 },
    );
  });

  it('a column called __proto__ is a column like any other', () => {
    const { tables } = readTable(
      'any.csv',
      new TextEncoder().encode('Beneficiary name,Operation name,Country,__proto__\nA,B,Sweden,polluted\n'),
    );
    const made = tables?.[0]?.record(0);
    expect(made?.title).toBe('B');
    expect(Object.getPrototypeOf(made?.listed)).toBe(Object.prototype);
    expect(JSON.stringify(made)).not.toContain('polluted');
  });
});
