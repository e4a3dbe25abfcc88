import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sql } from '../../src/measures/sql.ts';
import type { Engine } from '../../src/warehouse/engine.ts';
import { openWith } from '../questions/seed-warehouse.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await openWith([]);
});
afterAll(() => engine.close());

describe('the reference tables', () => {
  it('have every municipality with its code as text and one of the regions', async () => {
    expect(
      await engine.query(sql`SELECT count(*) AS n, min(code) AS first, count(DISTINCT m.region) AS regions
        FROM ref_municipalities AS m JOIN ref_regions AS r ON r.region = m.region`),
    ).toEqual([{ n: 290, first: '0114', regions: 8 }]);
  });

  it('hold a name only when it was seen in an official source', async () => {
    expect(
      await engine.query(sql`SELECT code, name_sv, verified FROM ref_codes
        WHERE period = '2007-2013' AND kind = 'programmeArea' ORDER BY code`),
    ).toEqual([
      { code: '1', name_sv: 'Kompetensförsörjning', verified: true },
      { code: '2', name_sv: 'Ökat arbetskraftsutbud', verified: true },
      { code: '3', name_sv: null, verified: false },
    ]);
  });

  it('have the price index and the euro rate of each year from 2007 on', async () => {
    expect(
      await engine.query(sql`SELECT p.year, p.value AS price, e.value AS euro FROM ref_price_index AS p
        JOIN ref_exchange_rates AS e USING (year) WHERE p.year IN (2008, 2020) ORDER BY p.year`),
    ).toEqual([
      { year: 2008, price: 300.61, euro: 9.6152 },
      { year: 2020, price: 335.92, euro: 10.4848 },
    ]);
    expect(await engine.query(sql`SELECT count(*) AS n, min(year) AS first FROM ref_price_index`)).toEqual([
      { n: 19, first: 2007 },
    ]);
  });
});
