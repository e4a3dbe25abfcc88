import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sliceOptionsQuery } from '../../src/questions/slice-options.query.ts';
import { setMembers } from '../../src/slice/edit-slice.ts';
import { EVERYTHING, SET_FIELDS, type SetField, type Slice } from '../../src/slice/slice.ts';
import type { Engine } from '../../src/warehouse/engine.ts';
import { answer, openWith, recordOf, seedDocuments } from './seed-warehouse.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await openWith([...seedDocuments(), { record: recordOf('bare.txt', {}), text: '' }]);
});
afterAll(() => engine.close());

const optionsOf = async (slice: Slice, field: SetField) => {
  const rows = await answer(engine, sliceOptionsQuery(slice));
  return rows.filter((row) => row.field === field).map((row) => [row.member, row.n, row.n_all]);
};

describe('what a slice can be narrowed to', () => {
  it('counts every member that occurs, the missing last', async () => {
    expect(await optionsOf(EVERYTHING, 'region')).toEqual([
      ['Småland och Öarna', 1, 1],
      ['Sydsverige', 4, 4],
      [null, 1, 1],
    ]);
    for (const field of SET_FIELDS) {
      const counts = (await optionsOf(EVERYTHING, field)).map(([, n]) => Number(n));
      expect(counts.reduce((sum, n) => sum + n, 0)).toBe(6);
    }
  });

  it('counts under the other fields’ clauses, so that a field’s own choice can be widened', async () => {
    const slice = setMembers(setMembers(EVERYTHING, 'region', ['Småland och Öarna']), 'phase', [
      'implementation',
    ]);
    expect(await optionsOf(slice, 'region')).toEqual([
      ['Småland och Öarna', 1, 1],
      ['Sydsverige', 2, 4],
      [null, 0, 1],
    ]);
    expect(await optionsOf(slice, 'phase')).toEqual([
      ['feasibility-study', 0, 1],
      ['implementation', 1, 3],
      ['preparation', 0, 1],
      [null, 0, 1],
    ]);
  });

  it('names areas by their period', async () => {
    const rows = await answer(engine, sliceOptionsQuery(EVERYTHING));
    const named = rows.filter((row) => row.name_sv !== null).map((row) => [row.member, row.name_sv]);
    expect(named).toEqual([
      ['2007-2013:2', 'Ökat arbetskraftsutbud'],
      ['2014-2020:1', 'Kompetensförsörjning'],
      ['2014-2020:2', 'Ökade övergångar till arbete'],
    ]);
  });
});
