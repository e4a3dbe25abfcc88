import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { type CsvKind, csvHead, csvRows } from '../../src/export/csv.ts';
import type { SheetColumn, SheetValue } from '../../src/export/sheet.ts';
import type { Lang } from '../../src/text/lang.ts';

const columns: readonly SheetColumn[] = [
  { head: 'Namn', type: 'text' },
  { head: 'Kostnad, kr', type: 'number' },
  { head: 'Härledd', type: 'flag' },
];

function written(rows: readonly (readonly SheetValue[])[], kind: CsvKind, lang: Lang = 'sv'): string {
  return csvHead(columns, kind, lang) + csvRows(rows, kind, lang);
}

function parsed(csv: string, kind: CsvKind): string[][] {
  const result = Papa.parse<string[]>(csv.replace(/^\ufeff/, ''), {
    delimiter: kind === 'plain' ? ',' : ';',
    skipEmptyLines: false,
  });
  expect(result.errors).toEqual([]);
  // A last line end is the end of the last row, not an empty row of its own.
  return result.data.slice(0, -1);
}

const flags = { plain: ['true', 'false'], 'excel-sv': ['ja', 'nej'] } as const;

/** The value that a field was written of. */
function readBack(field: string, value: SheetValue, kind: CsvKind): SheetValue {
  if (field === '' && value === null) return null;
  if (typeof value === 'boolean') return field === flags[kind][0];
  if (typeof value === 'number') return Number(kind === 'plain' ? field : field.replace(',', '.'));
  return /^'[=+\-@\t\r]/.test(field) ? field.slice(1) : field;
}

const text = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom(
    '=1+1',
    '+46',
    '-5',
    '@x',
    '\t',
    '\r',
    'a;b',
    'a,b',
    '"',
    'rad\r\nrad',
    ' kant ',
    "O'Brien",
    '–',
    'åäö',
  ),
);
const number = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer(),
  fc.constantFrom(-5, 0.5, 1e-7, 1e21),
);
const row = fc.tuple(
  fc.oneof(text, fc.constant(null)),
  fc.oneof(number, fc.constant(null)),
  fc.oneof(fc.boolean(), fc.constant(null)),
);

describe.each(['plain', 'excel-sv'] as const)('a CSV of kind %s', (kind) => {
  it('gives the same values back when another program reads it', () => {
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        const [, ...read] = parsed(written(rows, kind), kind);
        const values = read.map((fields, at) =>
          fields.map((field, column) => readBack(field, rows[at]?.[column] ?? null, kind)),
        );
        expect(values).toEqual(rows.map((cells) => cells.map((cell) => (cell === 0 ? 0 : cell))));
      }),
    );
  });

  it('lets no text begin as a formula, and touches no number', () => {
    const rows = ['=HYPERLINK("x")', '+1', '-1', '@SUM', '\tx', '\rx'].map((cell) => [cell, -5, null]);
    for (const fields of parsed(written(rows, kind), kind).slice(1)) {
      expect(fields[0]).toMatch(/^'/);
      expect(fields[1]).toBe('-5');
    }
  });

  it('writes what is missing as nothing, and an empty text as one', () => {
    expect(csvRows([[null, null, null]], kind, 'sv')).toMatch(/^[,;]{2}\r\n$/);
    expect(csvRows([['', null, null]], kind, 'sv')).toMatch(/^""/);
    expect(csvRows([['a', 0, false]], kind, 'sv')).toMatch(/^a[,;]0[,;]/);
  });
});

describe('the two kinds of CSV', () => {
  it('are the plain one of RFC 4180, and one for Excel in Swedish', () => {
    const rows = [['Väg; in, ut', 46.9, true]];
    expect(written(rows, 'plain')).toBe('Namn,"Kostnad, kr",Härledd\r\n"Väg; in, ut",46.9,true\r\n');
    expect(written(rows, 'excel-sv')).toBe('\ufeffNamn;Kostnad, kr;Härledd\r\n"Väg; in, ut";46,9;ja\r\n');
  });

  it('say whether something is so in the language of the file, or as programs write it', () => {
    const rows = [['a', 1, false]];
    expect(written(rows, 'excel-sv', 'en')).toContain('a;1;no\r\n');
    expect(written(rows, 'excel-sv', 'sv')).toContain('a;1;nej\r\n');
    for (const lang of ['sv', 'en'] as const) expect(written(rows, 'plain', lang)).toContain('a,1,false\r\n');
  });
});
