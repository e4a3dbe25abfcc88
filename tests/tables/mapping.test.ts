import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { mappingFor, parseMapping } from '../../src/tables/mapping.ts';
import { columnOf, readList, recordsOf } from './read.ts';

const open = readFileSync(join(import.meta.dirname, '../fixtures/tables/en-ambiguous.csv'));

describe('what nothing decides', () => {
  const table = readList(open);

  it('is asked, with what every answer would make of it, and its values are left out', () => {
    expect(table.reading.asks.map(({ kind, column }) => [kind, column])).toEqual([
      ['date-order', 'Operation Start Date'],
      ['date-order', 'Operation End Date'],
      ['decimal', 'Total Eligible Expenditure'],
      ['rate-scale', 'Union Co-financing rate'],
    ]);
    const [order, , decimal] = table.reading.asks;
    expect(order?.choices[1]?.effectEn).toBe(
      '“03/04/2016” becomes 4\u00a0Mar\u00a02016, the column runs from 2\u00a0Jan\u00a02016 to 4\u00a0Mar\u00a02016',
    );
    expect(decimal?.choices.map(({ effectEn }) => effectEn)).toEqual([
      "“€580.000” becomes 580000, the column's sum 581250",
      "“€580.000” becomes 580, the column's sum 581.25",
    ]);
    expect(recordsOf(table)[0]).toMatchObject({ start: null, end: null, totalBudget: null, unionRate: null });
  });

  it('is read by the answers', () => {
    const answered = readList(open, {
      columns: {
        'Operation Start Date': { dateOrder: 'day-first' },
        '5': { decimal: ',' },
        'Union  Co-financing rate': { rate: 'fraction' },
        'Operation End Date': { dateOrder: 'day-first' },
      },
    });
    expect(recordsOf(answered)[0]).toMatchObject({
      start: '2016-04-03',
      end: '2018-06-05',
      totalBudget: 580_000,
      unionRate: 100,
    });
    expect(answered.reading.asks).toEqual([]);
    expect(columnOf(answered, 'start').decidedBy).toBe('answer');
  });
});

describe('a mapping', () => {
  it('names fields, leaves columns out, gives header row and currency', () => {
    const text = 'What,Who,Beneficiary name,Money\nx,y,z,w\nWays,Council,Nobody,1000\n';
    const table = readList(text, {
      headerRow: 1,
      currency: 'SEK',
      columns: {
        What: { field: 'title' },
        Who: { field: 'owner' },
        '3': { field: null },
        '4': { field: 'totalBudget' },
      },
    });
    expect(recordsOf(table).at(-1)).toMatchObject({
      title: 'Ways',
      owner: 'Council',
      totalBudget: 1_000,
      currency: 'SEK',
    });
  });

  it('that names a column which is not there is told so', () => {
    const { flags } = readList(open, {
      columns: { Nowhere: { field: 'title' }, '99': { field: null } },
    }).reading;
    expect(flags.filter(({ code }) => code === 'unknown-column').map(({ column }) => column)).toEqual([
      '99',
      'Nowhere',
    ]);
  });

  it('is checked, and the error says where it is wrong', () => {
    expect(parseMapping('{')).toContain('is not JSON');
    expect(parseMapping('{"columns": {"A": {"field": "budget"}}}')).toContain('columns.A.field');
    expect(parseMapping('{"currency": "kronor"}')).toContain('currency: must be three capital letters');
    expect(parseMapping('{"colums": {}}')).toContain('colums');
    expect(parseMapping('{"tables": [{"file": 1}]}')).toContain('tables.0.file');
    expect(parseMapping('[]')).toBeTypeOf('string');
  });

  it('may hold answers for several files, and for all', () => {
    const mappings = parseMapping('{"tables": [{"currency": "EUR"}, {"file": "a.csv", "currency": "SEK"}]}');
    if (typeof mappings === 'string') throw new Error(mappings);
    expect(
      [mappingFor(mappings, 'a.csv'), mappingFor(mappings, 'b.csv')].map(({ currency }) => currency),
    ).toEqual(['SEK', 'EUR']);
  });
});
