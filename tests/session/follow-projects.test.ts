import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { followProjects } from '../../src/session/follow-projects.ts';
import { onlyOf, setOnly } from '../../src/slice/edit-slice.ts';
import { EVERYTHING } from '../../src/slice/slice.ts';
import type { Engine } from '../../src/warehouse/engine.ts';
import { loadChanges, loadRecords } from '../../src/warehouse/load-records.ts';
import { ProjectChanges } from '../../src/warehouse/project-changes.ts';
import { readTable } from '../../src/tables/read-table.ts';
import type { ReadDocument } from '../../src/projects/project.ts';
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

  it('stays the same project when a page takes over the row of a list', async () => {
    const lines = [
      'Operation code;Operation name;Beneficiary name;Total eligible expenditure (EUR)',
      '2016/00123;Open doors;Northern college;1000.50',
    ];
    const { tables } = readTable('list.csv', new TextEncoder().encode(lines.join('\n')));
    const changes = new ProjectChanges();
    const load = async (pages: readonly ReadDocument[]) => {
      const { gone, batches } = changes.to(pages, tables ?? []);
      await loadChanges(engine, [{ gone, rows: [...batches].flatMap(({ appends }) => appends) }]);
    };
    const row = 'list.csv#row=2';
    const only = setOnly(EVERYTHING, [row]);
    const place = { compared: [row], baseline: row, slice: only, sides: null };
    await load([]);
    expect(await followProjects(place, engine)).toEqual(place);
    await load([page]);
    const { compared, baseline, slice } = await followProjects(place, engine);
    expect([compared, baseline, onlyOf(slice)]).toEqual([['page.txt'], 'page.txt', ['page.txt']]);
  });
});
