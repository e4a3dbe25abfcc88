import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { identifier, sql, type Sql } from '../../src/measures/sql.ts';
import type { Engine } from '../../src/warehouse/engine.ts';
import { loadRecords } from '../../src/warehouse/load-records.ts';
import { PROJECT_TABLES } from '../../src/warehouse/project-tables.ts';
import { openWith, recordOf, seedDocuments } from '../questions/seed-warehouse.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await openWith([]);
});
beforeEach(async () => {
  await engine.transact(PROJECT_TABLES.map(({ name }) => sql`DELETE FROM ${identifier(name)}`));
  await loadRecords(engine, seedDocuments());
});
afterAll(() => engine.close());

const rows = (question: Sql) => engine.query(question);
const leader = recordOf('leader.txt', { title: 'Byn', programme: 'clld-2014-2020', programmeArea: '2' });

describe('loading documents', () => {
  it('has one row a project and keeps every statement, place and fact', async () => {
    expect(
      await rows(sql`SELECT (SELECT count(*) FROM projects) AS projects, (SELECT count(*) FROM documents) AS documents,
        (SELECT count(*) FROM statements) AS statements,
        (SELECT count(*) FROM municipalities WHERE role = 'listed') AS listed,
        (SELECT count(*) FROM municipalities WHERE role = 'partner') AS partners,
        (SELECT count(*) FROM municipalities WHERE role = 'owner') AS owners`),
    ).toEqual([{ projects: 5, documents: 5, statements: 7, listed: 38, partners: 5, owners: 5 }]);
  });

  it('gives each statement the line it stands on', async () => {
    expect(
      await rows(
        sql`SELECT kind, value, unit, line FROM statements WHERE id LIKE '002%' ORDER BY start_offset`,
      ),
    ).toEqual([
      { kind: 'actual', value: 119, unit: 'persons', line: 17 },
      { kind: 'target', value: 50, unit: 'persons', line: 20 },
      { kind: 'result', value: 79, unit: 'persons', line: 20 },
      { kind: 'result', value: 10, unit: 'companies', line: 20 },
    ]);
  });

  it('splits the cost into lines of money, what is left of it marked as calculated', async () => {
    expect(
      await rows(
        sql`SELECT left(id, 3) AS id, kind, amount, status FROM funding ORDER BY id, amount DESC, kind`,
      ),
    ).toEqual([
      { id: '000', kind: 'esf', amount: 400_000, status: 'stated' },
      { id: '000', kind: 'cofinancing-calculated', amount: 0, status: 'calculated' },
      { id: '001', kind: 'cofinancing-calculated', amount: 4_907_260, status: 'calculated' },
      { id: '001', kind: 'esf', amount: 4_341_993, status: 'stated' },
      { id: '002', kind: 'leader-programme', amount: 1_223_539, status: 'stated' },
      { id: '002', kind: 'leader-group', amount: 602_941, status: 'stated' },
      { id: '002', kind: 'cofinancing-calculated', amount: 0, status: 'calculated' },
      { id: '003', kind: 'esf', amount: 199_216, status: 'stated' },
      { id: '003', kind: 'cofinancing-calculated', amount: 63_900, status: 'calculated' },
      { id: '004', kind: 'esf', amount: 6_692_666, status: 'stated' },
      { id: '004', kind: 'cofinancing-calculated', amount: 2_230_794, status: 'calculated' },
    ]);
  });

  it('keeps contact details in their own table and in no other', async () => {
    const details = seedDocuments().flatMap(({ record }) => [record.contact.name, record.contact.email]);
    const known = details.filter((detail) => detail !== null);
    expect(await rows(sql`SELECT count(*) > 0 AS some FROM contacts`)).toEqual([{ some: true }]);
    expect(await rows(sql`SELECT count(*) AS n FROM evidence WHERE field LIKE 'contact%'`)).toEqual([
      { n: 0 },
    ]);
    for (const table of [sql`projects`, sql`statements`, sql`evidence`, sql`findings`, sql`funding`]) {
      for (const detail of known) {
        const [found] = await rows(
          sql`SELECT count(*) AS n FROM ${table} AS t WHERE contains(lower(CAST(t AS TEXT)), ${detail.toLowerCase()})`,
        );
        expect(found).toEqual({ n: 0 });
      }
    }
  });

  it('adds documents to those there are', async () => {
    await loadRecords(engine, [{ record: leader, text: 'x' }]);
    expect(await rows(sql`SELECT count(*) AS n FROM projects`)).toEqual([{ n: 6 }]);
  });

  it('writes a project anew in every table when another page of it comes, and sums nothing twice', async () => {
    const before = seedDocuments();
    const first = before.find(({ record }) => record.projectNumber !== null && record.esfSupport !== null);
    if (first === undefined) throw new Error('no seed with a number');
    const { document, title, projectNumber, programme, totalBudget } = first.record;
    const sums = sql`SELECT count(*) AS n, sum(cost) AS cost, sum(support) AS support,
        (SELECT sum(amount) FROM funding) AS funding FROM projects`;
    const held = await rows(sums);
    const twin = recordOf('twin.txt', {
      layout: 'kohesio-page',
      projectNumber,
      title,
      programme,
      currency: 'SEK',
      totalBudget: Number(totalBudget) + 1,
      evidence: { totalBudget: { line: 2, start: 3, end: 9, quote: 'budget', status: 'stated' } },
    });
    await loadRecords(engine, [...before, { record: twin, text: 'the same project' }], before);
    expect(await rows(sums)).toEqual(held);
    expect(
      await rows(sql`SELECT document, id FROM documents WHERE id = ${document} ORDER BY document`),
    ).toEqual([
      { document, id: document },
      { document: 'twin.txt', id: document },
    ]);
    const told = await rows(
      sql`SELECT code, field FROM findings WHERE id = ${document} AND code = 'sources-disagree'`,
    );
    expect(told).toEqual([{ code: 'sources-disagree', field: 'totalBudget' }]);
    expect(await rows(sql`SELECT DISTINCT document FROM evidence WHERE id = ${document}`)).toEqual([
      { document },
    ]);
  });

  it('takes two loads at once', async () => {
    const one = loadRecords(engine, [{ record: leader, text: '' }]);
    const other = loadRecords(engine, [
      { record: { ...leader, document: 'other.txt', journalNumber: '2020-7777', title: 'Other' }, text: '' },
    ]);
    await Promise.all([one, other]);
    expect(await rows(sql`SELECT count(*) AS n FROM projects`)).toEqual([{ n: 7 }]);
  });

  it('loads nothing when there is nothing to load', async () => {
    await loadRecords(engine, []);
    expect(await rows(sql`SELECT count(*) AS n FROM projects`)).toEqual([{ n: 5 }]);
  });

  it('keeps what there was when a load fails', async () => {
    const broken: Engine = {
      ...engine,
      transact: (steps) => engine.transact([...steps, sql`SELECT nonsense`]),
    };
    const [first] = seedDocuments();
    if (first === undefined) throw new Error('no seeds');
    const held = sql`SELECT (SELECT count(*) FROM projects) AS projects, (SELECT count(*) FROM evidence) AS evidence`;
    const before = await rows(held);
    await expect(loadRecords(broken, [{ record: leader, text: '' }, first])).rejects.toThrow('nonsense');
    expect(await rows(held)).toEqual(before);
  });

  it('writes many projects anew at once', async () => {
    const many = Array.from({ length: 450 }, (_, n) => ({
      record: { ...leader, document: `${n}'.txt`, journalNumber: `2020-${n + 10_000}`, title: `${n}` },
      text: '',
    }));
    const twins = many.map(({ record }) => ({
      record: { ...record, document: `z${record.document}` },
      text: '',
    }));
    await loadRecords(engine, many);
    await loadRecords(engine, [...many, ...twins], many);
    expect(await rows(sql`SELECT count(*) AS n, count(DISTINCT id) AS ids FROM projects`)).toEqual([
      { n: 455, ids: 455 },
    ]);
    expect(await rows(sql`SELECT count(*) AS n FROM documents`)).toEqual([{ n: 905 }]);
  });
});
