import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { documentsQuery } from '../../src/questions/documents.query.ts';
import { evidenceOfQuery } from '../../src/questions/evidence-of.query.ts';
import { findingsOfQuery } from '../../src/questions/findings-of.query.ts';
import { statementsOfQuery } from '../../src/questions/statements-of.query.ts';
import type { Engine } from '../../src/warehouse/engine.ts';
import { answer, openWith, recordOf, seedDocuments } from './seed-warehouse.ts';

const GAGAGA = '002_d42481e773482837.txt';
const finding = (code: string, severity: 'error' | 'check' | 'explained') => ({
  code,
  severity,
  field: 'totalBudget',
  message: `${code} på svenska`,
  messageEn: `${code} in English`,
});
const checked = {
  ...recordOf('checked.txt', { title: 'Kontrollerad' }),
  findings: [finding('a', 'explained'), finding('b', 'check'), finding('c', 'error'), finding('d', 'check')],
};

let engine: Engine;
beforeAll(async () => {
  engine = await openWith([...seedDocuments(), { record: checked, text: 'åäö' }]);
});
afterAll(() => engine.close());

describe('the documents', () => {
  it('are listed with their layout, how much was read, and what to check', async () => {
    const rows = await answer(engine, documentsQuery());
    expect(rows).toHaveLength(6);
    expect(rows.at(-1)).toEqual({
      id: 'checked.txt',
      project: 'checked.txt',
      title: 'Kontrollerad',
      others: null,
      layout: null,
      characters: 3,
      n_facts: 0,
      n_inferred: 0,
      n_known: 0,
      n_errors: 1,
      n_all: 6,
      n_checks: 2,
      n_explained: 1,
    });
    const leader = rows.find((row) => row.id === GAGAGA);
    expect(leader).toMatchObject({ layout: 'leader', n_facts: 22, n_known: 11, n_inferred: 1, n_errors: 0 });
  });

  it('give their statements in the order they stand, each with its line', async () => {
    const rows = await answer(engine, statementsOfQuery([GAGAGA]));
    expect(rows.map((row) => [row.kind, row.value, row.unit, row.line])).toEqual([
      ['actual', 119, 'persons', 17],
      ['target', 50, 'persons', 20],
      ['result', 79, 'persons', 20],
      ['result', 10, 'companies', 20],
    ]);
    const text = seedDocuments().find((document) => document.record.document === GAGAGA)?.text ?? '';
    for (const row of rows) expect(text.slice(row.start_offset, row.end_offset)).toBe(row.quote);
  });

  it('give where each fact stands, and never where the contact person does', async () => {
    const rows = await answer(engine, evidenceOfQuery([GAGAGA]));
    expect(rows).toHaveLength(22);
    expect(rows.find((row) => row.field === 'approvedExpenditure')).toMatchObject({
      line: 38,
      status: 'stated',
    });
    const every = await answer(engine, evidenceOfQuery(seedDocuments().map(({ record }) => record.document)));
    expect(every.some((row) => row.field.startsWith('contact'))).toBe(false);
  });

  it('give what to check, the gravest first', async () => {
    const rows = await answer(engine, findingsOfQuery(['checked.txt']));
    expect(rows.map((row) => [row.code, row.severity, row.message_en])).toEqual([
      ['c', 'error', 'c in English'],
      ['b', 'check', 'b in English'],
      ['d', 'check', 'd in English'],
      ['a', 'explained', 'a in English'],
    ]);
  });

  it('give nothing for no documents', async () => {
    expect(await answer(engine, statementsOfQuery([]))).toEqual([]);
    expect(await answer(engine, evidenceOfQuery([]))).toEqual([]);
    expect(await answer(engine, findingsOfQuery([]))).toEqual([]);
  });
});
