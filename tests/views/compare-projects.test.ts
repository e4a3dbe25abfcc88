import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compareQuery } from '../../src/questions/compare.query.ts';
import { isSame, MONEY_ROWS, PEOPLE_ROWS, WHO_ROWS } from '../../src/views/compare/compare-lines.tsx';
import { markedNumber } from '../../src/views/compare/marked-number.ts';
import type { Engine } from '../../src/warehouse/engine.ts';
import { answer, openWith, recordOf } from '../questions/seed-warehouse.ts';

let engine: Engine;
beforeAll(async () => {
  const common = { owner: 'Orups kommun', esfSupport: 500_000, unionRate: 50 } as const;
  engine = await openWith([
    { record: recordOf('a.txt', { ...common, totalBudget: 1_000_000, plannedParticipants: 40 }), text: 'a' },
    { record: recordOf('b.txt', { ...common, totalBudget: 2_000_000, plannedParticipants: 40 }), text: 'b' },
  ]);
});
afterAll(() => engine.close());

const LINES = [...WHO_ROWS, ...MONEY_ROWS, ...PEOPLE_ROWS];

describe('only what projects differ in', () => {
  it('leaves out a line when all say the same in it, or when none says anything', async () => {
    const rows = await answer(engine, compareQuery(['a.txt', 'b.txt'], 'a.txt'));
    const different = LINES.filter((line) => !isSame(line, rows)).map((line) => line.id);
    expect(different).toEqual(['cost', 'financing', 'share', 'cost_per']);
  });

  it('keeps a line that one project says nothing in', async () => {
    const [a, b] = await answer(engine, compareQuery(['a.txt', 'b.txt'], 'a.txt'));
    const planned = LINES.find((line) => line.id === 'planned');
    if (!a || !b || !planned) throw new Error('two projects and a line');
    expect(isSame(planned, [a, { ...b, planned: null }])).toBe(false);
  });
});

describe('the number in a quote', () => {
  it('is marked as the sentence writes it', () => {
    expect(markedNumber('Slutresultatet landade på 79 personer.', 79)).toEqual([
      'Slutresultatet landade på ',
      '79',
      ' personer.',
    ]);
    expect(markedNumber('Totalt 1\u00a0250 deltagare', 1250)[1]).toBe('1\u00a0250');
    expect(markedNumber('minst 37,5 procent', 37.5)[1]).toBe('37,5');
  });

  it('is not marked inside another number, nor where it stands in words', () => {
    expect(markedNumber('Diarienummer 2019/00383 och 100 deltagare', 10)[1]).toBe('');
    expect(markedNumber('under 2010 till 2012', 20)[1]).toBe('');
    expect(markedNumber('tio företag fick hjälp', 10)).toEqual(['tio företag fick hjälp', '', '']);
  });
});
