import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compareQuery, type CompareRow } from '../../src/questions/compare.query.ts';
import type { Engine } from '../../src/warehouse/engine.ts';
import { answer, openWith, recordOf, seedDocuments } from './seed-warehouse.ts';

const FRAMTIDSRESAN = '000_451f6fcbe595c098.txt';
const EN_VAG_IN = '001_a3e7966aabba5128.txt';
const GAGAGA = '002_d42481e773482837.txt';
const SVALOV = '003_ad3db459b0be51a9.txt';
const FASETTEN = '004_c042f5676e2fdc40.txt';
const ALL = [EN_VAG_IN, FASETTEN, GAGAGA, FRAMTIDSRESAN, SVALOV];

let engine: Engine;
beforeAll(async () => {
  const bare = { record: recordOf("O'Brien.txt", {}), text: '' };
  engine = await openWith([...seedDocuments(), bare]);
});
afterAll(() => engine.close());

const compare = (ids: readonly string[], baseline: string) => answer(engine, compareQuery(ids, baseline));
const one = async (id: string): Promise<CompareRow> => {
  const row = (await compare(ALL, EN_VAG_IN)).find((candidate) => candidate.id === id);
  if (row === undefined) throw new Error(`${id} is not among the answers`);
  return row;
};

describe('projects side by side', () => {
  it('stand in the order asked for, one of them the baseline without differences', async () => {
    const rows = await compare(ALL, EN_VAG_IN);
    expect(rows.map((row) => row.id)).toEqual(ALL);
    expect(rows.map((row) => row.baseline)).toEqual([true, false, false, false, false]);
    const differences = Object.entries(rows[0] ?? {}).filter(([name]) => /_diff(_pct)?$/.test(name));
    expect(differences).toHaveLength(13);
    for (const [, value] of differences) expect(value).toBeNull();
  });

  it('differ from the baseline in kronor and in per cent of it', async () => {
    const row = await one(FASETTEN);
    expect(row.cost_diff).toBe(8_923_460 - 9_249_253);
    expect(row.cost_diff_pct).toBeCloseTo(-3.52, 2);
    expect(row.support_diff).toBe(6_692_666 - 4_341_993);
    expect(row.planned_diff).toBe(150);
    expect(row.planned_diff_pct).toBe(150);
    expect(row.support_share_diff).toBeCloseTo(28.06, 2);
    expect(row.cost_per_diff_pct).toBeCloseTo(-61.41, 2);
    expect(row).toMatchObject({ cost_same_basis: true, support_same_kind: true, same_basis: true });
  });

  it('say when a difference rests on unequal bases', async () => {
    const row = await one(GAGAGA);
    expect(row.cost_per_diff_pct).toBeCloseTo(-83.41, 2);
    expect(row).toMatchObject({
      per_basis: 'actual',
      cost_same_basis: false,
      support_same_kind: false,
      same_basis: false,
      actual_diff: null,
      planned_diff: null,
    });
  });

  it('never compare the cost per participant of a preparatory project, but show it', async () => {
    const row = await one(FRAMTIDSRESAN);
    expect(row.cost_per).toBeCloseTo(36_364, 0);
    expect(row).toMatchObject({
      small_n: true,
      cost_per_diff: null,
      cost_per_diff_pct: null,
      support_per_diff: null,
    });
    expect(row.cost_diff).toBe(400_000 - 9_249_253);
  });

  it('show no participant figure where none is stated', async () => {
    expect(await one(SVALOV)).toMatchObject({
      per_basis: null,
      cost_per: null,
      small_n: false,
      same_basis: false,
      area_name_sv: 'Ökat arbetskraftsutbud',
      union_rate: null,
      deviation: null,
    });
  });

  it('tell the stated rate from the share', async () => {
    const row = await one(EN_VAG_IN);
    expect(row.union_rate).toBe(50);
    expect(row.support_share).toBeCloseTo(46.94, 2);
    expect(row.deviation).toBeCloseTo(-3.06, 2);
  });

  it('have no differences when the baseline is gone, and leave out what is gone', async () => {
    const rows = await compare([GAGAGA, 'gone.txt', "O'Brien.txt"], 'gone.txt');
    expect(rows.map((row) => row.id)).toEqual([GAGAGA, "O'Brien.txt"]);
    expect(rows.map((row) => [row.baseline, row.cost_diff, row.same_basis])).toEqual([
      [false, null, false],
      [false, null, false],
    ]);
    expect(await compare([], '')).toEqual([]);
  });
});
