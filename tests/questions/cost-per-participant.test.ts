import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { costPerParticipantQuery } from '../../src/questions/cost-per-participant.query.ts';
import { EVERYTHING } from '../../src/slice/slice.ts';
import type { Engine } from '../../src/warehouse/engine.ts';
import { answer, openWith, recordOf, seedDocuments } from './seed-warehouse.ts';

const both = recordOf('both.txt', {
  title: 'Både och',
  totalBudget: 1000,
  plannedParticipants: 10,
  actualParticipants: 8,
  start: '2022-01-01',
});
const nobody = recordOf('nobody.txt', { title: 'Ingen', totalBudget: 1000, plannedParticipants: 0 });

let engine: Engine;
beforeAll(async () => {
  engine = await openWith([...seedDocuments(), { record: both, text: '' }, { record: nobody, text: '' }]);
});
afterAll(() => engine.close());

describe('cost per participant', () => {
  it('divides by those who took part, else by those planned, and says which', async () => {
    const rows = await answer(engine, costPerParticipantQuery(EVERYTHING));
    expect(rows.map((row) => [row.title, row.basis, row.n, Math.round(row.cost_per)])).toEqual([
      ['GåGåGå', 'actual', 119, 15_349],
      ['En väg in', 'planned', 100, 92_493],
      ['Fasetten för arbete & studier', 'planned', 250, 35_694],
      ['Både och', 'actual', 8, 125],
    ]);
  });

  it('gives the cost on the support beside the cost on the total, and none where no support is stated', async () => {
    const rows = await answer(engine, costPerParticipantQuery(EVERYTHING));
    expect(rows.map((row) => row.support_per && Math.round(row.support_per))).toEqual([
      10_282,
      43_420,
      26_771,
      null,
    ]);
  });

  it('flags few participants', async () => {
    const rows = await answer(engine, costPerParticipantQuery(EVERYTHING));
    expect(rows.filter((row) => row.small_n).map((row) => row.title)).toEqual(['Både och']);
  });

  it('leaves preparatory projects out until they are asked for', async () => {
    const shown = await answer(engine, costPerParticipantQuery(EVERYTHING, 'shown'));
    const preparatory = shown.filter((row) => row.preparatory);
    expect(preparatory.map((row) => [row.title, Math.round(row.cost_per), row.small_n])).toEqual([
      ['Framtidsresan', 36_364, true],
    ]);
    const rows = await answer(engine, costPerParticipantQuery(EVERYTHING));
    expect(rows.some((row) => row.preparatory)).toBe(false);
  });
});
