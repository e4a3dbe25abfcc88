import { describe, expect, it } from 'vitest';
import { cellsStream, readCells, sameCells } from '../../src/warehouse/cells-stream.ts';
import type { PageColumn, PageColumns } from '../../src/warehouse/page-columns.ts';

const numbers = (...values: number[]): PageColumn => ({ type: 'numbers', values: Float64Array.from(values) });
const words = (codes: number[], ...known: string[]): PageColumn => ({
  type: 'words',
  codes: Int32Array.from(codes),
  words: known,
});
const lists = (ends: number[], ...values: number[]): PageColumn => ({
  type: 'lists',
  ends: Int32Array.from(ends),
  values: Int32Array.from(values),
});

const CELLS: PageColumns = new Map([
  ['sum', numbers(1.5, Number.NaN, 0)],
  ['whole', numbers(7, -2, 2 ** 40)],
  ['area', words([1, -1, 0], "O'Brien", '中文')],
  ['unknown', words([-1, -1, -1])],
  ['kept', lists([2, 2, 5], 4, 9, 1, 3, 1)],
]);

const changed = (name: string, column: PageColumn): PageColumns => new Map([...CELLS, [name, column]]);

describe('cells in a stream', () => {
  it('come out as they went in, with what is missing missing', async () => {
    const found = await readCells(cellsStream(CELLS, new Map()));
    expect(sameCells(CELLS, found)).toBe(true);
    expect([...found.keys()]).toEqual([...CELLS.keys()]);
    expect(found.get('sum')).toEqual(CELLS.get('sum'));
    expect(found.get('area')).toEqual(CELLS.get('area'));
    expect(found.get('kept')).toEqual(CELLS.get('kept'));
  });

  it('may be none', async () => {
    const none: PageColumns = new Map([
      ['sum', numbers()],
      ['area', words([])],
      ['kept', lists([])],
    ]);
    expect(sameCells(none, await readCells(cellsStream(none, new Map())))).toBe(true);
  });
});

describe('two sets of cells', () => {
  it.each([
    ['words in another order', changed('area', words([0, -1, 1], '中文', "O'Brien"))],
    ['a list in another order', changed('kept', lists([2, 2, 5], 9, 4, 1, 1, 3))],
  ])('are the same with %s', (_, other) => {
    expect(sameCells(CELLS, other)).toBe(true);
  });

  it.each([
    ['another number', changed('whole', numbers(7, -2, 2 ** 40 + 1))],
    ['a number where one is missing', changed('sum', numbers(1.5, 0, 0))],
    ['another word', changed('area', words([1, 0, 0], "O'Brien", '中文'))],
    ['a number in another list', changed('kept', lists([1, 2, 5], 4, 9, 1, 3, 1))],
    ['other numbers in a list', changed('kept', lists([2, 2, 5], 4, 9, 1, 3, 3))],
    ['a row less', changed('sum', numbers(1.5, Number.NaN))],
    ['a column of another kind', changed('sum', words([0, 0, 0], 'x'))],
    ['a column more', new Map([...CELLS, ['more', numbers(1, 2, 3)]])],
    ['a column less', new Map([...CELLS].slice(1))],
  ])('are not the same with %s', (_, other) => {
    expect(sameCells(CELLS, other)).toBe(false);
  });
});
