import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { sql, type Sql } from '../../src/measures/sql.ts';
import type { ReadDocument } from '../../src/projects/project.ts';
import { documentsQuery } from '../../src/questions/documents.query.ts';
import { evidenceOfQuery } from '../../src/questions/evidence-of.query.ts';
import { findingsOfQuery } from '../../src/questions/findings-of.query.ts';
import { kpiQuery } from '../../src/questions/kpi.query.ts';
import { marksOfQuery } from '../../src/questions/marks-of.query.ts';
import { sourcesOfQuery } from '../../src/questions/sources-of.query.ts';
import { readBytes } from '../../src/records/read-bytes.ts';
import { isRejection } from '../../src/records/record.ts';
import { EVERYTHING } from '../../src/slice/slice.ts';
import type { Engine } from '../../src/warehouse/engine.ts';
import { loadRecords } from '../../src/warehouse/load-records.ts';
import { answer, openWith, seedDocuments } from '../questions/seed-warehouse.ts';

function twin(name: string): ReadDocument {
  const bytes = readFileSync(join(import.meta.dirname, '../fixtures/twins', name));
  const { result, text } = readBytes(name, bytes);
  if (isRejection(result) || text === null) throw new Error(`${name} is no project`);
  return { record: result, text };
}

const [bank, kohesio, again] = [twin('bank.txt'), twin('kohesio.txt'), twin('bank-again.txt')];
const copy: ReadDocument = { ...bank, record: { ...bank.record, document: 'copy.txt' } };

let engine: Engine;
beforeAll(async () => {
  engine = await openWith([]);
});
beforeEach(() => loadRecords(engine, [...seedDocuments(), kohesio, again, copy, bank]));
afterAll(() => engine.close());

const rows = (question: Sql) => engine.query(question);

const figures = async (documents: readonly ReadDocument[]) => {
  await loadRecords(engine, documents);
  return answer(engine, kpiQuery(EVERYTHING));
};

describe('four pages of one project', () => {
  it('are one project with one line of each kind of money, and its statements once', async () => {
    expect(await rows(sql`SELECT id, cost, support FROM projects WHERE number = '2019/00417'`)).toEqual([
      { id: 'bank.txt', cost: 2_000_000, support: 1_000_000 },
    ]);
    expect(await rows(sql`SELECT kind, amount FROM funding WHERE id = 'bank.txt' ORDER BY kind`)).toEqual([
      { kind: 'cofinancing-calculated', amount: 1_000_000 },
      { kind: 'esf', amount: 1_000_000 },
    ]);
    expect(
      await rows(sql`SELECT document, kind, value FROM statements WHERE id = 'bank.txt' ORDER BY document`),
    ).toEqual([
      { document: 'bank-again.txt', kind: 'actual', value: 38 },
      { document: 'bank.txt', kind: 'planned', value: 40 },
    ]);
  });

  it('add to every sum what one of them adds, in whatever order they come', async () => {
    const [alone] = await figures([...seedDocuments(), bank]);
    const together = await figures([...seedDocuments(), bank, kohesio, again, copy]);
    expect(together).toMatchObject([
      { n: 6, cost_sum: alone?.cost_sum, support_sum: alone?.support_sum, planned_sum: alone?.planned_sum },
    ]);
    expect(await figures([copy, again, kohesio, bank, ...seedDocuments()])).toEqual(together);
  });

  it('are each kept with their text, the fund’s own before the mirror', async () => {
    const sources = await answer(engine, sourcesOfQuery('kohesio.txt'));
    expect(sources.map(({ id, project }) => [id, project])).toEqual([
      ['bank.txt', 'bank.txt'],
      ['copy.txt', 'bank.txt'],
      ['bank-again.txt', 'bank.txt'],
      ['kohesio.txt', 'bank.txt'],
    ]);
    expect(sources[3]?.text).toBe(kohesio.text);
    expect(await answer(engine, sourcesOfQuery('nowhere.txt'))).toEqual([]);
  });

  it('tell of every fact which page it stands on', async () => {
    const evidence = await answer(engine, evidenceOfQuery(['bank.txt']));
    const homes = Object.fromEntries(evidence.map(({ field, document }) => [field, document]));
    expect(homes).toMatchObject({
      totalBudget: 'bank.txt',
      actualParticipants: 'bank-again.txt',
      unionRate: 'kohesio.txt',
    });
    expect(Object.keys(homes)).toHaveLength(evidence.length);
    const marks = await answer(engine, marksOfQuery('bank.txt'));
    const budgets = marks.filter(({ field }) => field === 'totalBudget');
    expect(budgets.map(({ document }) => document)).toEqual([
      'bank-again.txt',
      'bank.txt',
      'copy.txt',
      'kohesio.txt',
    ]);
  });

  it('name what they do not agree on, once', async () => {
    const findings = await answer(engine, findingsOfQuery(['bank.txt']));
    const disagreements = findings.filter(({ code }) => code === 'sources-disagree');
    expect(disagreements.map(({ field, document }) => [field, document])).toEqual([
      ['end', null],
      ['totalBudget', null],
    ]);
    expect(disagreements[0]?.message_sv).toContain('2021-08-31 i kohesio.txt');
  });

  it('are listed one by one, each with the others', async () => {
    const documents = await answer(engine, documentsQuery());
    expect(documents).toHaveLength(9);
    expect(documents.find(({ id }) => id === 'kohesio.txt')).toMatchObject({
      project: 'bank.txt',
      title: 'Stegvis vidare',
      layout: 'kohesio-page',
      others: ['bank.txt', 'copy.txt', 'bank-again.txt'],
    });
    expect(documents.find(({ id }) => id.startsWith('000'))?.others).toBeNull();
  });
});
