import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { costDensityQuery } from '../../src/questions/cost-density.query.ts';
import { overviewQuestions, questionsOfEverySpan } from '../../src/questions/overview-questions.ts';
import { removeField, setText, setYears } from '../../src/slice/edit-slice.ts';
import { EVERYTHING, FIRST_YEAR, LAST_YEAR, type Slice } from '../../src/slice/slice.ts';
import { syntheticProject } from '../../src/synthetic/synthetic-project.ts';
import { Coordinator } from '../../src/warehouse/coordinator.ts';
import type { Engine, Row } from '../../src/warehouse/engine.ts';
import { anySlice } from '../slice/any-slice.ts';
import { openWith, recordOf, seedDocuments } from './seed-warehouse.ts';

const SPANS: readonly (readonly [number, number])[] = [
  [2007, 2007],
  [2007, 2013],
  [2010, 2010],
  [2014, 2020],
  [2016, 2017],
  [2008, 2027],
  [2027, 2027],
];

let engine: Engine;
beforeAll(async () => {
  const synthetic = Array.from({ length: 1500 }, (_, number) => {
    const { id, ...facts } = syntheticProject(3, number);
    return { record: recordOf(id, { ...facts, projectNumber: id }), text: '' };
  });
  engine = await openWith([...seedDocuments(), ...synthetic]);
}, 120_000);
afterAll(() => engine.close());

/** Rows as they are compared: without the span, and with no digits that the order of additions decides. */
function comparable(rows: readonly Row[]): unknown[] {
  return rows.map(({ from_year: _from, to_year: _to, ...row }) =>
    Object.fromEntries(
      Object.entries(row).map(([name, cell]) => [
        name,
        typeof cell === 'number' ? Number(cell.toPrecision(12)) : cell,
      ]),
    ),
  );
}

async function differences(slice: Slice): Promise<string[]> {
  const found: string[] = [];
  const whole = new Map<string, readonly Row[]>();
  for (const sql of questionsOfEverySpan(slice)) whole.set(JSON.stringify(sql), await engine.query(sql));
  for (const span of SPANS) {
    const narrowed = setYears(slice, ...span);
    const questions = { ...overviewQuestions(narrowed), density: costDensityQuery(narrowed) };
    for (const [name, query] of Object.entries(questions)) {
      if (query.within === undefined) continue;
      const all = whole.get(JSON.stringify(query.within.whole));
      if (all === undefined) {
        found.push(`${name} is not among the questions of every span`);
        continue;
      }
      const part = all.filter((row) => row['from_year'] === span[0] && row['to_year'] === span[1]);
      const [one, other] = [comparable(part), comparable(await engine.query(query.sql))];
      if (JSON.stringify(one) !== JSON.stringify(other))
        found.push(
          `${name} ${span.join('-')}: ${JSON.stringify(one).slice(0, 300)} not ${JSON.stringify(other).slice(0, 300)}`,
        );
    }
  }
  return found;
}

describe('the answer for every span of years', () => {
  it('holds what each span is answered by itself, of all projects', async () => {
    expect(await differences(EVERYTHING)).toEqual([]);
  });

  it('holds it under a slice that only the projects themselves can tell', async () => {
    expect(await differences(setText(EVERYTHING, 'steget'))).toEqual([]);
  });

  it('holds it under random slices', async () => {
    for (const slice of fc.sample(anySlice, { numRuns: 12, seed: 7 })) {
      expect(await differences(removeField(slice, 'years')), JSON.stringify(slice)).toEqual([]);
    }
  }, 120_000);

  it('is what the coordinator answers from, without asking again', async () => {
    let asked = 0;
    const counting: Engine = {
      ...engine,
      query: (sql, signal) => {
        asked += 1;
        return engine.query(sql, signal);
      },
    };
    const coordinator = new Coordinator(counting);
    await coordinator.prepare(questionsOfEverySpan(EVERYTHING));
    const made = asked;
    for (const span of [...SPANS, [FIRST_YEAR + 1, LAST_YEAR] as const]) {
      const { kpi, regions, lens } = overviewQuestions(setYears(EVERYTHING, ...span));
      const plain = new Coordinator(engine);
      expect(await coordinator.ask(kpi)).toEqual(await plain.ask(kpi));
      expect(await coordinator.ask(regions)).toEqual(await plain.ask(regions));
      expect(await coordinator.ask(lens)).toEqual(await plain.ask(lens));
    }
    expect(asked).toBe(made);
  });
});
