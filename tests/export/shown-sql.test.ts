import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { shownSql } from '../../src/export/shown-sql.ts';
import { Sql, sql } from '../../src/measures/sql.ts';
import { overviewQuestions } from '../../src/questions/overview-questions.ts';
import type { Slice } from '../../src/slice/slice.ts';
import type { Engine } from '../../src/warehouse/engine.ts';
import { openWith, seedDocuments } from '../questions/seed-warehouse.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await openWith(seedDocuments());
});
afterAll(() => engine.close());

/** Asks a text as it stands, without a parameter. */
const asText = (text: string) => engine.query(new Sql([text], []));

describe('SQL to be read', () => {
  it('has every value written in, whatever it holds', async () => {
    for (const value of ["O'Brien", '"', '--', '/* x */', '中文', '', '\\', "'; DROP TABLE projects; --"]) {
      expect(await asText(shownSql(sql`SELECT ${value} AS said`))).toEqual([{ said: value }]);
    }
    expect(await asText(shownSql(sql`SELECT 3 -${-2} AS n, ${true} AS yes, ${null} AS nothing`))).toEqual([
      { n: 5, yes: true, nothing: null },
    ]);
  });

  it('answers as the question itself does', async () => {
    const slice: Slice = [{ source: 'bar', field: 'region', operator: 'in', value: ['Sydsverige'] }];
    for (const { sql: asked } of Object.values(overviewQuestions(slice))) {
      const shown = shownSql(asked);
      expect(shown).toContain("'Sydsverige'");
      expect(shown).not.toMatch(/\S {2,}\S/);
      expect(await asText(shown)).toEqual(await engine.query(asked));
    }
  });
});
