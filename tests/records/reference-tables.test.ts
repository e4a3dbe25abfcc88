import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { KNOWN_CODES } from '../../src/records/values/known-codes.ts';
import { MUNICIPALITY_REGION } from '../../src/records/values/municipality-names.ts';

const rows = (name: string): string[][] =>
  readFileSync(join(import.meta.dirname, '../../data', name), 'utf8')
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => line.split(','));

const sorted = (table: readonly (readonly unknown[])[]): string[] =>
  table.map((cells) => cells.join('|')).toSorted();

describe('the copies of reference tables in the reading code', () => {
  it('have the 290 municipalities of data/municipalities.csv with their regions', () => {
    const table = rows('municipalities.csv').map((cells) => [cells[1], cells[4]]);
    expect(table).toHaveLength(290);
    expect(sorted([...MUNICIPALITY_REGION])).toEqual(sorted(table));
  });

  it('have every code of data/codes.csv in its period', () => {
    const kinds = ['programmeArea', 'specificObjective', 'interventionField'];
    const table = rows('codes.csv').filter((cells) => kinds.includes(cells[1] ?? ''));
    const copied = Object.entries(KNOWN_CODES).flatMap(([period, byKind]) =>
      Object.entries(byKind).flatMap(([kind, codes]) => codes.split(' ').map((code) => [period, kind, code])),
    );
    expect(sorted(copied)).toEqual(sorted(table.map((cells) => cells.slice(0, 3))));
  });
});
