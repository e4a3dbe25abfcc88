import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { identifier, sql, type Sql } from '../../src/measures/sql.ts';
import type { Engine } from '../../src/warehouse/engine.ts';
import { loadRecords } from '../../src/warehouse/load-records.ts';
import { DOCUMENT_TABLES } from '../../src/warehouse/document-tables.ts';
import { openWith, recordOf, seedDocuments } from '../questions/seed-warehouse.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await openWith([]);
});
beforeEach(async () => {
  await engine.transact(DOCUMENT_TABLES.map(({ name }) => sql`DELETE FROM ${identifier(name)}`));
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

  it('puts these documents in the place of all that was there', async () => {
    await loadRecords(engine, [...seedDocuments(), { record: leader, text: 'x' }]);
    expect(await rows(sql`SELECT count(*) AS n FROM projects`)).toEqual([{ n: 6 }]);
    await loadRecords(engine, [{ record: leader, text: 'x' }]);
    expect(await rows(sql`SELECT id FROM projects`)).toEqual([{ id: 'leader.txt' }]);
  });

  it('counts the later of two documents with one name, in every table', async () => {
    const [first] = seedDocuments();
    if (first === undefined) throw new Error('no seeds');
    const changed = { ...first.record, title: 'Changed', totalBudget: 500_000, statements: [], evidence: {} };
    await loadRecords(engine, [...seedDocuments(), { record: changed, text: 'other' }]);
    const id = first.record.document;
    expect(await rows(sql`SELECT title, cost FROM projects WHERE id = ${id}`)).toEqual([
      { title: 'Changed', cost: 500_000 },
    ]);
    expect(await rows(sql`SELECT text FROM documents WHERE id = ${id}`)).toEqual([{ text: 'other' }]);
    expect(await rows(sql`SELECT count(*) AS n FROM evidence WHERE id = ${id}`)).toEqual([{ n: 0 }]);
    expect(await rows(sql`SELECT kind, amount FROM funding WHERE id = ${id} ORDER BY amount`)).toEqual([
      { kind: 'cofinancing-calculated', amount: 100_000 },
      { kind: 'esf', amount: 400_000 },
    ]);
  });

  it('keeps what there was when a load fails', async () => {
    const broken: Engine = {
      ...engine,
      transact: (steps) =>
        engine.transact(
          (async function* () {
            yield* steps;
            yield sql`SELECT nonsense`;
          })(),
        ),
    };
    const [first] = seedDocuments();
    if (first === undefined) throw new Error('no seeds');
    const held = sql`SELECT (SELECT count(*) FROM projects) AS projects, (SELECT count(*) FROM evidence) AS evidence`;
    const before = await rows(held);
    await expect(loadRecords(broken, [{ record: leader, text: '' }, first])).rejects.toThrow('nonsense');
    expect(await rows(held)).toEqual(before);
  });

  it('takes many documents, again and again', async () => {
    const many = Array.from({ length: 450 }, (_, n) => ({
      record: { ...leader, document: `${n}'.txt` },
      text: `page ${n}`,
    }));
    await loadRecords(engine, many);
    await loadRecords(engine, many);
    expect(await rows(sql`SELECT count(*) AS n, count(DISTINCT id) AS ids FROM projects`)).toEqual([
      { n: 450, ids: 450 },
    ]);
  });
});
