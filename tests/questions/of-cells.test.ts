import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { costDensityQuery } from '../../src/questions/cost-density.query.ts';
import { overviewQuestions } from '../../src/questions/overview-questions.ts';
import { setMembers, setText, setYears } from '../../src/slice/edit-slice.ts';
import { EVERYTHING, type Slice } from '../../src/slice/slice.ts';
import { syntheticProject } from '../../src/synthetic/synthetic-project.ts';
import { Coordinator } from '../../src/warehouse/coordinator.ts';
import type { Engine } from '../../src/warehouse/engine.ts';
import type { Query } from '../../src/warehouse/query.ts';
import { anySlice } from '../slice/any-slice.ts';
import { openWith, recordOf, seedDocuments } from './seed-warehouse.ts';

/** The overview's questions that the page answers from cells, with how often the engine is asked for rows all the same. */
const ADDED_UP = { kpi: 0, regions: 0, areas: 0, options: 0, quarters: 0, density: 0, lens: 1 } as const;

let engine: Engine;
/** What was asked of it for rows. */
let rowsAsked = 0;
let columnsAsked = 0;
beforeAll(async () => {
  const synthetic = Array.from({ length: 1500 }, (_, number) => {
    const { id, ...facts } = syntheticProject(5, number);
    return { record: recordOf(id, { ...facts, projectNumber: id }), text: '' };
  });
  const opened = await openWith([
    ...seedDocuments(),
    ...synthetic,
    recordedAs('nothing', {}),
    recordedAs('no area', { programme: 'esf-2014-2020', region: 'Stockholm' }),
    recordedAs('interreg', { programme: 'interreg-2014-2020', start: '2015-01-01' }),
    recordedAs('backwards', { programme: 'esf-2014-2020', start: '2019-05-01', end: '2018-05-01' }),
    recordedAs('unknown code', { programme: 'esf-2014-2020', programmeArea: '"O\'Brien -- 中文' }),
  ]);
  engine = {
    ...opened,
    query: (sql, signal) => {
      rowsAsked += 1;
      return opened.query(sql, signal);
    },
    columns: async (sql, signal) => {
      columnsAsked += 1;
      if (opened.columns === undefined) throw new Error('it should give columns');
      return opened.columns(sql, signal);
    },
  };
}, 120_000);
afterAll(() => engine.close());

const recordedAs = (title: string, facts: Parameters<typeof recordOf>[1]) => ({
  record: recordOf(title, { ...facts, title, projectNumber: title }),
  text: '',
});

/** Rows as they are compared: with no digits that the order of additions decides. */
const comparable = (rows: readonly object[]): unknown[] =>
  rows.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([name, cell]: [string, unknown]) => [
        name,
        typeof cell === 'number' ? Number(cell.toPrecision(12)) : cell,
      ]),
    ),
  );

async function differences(coordinator: Coordinator, slice: Slice): Promise<string[]> {
  const questions = { ...overviewQuestions(slice), density: costDensityQuery(slice) };
  const found: string[] = [];
  for (const [name, question] of Object.entries<Query<object>>(questions)) {
    const most = Object.entries(ADDED_UP).find(([each]) => each === name)?.[1];
    if (most === undefined) continue;
    const before = rowsAsked;
    const added = comparable(await coordinator.ask(question));
    if (rowsAsked > before + most) found.push(`${name} was asked of the engine`);
    const asked = comparable(question.read(await engine.query(question.sql)));
    try {
      expect(added).toEqual(asked);
    } catch (error) {
      found.push(`${name} under ${JSON.stringify(slice)}: ${String(error).slice(0, 600)}`);
    }
  }
  return found;
}

describe('an answer that the page adds up from cells', () => {
  it('is what the engine answers, of all projects and by every kind of clause that cells know', async () => {
    const coordinator = new Coordinator(engine);
    for (const slice of [
      EVERYTHING,
      setMembers(EVERYTHING, 'area', ['2014-2020:2', null]),
      setMembers(EVERYTHING, 'region', [null]),
      setMembers(setYears(EVERYTHING, 2009, 2012), 'phase', ['implementation']),
      setMembers(EVERYTHING, 'status', []),
      setYears(EVERYTHING, 2027, 2027),
    ])
      expect(await differences(coordinator, slice)).toEqual([]);
  });

  it('is what the engine answers under a search', async () => {
    const coordinator = new Coordinator(engine);
    for (const slice of [
      setText(EVERYTHING, 'bryggan'),
      setText(setMembers(setYears(EVERYTHING, 2010, 2018), 'area', ['2014-2020:2']), 'kommun'),
      setText(EVERYTHING, 'stands nowhere at all'),
    ])
      expect(await differences(coordinator, slice)).toEqual([]);
  });

  it('is what the engine answers under random slices', async () => {
    const coordinator = new Coordinator(engine);
    for (const slice of fc.sample(anySlice, { numRuns: 60, seed: 17 }))
      expect(await differences(coordinator, slice)).toEqual([]);
  }, 240_000);

  it('rests on cells that are asked for once, and again when the data change', async () => {
    const coordinator = new Coordinator(engine);
    columnsAsked = 0;
    const { kpi, regions } = overviewQuestions(setYears(EVERYTHING, 2010, 2011));
    await Promise.all([coordinator.ask(kpi), coordinator.ask(regions)]);
    await coordinator.ask(overviewQuestions(setYears(EVERYTHING, 2010, 2012)).kpi);
    // The cells, and the names of areas.
    expect(columnsAsked).toBe(2);
    await coordinator.ask(overviewQuestions(setText(EVERYTHING, 'steget')).regions);
    expect(columnsAsked).toBe(3);
    coordinator.forget();
    await coordinator.ask(kpi);
    expect(columnsAsked).toBe(5);
  });

  it('is asked of an engine that fails to give them', async () => {
    const { kpi } = overviewQuestions(EVERYTHING);
    const failing = new Coordinator({ ...engine, columns: () => Promise.reject(new Error('no memory')) });
    const { columns: _, ...plain } = engine;
    const [asked] = await new Coordinator(plain).ask(kpi);
    expect(await failing.ask(kpi)).toEqual([asked]);
    expect(asked?.n).toBe(1510);
  });
});
