import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Correction, correcting } from '../../src/projects/corrections.ts';
import { correctedInQuery } from '../../src/questions/corrected-in.query.ts';
import { setOnly } from '../../src/slice/edit-slice.ts';
import { EVERYTHING, type Slice } from '../../src/slice/slice.ts';
import type { Engine } from '../../src/warehouse/engine.ts';
import { answer, openWith, recordOf } from './seed-warehouse.ts';

const on = '2026-11-30';
const CORRECTIONS: readonly Correction[] = [
  { origin: 'a', field: 'title', value: 'Another way', on },
  // The page has no currency: it comes along, and is no fact of its own.
  { origin: 'a', field: 'totalBudget', value: 7, currency: 'SEK', on },
  { origin: 'b', field: 'title', value: 'Another way still', on },
  // Its amounts are in another currency, so it does not apply.
  { origin: 'b', field: 'totalBudget', value: 8, currency: 'EUR', on },
  { origin: 'not here', field: 'title', value: 'Nowhere', on },
];

let engine: Engine;
beforeAll(async () => {
  const pages = [
    { record: recordOf('a', { title: 'One way' }), text: '', origin: 'a' },
    {
      record: recordOf('b', { title: 'One way still', currency: 'SEK', totalBudget: 9 }),
      text: '',
      origin: 'b',
    },
    { record: recordOf('c', { title: 'No way' }), text: '', origin: 'c' },
  ];
  engine = await openWith(pages.map(correcting(CORRECTIONS)));
});
afterAll(() => engine.close());

const corrected = async (...slices: Slice[]): Promise<unknown> =>
  (await answer(engine, correctedInQuery(slices)))[0]?.n;
const only = (...ids: string[]): Slice => setOnly(EVERYTHING, ids);

it('Facts put right by hand are counted in the slice, where they apply, each once', async () => {
  expect(await corrected(EVERYTHING)).toBe(3);
  expect(await corrected(only('a'))).toBe(2);
  expect(await corrected(only('c'))).toBe(0);
  expect(await corrected(only('a', 'c'), only('a', 'b'))).toBe(3);
});
