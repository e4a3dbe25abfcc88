import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { followProjects } from '../../src/session/follow-projects.ts';
import { onlyOf, setOnly } from '../../src/slice/edit-slice.ts';
import { EVERYTHING } from '../../src/slice/slice.ts';
import type { Engine } from '../../src/warehouse/engine.ts';
import { loadRecords } from '../../src/warehouse/load-records.ts';
import { openWith, recordOf } from '../questions/seed-warehouse.ts';

const facts = { projectNumber: '2016/00123', title: 'Open doors', owner: 'Northern college' };
const mirror = {
  record: recordOf('mirror, "old".txt', { ...facts, layout: 'kohesio-page' }),
  text: 'what a mirror says',
};
const page = {
  record: recordOf('page.txt', { ...facts, layout: 'esf-2014-2020' }),
  text: 'what the fund says',
};

let engine: Engine;
beforeAll(async () => {
  engine = await openWith([]);
});
afterAll(() => engine.close());

describe('what a place names by the ids of projects', () => {
  it('stays the same projects when a document that is added becomes their main one', async () => {
    const only = setOnly(EVERYTHING, [mirror.record.document, 'gone.txt']);
    const place = {
      compared: [mirror.record.document, 'gone.txt'],
      baseline: mirror.record.document,
      slice: only,
      sides: { a: only, b: EVERYTHING },
    };
    await loadRecords(engine, [mirror]);
    expect(await followProjects(place, engine)).toEqual(place);
    await loadRecords(engine, [mirror, page]);
    const { compared, baseline, slice, sides } = await followProjects(place, engine);
    expect([compared, baseline]).toEqual([['page.txt', 'gone.txt'], 'page.txt']);
    expect([onlyOf(slice), onlyOf(sides?.a ?? []), sides?.b]).toEqual([
      ['gone.txt', 'page.txt'],
      ['gone.txt', 'page.txt'],
      EVERYTHING,
    ]);
  });
});
