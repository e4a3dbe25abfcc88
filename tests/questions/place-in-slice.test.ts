import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FIRST_KEPT } from '../../src/warehouse/cells.ts';
import { placeInSliceQuery } from '../../src/questions/place-in-slice.query.ts';
import { setMembers } from '../../src/slice/edit-slice.ts';
import { EVERYTHING } from '../../src/slice/slice.ts';
import type { Engine } from '../../src/warehouse/engine.ts';
import { answer, openWith, recordOf, seedDocuments } from './seed-warehouse.ts';

const [GAGAGA, EN_VAG_IN, FRAMTIDSRESAN] = [
  '002_d42481e773482837.txt',
  '001_a3e7966aabba5128.txt',
  '000_451f6fcbe595c098.txt',
];
// More than the lens keeps.
const MANY = Array.from({ length: 30 }, (_, index) =>
  recordOf(`late-${index}.txt`, {
    title: `Sent ${index}`,
    start: `2024-01-${String(index + 1).padStart(2, '0')}`,
  }),
);

let engine: Engine;
beforeAll(async () => {
  engine = await openWith([...seedDocuments(), ...MANY.map((record) => ({ record, text: '' }))]);
});
afterAll(() => engine.close());

describe('the place of a project in a slice', () => {
  it('counts all of the slice, however many, and names the neighbours', async () => {
    const [first] = await answer(engine, placeInSliceQuery(EVERYTHING, GAGAGA));
    expect(first).toEqual({
      n: 35,
      at: 2,
      previous: '003_ad3db459b0be51a9.txt',
      next: EN_VAG_IN,
    });
    const [late] = await answer(engine, placeInSliceQuery(EVERYTHING, 'late-29.txt'));
    expect(late).toEqual({ n: 35, at: 35, previous: 'late-28.txt', next: null });
    expect(first?.n).toBeGreaterThan(FIRST_KEPT);
  });

  it('is of the slice alone, and none for a project that the slice leaves out', async () => {
    const region = setMembers(EVERYTHING, 'region', ['Sydsverige']);
    const [inside] = await answer(engine, placeInSliceQuery(region, FRAMTIDSRESAN));
    expect(inside).toEqual({ n: 4, at: 4, previous: EN_VAG_IN, next: null });
    const [outside] = await answer(engine, placeInSliceQuery(region, '004_c042f5676e2fdc40.txt'));
    expect(outside).toEqual({ n: 4, at: 0, previous: null, next: null });
    const [unknown] = await answer(engine, placeInSliceQuery(region, 'nowhere'));
    expect(unknown).toEqual({ n: 4, at: 0, previous: null, next: null });
  });
});
