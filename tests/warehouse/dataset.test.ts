import { describe, expect, it } from 'vitest';
import { parseDataset } from '../../src/warehouse/dataset.ts';
import { recordOf } from '../questions/seed-warehouse.ts';

const record = recordOf('one.txt', { title: 'Ett', start: '2020-01-01', totalBudget: 5 });
const line = (item: object): string => JSON.stringify({ ...record, text: 'the text', ...item });

describe('the shipped dataset', () => {
  it('is records with their texts, one a line', () => {
    const { documents, problems } = parseDataset(`${line({})}\n\n${line({ document: 'two.txt' })}\n`);
    expect(problems).toEqual([]);
    expect(documents.map((document) => document.record.document)).toEqual(['one.txt', 'two.txt']);
    expect(documents[0]).toEqual({ record, text: 'the text' });
  });

  it('keeps the row, the column and the sheet of a list, and what no fact stands for', () => {
    const place = {
      line: 7,
      start: 0,
      end: 1,
      quote: '5',
      status: 'stated',
      row: 7,
      column: 'Total',
      sheet: 'A',
    };
    const listed = { postcode: '100 00', outturnTotal: 3 };
    const { documents, problems } = parseDataset(line({ evidence: { totalBudget: place }, listed }));
    expect(problems).toEqual([]);
    expect(documents[0]?.record).toEqual({ ...record, evidence: { totalBudget: place }, listed });
  });

  it('loses only the bad line, and names it with the place in it', () => {
    const bad = [
      '{"document":',
      line({ totalBudget: '5' }),
      line({ phase: 'dreaming' }),
      line({ start: '1 maj 2020' }),
      line({ text: undefined }),
      line({ evidence: { title: { line: 0, start: 0, end: 1, quote: '', status: 'stated' } } }),
    ];
    const { documents, problems } = parseDataset([...bad, line({})].join('\n'));
    expect(documents).toHaveLength(1);
    expect(problems.map((problem) => problem.line)).toEqual([1, 2, 3, 4, 5, 6]);
    const reasons = problems.map((problem) => problem.reason.split(':')[0]);
    expect(reasons.slice(1)).toEqual(['totalBudget', 'phase', 'start', 'text', 'evidence.title.line']);
  });

  it('keeps documents that were no project apart', () => {
    const rejection = { document: 'call.txt', rejected: 'call', reason: 'a', reasonEn: 'b', line: null };
    const { documents, rejected, problems } = parseDataset(`${JSON.stringify(rejection)}\n${line({})}`);
    expect(rejected).toEqual([rejection]);
    expect(documents).toHaveLength(1);
    expect(problems).toEqual([]);
  });
});
