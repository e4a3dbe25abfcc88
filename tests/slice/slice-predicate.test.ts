import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sql } from '../../src/measures/sql.ts';
import { setMembers, setText, setYears } from '../../src/slice/edit-slice.ts';
import { slicePredicate } from '../../src/slice/slice-predicate.ts';
import { EVERYTHING, type Slice, type Source } from '../../src/slice/slice.ts';
import type { Engine } from '../../src/warehouse/engine.ts';
import { openWith, recordOf, seedDocuments } from '../questions/seed-warehouse.ts';
import { anySlice, AWKWARD } from './any-slice.ts';

let engine: Engine;
beforeAll(async () => {
  const undated = recordOf('undated.txt', { title: 'Undated', region: 'Stockholm', start: '2019-01-01' });
  const words = `the words ${AWKWARD.join(' ')}`;
  engine = await openWith([...seedDocuments(), { record: undated, text: words }]);
});
afterAll(() => engine.close());

const titles = async (slice: Slice, except?: Source): Promise<unknown[]> => {
  const rows = await engine.query(
    sql`SELECT title FROM projects WHERE ${slicePredicate(slice, except)} ORDER BY start_date NULLS LAST, title`,
  );
  return rows.map((row) => row['title']);
};

describe('the slice as a condition', () => {
  it('holds for every project when nothing is narrowed', async () => {
    expect(await titles(EVERYTHING)).toHaveLength(6);
  });

  it('takes members of a set, and "the document does not say" as one of them', async () => {
    expect(await titles(setMembers(EVERYTHING, 'region', ['Småland och Öarna']))).toEqual([
      'Fasetten för arbete & studier',
    ]);
    expect(await titles(setMembers(EVERYTHING, 'phase', [null]))).toEqual(['Undated']);
    expect(await titles(setMembers(EVERYTHING, 'phase', ['preparation', null]))).toEqual([
      'Förprojektering AME Svalöv',
      'Undated',
    ]);
  });

  it('holds for no project when no member is chosen', async () => {
    expect(await titles(setMembers(EVERYTHING, 'region', []))).toEqual([]);
  });

  it('never mixes area 2 of one period with area 2 of another', async () => {
    expect(await titles(setMembers(EVERYTHING, 'area', ['2007-2013:2']))).toEqual([
      'Förprojektering AME Svalöv',
    ]);
    expect(await titles(setMembers(EVERYTHING, 'area', ['2014-2020:2']))).toEqual([
      'En väg in',
      'Fasetten för arbete & studier',
    ]);
    expect(await titles(setMembers(EVERYTHING, 'area', ['2014-2020:leader']))).toEqual(['GåGåGå']);
  });

  it('takes projects that ran in any of the years, first and last day included', async () => {
    expect(await titles(setYears(EVERYTHING, 2022, 2023))).toEqual([
      'En väg in',
      'Fasetten för arbete & studier',
    ]);
    expect(await titles(setYears(EVERYTHING, 2008, 2008))).toEqual(['Förprojektering AME Svalöv']);
    expect(await titles(setYears(EVERYTHING, 2009, 2016))).toEqual([]);
  });

  it('leaves out a project whose start or end is unknown once the years are narrowed', async () => {
    expect(await titles(setYears(EVERYTHING, 2019, 2019))).toEqual(['GåGåGå']);
  });

  it('finds words in any order and case, in title, owner, number and document', async () => {
    expect(await titles(setText(EVERYTHING, 'FASETTEN'))).toEqual(['Fasetten för arbete & studier']);
    expect(await titles(setText(EVERYTHING, 'kommun hässleholms'))).toContain('En väg in');
    expect(await titles(setText(EVERYTHING, '2017-3668'))).toEqual(['GåGåGå']);
    expect(await titles(setText(EVERYTHING, 'ha\u0308ssleholms kommun'))).toContain('En väg in');
    expect(await titles(setText(EVERYTHING, 'lärling zebra'))).toEqual([]);
  });

  it.each(AWKWARD)('finds a document that has %j in it, and takes it for nothing else', async (text) => {
    expect(await titles(setText(EVERYTHING, text))).toContain('Undated');
  });

  it('does not find a project by the name of its contact person', async () => {
    for (const { record } of seedDocuments()) {
      const { name, email } = record.contact;
      for (const detail of [name, email]) {
        if (detail !== null) expect((await titles(setText(EVERYTHING, detail))).length).toBe(0);
      }
    }
  });

  it('leaves a clause out for the view that it belongs to', async () => {
    const slice = setYears(setMembers(EVERYTHING, 'region', ['Småland och Öarna']), 2021, 2021);
    expect(await titles(slice)).toEqual(['Fasetten för arbete & studier']);
    expect(await titles(slice, 'regions')).toHaveLength(4);
    expect(await titles(slice, 'years')).toEqual(['Fasetten för arbete & studier']);
  });

  it('is SQL that the engine takes, whatever the slice holds', async () => {
    await fc.assert(
      fc.asyncProperty(anySlice, async (slice) => {
        expect((await titles(slice)).length).toBeLessThanOrEqual(6);
      }),
      { numRuns: 300 },
    );
  });
});
