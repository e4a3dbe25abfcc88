import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  groupCount,
  groupValue,
  MEASURES,
  measureParts,
  type MeasureId,
} from '../../src/measures/measures.ts';
import { identifier, join, sql } from '../../src/measures/sql.ts';
import { currenciesQuery } from '../../src/questions/currencies.query.ts';
import { EVERYTHING } from '../../src/slice/slice.ts';
import type { Engine, Row } from '../../src/warehouse/engine.ts';
import { loadRecords } from '../../src/warehouse/load-records.ts';
import { formatAmount } from '../../src/text/format.ts';
import { currencyNotes } from '../../src/views/overview/currency-notes.ts';
import { answer, openWith, recordOf, seedDocuments } from '../questions/seed-warehouse.ts';

const ids = Object.keys(MEASURES).filter((id): id is MeasureId => id in MEASURES);
const MONEY = ids.filter((id) => MEASURES[id].unit.startsWith('kr') || MEASURES[id].unit === 'percent');

const inCurrency = (document: string, currency: string | null) => ({
  record: recordOf(document, {
    currency,
    title: document,
    owner: document,
    totalBudget: 1_000,
    approvedExpenditure: 900,
    esfSupport: 500,
    euContribution: 400,
    lagSupport: 10,
    programmeSupport: 20,
    unionRate: 40,
    start: '2018-01-01',
    end: '2018-12-31',
  }),
  text: document,
});
const foreign = [
  inCurrency('eur-1', 'EUR'),
  inCurrency('eur-2', 'EUR'),
  inCurrency('gbp', 'GBP'),
  inCurrency('none', null),
];

let engine: Engine;
let before: Row;
let after: Row;
const figures = async (): Promise<Row> => {
  const columns = ids.flatMap((id) => [
    sql`${groupValue(id)} AS ${identifier(id)}`,
    sql`${groupCount(id)} AS ${identifier(`n ${id}`)}`,
  ]);
  const [row = {}] = await engine.query(
    sql`SELECT ${join(columns, sql`, `)} FROM (SELECT ${measureParts(ids)} FROM projects)`,
  );
  return row;
};
beforeAll(async () => {
  engine = await openWith(seedDocuments());
  before = await figures();
  await loadRecords(engine, [...seedDocuments(), ...foreign]);
  after = await figures();
});
afterAll(() => engine.close());

describe('amounts in other currencies than kronor', () => {
  it.each(MONEY.map((id) => [id]))('take no part in %s', (id) => {
    expect([after[id], after[`n ${id}`]]).toEqual([before[id], before[`n ${id}`]]);
  });

  it('are in euro as they stand where they are stated in euro, beside kronor at the mean rate of their days', () => {
    expect(Number(after['cost-euro']) - Number(before['cost-euro'])).toBeCloseTo(2_000, 6);
    expect(Number(after['n cost-euro']) - Number(before['n cost-euro'])).toBe(2);
  });

  it('are told each by itself and never added; what has no currency is not summed', async () => {
    const rows = await answer(engine, currenciesQuery(EVERYTHING));
    expect(rows.map(({ currency, n, cost_sum }) => [currency, n, cost_sum])).toEqual([
      ['EUR', 2, 2_000],
      ['GBP', 1, 1_000],
      [null, 1, null],
    ]);
    const notes = currencyNotes(rows, 9, 'en').map((note) => note.replaceAll('\u00a0', ' '));
    expect(notes.slice(0, 3)).toEqual([
      'EUR: 2 projects, total cost EUR 2,000 (2 state it).',
      'GBP: 1 project, total cost GBP 1,000 (1 state it).',
      'Without a stated currency: 1 project, which cannot be added up.',
    ]);
    expect(notes[3]).toMatch(
      /^Total cost in euro by yearly mean rates, indicative: EUR .* \(7 of 9 projects\)\.$/,
    );
  });

  it('are never written as kronor', () => {
    expect(formatAmount('sv', 1_234.5, null)).toBe('1\u00a0234,50 (valuta ej angiven)');
    expect(formatAmount('en', 1_234, 'EUR')).toBe('EUR\u00a01,234');
    expect(formatAmount('sv', 1_234, 'SEK')).toBe('1\u00a0234\u00a0kr');
  });
});
