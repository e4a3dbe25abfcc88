import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ListRead } from '../../../src/projects/editions/edition.ts';
import { BOTH, type EditionChoices, editionsOf, pairKey } from '../../../src/projects/editions/editions.ts';
import { listRead, operation } from './list-made.ts';

const range = (from: number, to: number): string[] =>
  Array.from({ length: to - from }, (_, at) => operation(from + at));
const unnamed = (from: number, to: number): string[] =>
  range(from, to).map((line) => line.replace(/^[^;]*/u, ''));
const text = (lines: readonly string[]): Uint8Array => new TextEncoder().encode(lines.join('\n'));

/** By name, what counts in the place of a list; null where it counts itself. */
function replaced(lists: readonly ListRead[], choices: EditionChoices = {}): Record<string, string | null> {
  const standings = editionsOf(lists, choices);
  return Object.fromEntries(standings.map(({ list, replacedBy }) => [list.name, replacedBy?.name ?? null]));
}

const relation = (lists: readonly ListRead[], choices: EditionChoices = {}) =>
  editionsOf(lists, choices).map(({ others }) => others.map(({ is, why }) => [is, why]));

describe('editions of one list', () => {
  it('are told by their form and their operations, and the one with the later day counts', () => {
    const lists = [listRead('list 2018-06.csv', range(0, 10)), listRead('list 2018-12.csv', range(1, 9))];
    expect(replaced(lists)).toEqual({ 'list 2018-06.csv': 'list 2018-12.csv', 'list 2018-12.csv': null });
    expect(relation(lists)).toEqual([[['later', 'stated']], [['earlier', 'stated']]]);
    expect(editionsOf(lists, {})[0]?.others[0]?.common).toEqual({
      one: { known: 10, shared: 8 },
      other: { known: 8, shared: 8 },
    });
  });

  it('are told by the days in their names where they say the same day within, as that of a law', () => {
    const note = 'Regulation (EU) No 1303/2013 of 17 December 2013;;;;;';
    const lists = [
      listRead('list 2018-06.csv', [...range(0, 10), note]),
      listRead('list 2018-12.csv', [...range(0, 9), note]),
    ];
    expect(replaced(lists)).toEqual({ 'list 2018-06.csv': 'list 2018-12.csv', 'list 2018-12.csv': null });
    expect(relation(lists)).toEqual([[['later', 'stated']], [['earlier', 'stated']]]);
  });

  it('are told by what is in them where neither says its day: more operations, and later ones', () => {
    const lists = [listRead('a.csv', range(0, 14)), listRead('b.csv', range(0, 10))];
    expect(replaced(lists)).toEqual({ 'a.csv': null, 'b.csv': 'a.csv' });
    expect(relation(lists)).toEqual([[['earlier', 'data']], [['later', 'data']]]);
  });

  it('both count, and the visitor is asked, where what is in them speaks for either', () => {
    // More operations in one, later ones in the other.
    const lists = [listRead('a.csv', range(0, 14)), listRead('b.csv', range(6, 18))];
    expect(replaced(lists)).toEqual({ 'a.csv': null, 'b.csv': null });
    expect(relation(lists)).toEqual([[['open', null]], [['open', null]]]);
    const [a, b] = lists.map(({ fingerprint }) => fingerprint);
    const pair = pairKey(a ?? '', b ?? '');
    expect(replaced(lists, { [pair]: a ?? '' })).toEqual({ 'a.csv': null, 'b.csv': 'a.csv' });
    expect(replaced(lists, { [pair]: b ?? '' })).toEqual({ 'a.csv': 'b.csv', 'b.csv': null });
    expect(relation(lists, { [pair]: BOTH })).toEqual([[['beside', 'chosen']], [['beside', 'chosen']]]);
  });

  it('a later list that has only a part of the earlier one’s operations overrules nothing unasked', () => {
    const lists = [listRead('all 2018-06.csv', range(0, 30)), listRead('part 2018-12.csv', range(0, 10))];
    expect(relation(lists)).toEqual([[['open', null]], [['open', null]]]);
  });

  it('the same figures under other bytes count once, whichever is taken', () => {
    const lines = range(0, 5);
    const turned = [listRead('a.csv', lines), listRead('b.csv', lines.toReversed())];
    expect(Object.values(replaced(turned)).filter((name) => name === null)).toHaveLength(1);
    const same = [listRead('a.csv', lines), listRead('b.csv', [...lines.slice(1), operation(0, 5)])];
    expect(replaced(same)).toEqual({ 'a.csv': null, 'b.csv': null });
  });

  it('lists of other operations, and half or fewer in common, are lists of their own', () => {
    const lists = [listRead('a 2018.csv', range(0, 10)), listRead('b 2019.csv', range(5, 20))];
    expect(relation(lists)).toEqual([[], []]);
  });

  it('the same numbers on other operations are no edition: every authority numbers for itself', () => {
    const others = Array.from({ length: 10 }, (_, at) => operation(at + 500, 9, `OP-2016-${1000 + at}`));
    const lists = [listRead('a 2018.csv', range(0, 10)), listRead('b 2019.csv', others)];
    // The owners are the same three colleges, in another order.
    expect(replaced(lists)['a 2018.csv']).toBeNull();
  });

  it('are told where the headers were reworded but mean the same', () => {
    const rows = ['Open doors;College;2016-01-01;1000', 'Second chance;College;2016-02-01;2000'];
    const first = 'Operation name;Beneficiary name;Operation start date;Total eligible expenditure (EUR)';
    const later =
      'Name of the operation;Name of beneficiary;Start date of the operation;Total cost of the operation (EUR)';
    const lists = [
      listRead('list 2018.csv', [], text([first, ...rows])),
      listRead('list 2019.csv', [], text([later, ...rows])),
    ];
    expect(replaced(lists)['list 2018.csv']).toBe('list 2019.csv');
  });

  it('are known by owner and title where they have no number', () => {
    const lists = [listRead('2018-06.csv', unnamed(0, 10)), listRead('2018-12.csv', unnamed(0, 12))];
    expect(replaced(lists)['2018-06.csv']).toBe('2018-12.csv');
  });

  it('of several the latest counts, and it stands for all of them, the latest first', () => {
    const lists = [
      listRead('1 2018-01.csv', range(0, 10)),
      listRead('2 2018-05.csv', range(3, 14)),
      listRead('3 2018-09.csv', range(8, 18)),
    ];
    // The first and the last have too little in common to be compared.
    const standings = editionsOf(lists, {});
    expect(standings.map(({ replacedBy }) => replacedBy?.name)).toEqual([
      '3 2018-09.csv',
      '3 2018-09.csv',
      undefined,
    ]);
    expect(standings[2]?.replaces.map(({ name }) => name)).toEqual(['2 2018-05.csv', '1 2018-01.csv']);
  });

  it('who wants both has both, and the others stay as they are', () => {
    const lists = [
      listRead('1 2018-01.csv', range(0, 10)),
      listRead('2 2018-05.csv', range(0, 11)),
      listRead('3 2018-09.csv', range(0, 12)),
    ];
    const [one, two, three] = lists.map(({ fingerprint }) => fingerprint);
    const choices = { [pairKey(one ?? '', two ?? '')]: BOTH, [pairKey(one ?? '', three ?? '')]: BOTH };
    expect(replaced(lists, choices)).toEqual({
      '1 2018-01.csv': null,
      '2 2018-05.csv': '3 2018-09.csv',
      '3 2018-09.csv': null,
    });
  });

  it('at least one counts and none is lost, in whatever order they come and whatever was said of them', () => {
    const made = [
      listRead('list 2018-06.csv', range(0, 12)),
      listRead('list 2018-12.csv', range(2, 14)),
      listRead('list.csv', range(1, 16)),
      listRead('list (2).csv', range(4, 15)),
      listRead('other.csv', range(40, 50)),
    ];
    const pairs = made.flatMap((one, at) => made.slice(at + 1).map((other) => [one, other] as const));
    const said = fc.tuple(...pairs.map(() => fc.constantFrom('one', 'other', 'both', 'nothing')));
    fc.assert(
      fc.property(fc.shuffledSubarray(made, { minLength: 2, maxLength: 5 }), said, (lists, words) => {
        const choices: Record<string, string> = {};
        for (const [at, [one, other]] of pairs.entries()) {
          const word = words[at];
          const key = pairKey(one.fingerprint, other.fingerprint);
          if (word === 'both') choices[key] = BOTH;
          if (word === 'one') choices[key] = one.fingerprint;
          if (word === 'other') choices[key] = other.fingerprint;
        }
        const now = replaced(lists, choices);
        expect(replaced(lists.toReversed(), choices)).toEqual(now);
        for (const by of Object.values(now)) if (by !== null) expect(now[by]).toBeNull();
        const standings = editionsOf(lists, choices);
        const counted = standings.flatMap(({ list, replaces, replacedBy }) =>
          replacedBy === null ? [list, ...replaces] : [],
        );
        expect(new Set(counted)).toEqual(new Set(lists));
        expect(counted).toHaveLength(lists.length);
      }),
      { numRuns: 300 },
    );
  });
});
