import { describe, expect, it } from 'vitest';
import type { TableMapping } from '../../src/tables/mapping.ts';
import type { TableAsk } from '../../src/tables/table-reading.ts';
import { answerAsk, answerColumn, answeredTo } from '../../src/views/data/mapping-draft.ts';

const ask = (kind: TableAsk['kind'], index: number | null = 2): TableAsk => ({
  kind,
  column: 'Total',
  index,
  cells: 1,
  question: '',
  questionEn: '',
  choices: [],
  suggestion: null,
});

describe('answers to what a list leaves open', () => {
  it.each([
    ['decimal', ',', { columns: { '3': { decimal: ',' } } }],
    ['date-order', 'month-first', { columns: { '3': { dateOrder: 'month-first' } } }],
    ['rate-scale', 'fraction', { columns: { '3': { rate: 'fraction' } } }],
    ['currency', 'GBP', { currency: 'GBP' }],
    ['youth-initiative', 'false', { addYouthInitiative: false }],
  ] as const)('to %s are a mapping that the command line takes as well', (kind, value, mapping) => {
    const answered = answerAsk({}, ask(kind), value);
    expect(answered).toEqual(mapping);
    expect(answeredTo(answered, ask(kind))).toBe(value);
    expect(answeredTo({}, ask(kind))).toBeNull();
  });

  it('keep what was said of the column and of others', () => {
    const first: TableMapping = answerColumn({ currency: 'EUR' }, 2, { field: 'totalBudget' });
    expect(answerAsk(first, ask('decimal'), '.')).toEqual({
      currency: 'EUR',
      columns: { '3': { field: 'totalBudget', decimal: '.' } },
    });
  });
});
