import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { ReadTable } from '../../src/tables/read-grid.ts';
import { readTable } from '../../src/tables/read-table.ts';

// Published lists with their true figures stand beside the project where it is checked; elsewhere the invented lists
// (lists.test.ts) stand for them.
const samples = join(import.meta.dirname, '../../../shared/samples/tables');

const Figures = v.object({
  nonNull: v.number(),
  unreadable: v.optional(v.number()),
  sum: v.optional(v.string()),
});
const Dates = v.object({
  nonNull: v.number(),
  unreadable: v.number(),
  earliest: v.optional(v.nullable(v.string())),
  latest: v.optional(v.nullable(v.string())),
});
const Truth = v.record(
  v.string(),
  v.object({
    rows: v.number(),
    mapping: v.record(v.string(), v.object({ index: v.nullable(v.number()) })),
    numbers: v.record(v.string(), Figures),
    dates: v.record(v.string(), Dates),
  }),
);

// Money of the Union and the state together has a field of its own; a section heading is in no column.
const OTHERWISE: Readonly<Record<string, string>> = {
  'FI_erdf_2014-2020.original.csv euContribution': 'euAndStateSupport',
  'IE_esf_2014-2020.xlsx programmeArea': 'none',
};

function onlyTable(name: string): ReadTable {
  const { tables, problem } = readTable(name, readFileSync(join(samples, name)));
  if (problem !== null) throw new Error(problem.reasonEn);
  const [only] = tables;
  if (only === undefined || tables.length > 1) throw new Error(`${tables.length} tables in ${name}`);
  return only;
}

if (existsSync(samples)) {
  const truth = v.parse(Truth, JSON.parse(readFileSync(join(samples, 'truth.json'), 'utf8')));

  describe.each(Object.entries(truth))('the published list %s', (name, { rows, mapping, numbers, dates }) => {
    const table = onlyTable(name);
    const fieldOf = (field: string): string => OTHERWISE[`${name} ${field}`] ?? field;
    const columnOf = (field: string) =>
      table.reading.columns.find((column) => column.field === fieldOf(field));

    it('has as many operations as it has, and accounts for every record', () => {
      expect(table.count).toBe(rows);
      expect(table.reading.rows.operation).toBe(rows);
    });

    it('has its columns found with no hand', () => {
      const found = Object.keys(mapping)
        .filter((field) => fieldOf(field) !== 'none')
        .map((field) => [field, columnOf(field)?.index]);
      expect(Object.fromEntries(found)).toEqual(
        Object.fromEntries(found.map(([field]) => [field, mapping[String(field)]?.index])),
      );
    });

    it('has its sums to the cent, with no cell too many or too few', () => {
      for (const [field, { nonNull, unreadable, sum }] of Object.entries(numbers)) {
        const column = columnOf(field);
        expect([field, column?.nonNull, column?.unreadable]).toEqual([
          field,
          nonNull,
          unreadable ?? column?.unreadable,
        ]);
        expect(column?.sum).toBeCloseTo(Number(sum), 2);
      }
    });

    it('has its first and last days', () => {
      for (const [field, { nonNull, unreadable, earliest, latest }] of Object.entries(dates)) {
        const column = columnOf(field);
        expect([field, column?.nonNull, column?.unreadable, column?.earliest, column?.latest]).toEqual([
          field,
          nonNull,
          unreadable,
          earliest ?? null,
          latest ?? null,
        ]);
      }
    });
  });
} else {
  describe('the published lists', () => {
    it('are not present beside this copy of the project, so the invented ones stand for them', () => {
      expect(existsSync(join(import.meta.dirname, '../fixtures/tables'))).toBe(true);
    });
  });
}
