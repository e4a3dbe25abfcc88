import fc from 'fast-check';
import { expect, it } from 'vitest';
import { projectsOf } from '../../src/projects/projects-of.ts';
import { countingLists } from '../../src/session/counting-lists.ts';
import { correctedRows, type RowsOfList, withEarlier } from '../../src/session/corrected-rows.ts';
import type { KeptList } from '../../src/session/kept-list.ts';
import { readTable } from '../../src/tables/read-table.ts';
import { bytesOf, listRead, operation } from '../projects/editions/list-made.ts';

const FILES: Readonly<Record<string, readonly string[]>> = {
  'list 2018-06.csv': [0, 1, 2, 3, 4, 5].map((at) => operation(at)),
  'list 2018-12.csv': [0, 1, 2, 4, 6].map((at) => operation(at, 2000 + at)),
  'list 2019-06.csv': [0, 2, 4, 6, 7].map((at) => operation(at, 3000 + at)),
  'other 2019-06.csv': [40, 41].map((at) => operation(at)),
};

const kept = (name: string): KeptList => ({
  ...listRead(name, FILES[name] ?? []),
  from: new Blob([]),
  mapping: {},
});

const rowsOf = ({ name, fingerprint }: KeptList): RowsOfList => ({
  name,
  fingerprint,
  tables: readTable(name, bytesOf(FILES[name] ?? [])).tables ?? [],
});

/** Every project with its cost, when these lists are brought, in this order; the first operation was corrected in the first list. */
function figures(names: readonly string[]): unknown[] {
  const lists = names.map(kept);
  const { fingerprint } = kept('list 2018-06.csv');
  const [field, on] = ['owner', '2026-11-30'] as const;
  const corrections = [{ origin: `${fingerprint}#row=2`, field, on, value: 'Someone else' }];
  const documents = countingLists(lists, {}).flatMap(({ list, earlier }) => {
    const rows = rowsOf(list);
    const own = withEarlier(rows, earlier.map(rowsOf), corrections);
    return rows.tables.flatMap((table) => {
      const { count, document } = correctedRows(table, list.name, list.fingerprint, own);
      return Array.from({ length: count }, (_, row) => document(row));
    });
  });
  return projectsOf(documents).map(({ id, owner, totalBudget, documents: { length } }) => [
    id,
    owner,
    totalBudget,
    length,
  ]);
}

it('the figures are those of the latest edition, whichever was brought first, with what was corrected in an earlier', () => {
  const wanted = [
    ['list 2019-06.csv#row=2', 'Someone else', 3000, 1],
    ['list 2019-06.csv#row=3', 'College 2', 3002, 1],
    ['list 2019-06.csv#row=4', 'College 1', 3004, 1],
    ['list 2019-06.csv#row=5', 'College 0', 3006, 1],
    ['list 2019-06.csv#row=6', 'College 1', 3007, 1],
    ['other 2019-06.csv#row=2', 'College 1', 1040, 1],
    ['other 2019-06.csv#row=3', 'College 2', 1041, 1],
  ];
  fc.assert(
    fc.property(fc.shuffledSubarray(Object.keys(FILES), { minLength: 4 }), (names) => {
      expect(figures(names)).toEqual(wanted);
    }),
    { numRuns: 24 },
  );
});

it('bringing the older after the newer changes no figure', () => {
  expect(figures(['list 2019-06.csv', 'list 2018-12.csv'])).toEqual(figures(['list 2019-06.csv']));
});
