import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnOf, readList } from './read.ts';

const HEADER =
  'Operation title;Beneficiary name;Start date;End date;Total eligible expenditure of the whole operation (EUR);Total eligible expenditure of the beneficiary (EUR)';

/** A row for each partner, with the operation's amount in all of them and the partner's part. */
const rowsOf = (name: string, parts: readonly number[], whole: number): string[] =>
  parts.map((part, at) => `${name};Partner ${name} ${at};2016-01-01;2017-12-31;${whole}.00;${part}.00`);

const sum = (parts: readonly number[]): number => parts.reduce((all, part) => all + part, 0);
const parts = fc.array(fc.integer({ min: 1_000, max: 900_000 }), { minLength: 2, maxLength: 6 });

describe('a list with a row for every partner', () => {
  it('counts what each partner has, not the whole operation once a partner', () => {
    fc.assert(
      fc.property(fc.array(parts, { minLength: 3, maxLength: 8 }), (operations) => {
        const rows = operations.flatMap((one, at) => rowsOf(`Insats ${at}`, one, sum(one)));
        const table = readList([HEADER, ...rows].join('\n'));
        const total = columnOf(table, 'totalBudget');
        expect(total.header).toContain('of the beneficiary');
        expect(total.sum).toBeCloseTo(sum(operations.map(sum)), 2);
        expect(table.reading.flags.map(({ code }) => code)).toContain('part-of-operation');
      }),
      { numRuns: 30 },
    );
  });

  it('keeps the amount of the operation where the parts do not come to it', () => {
    const rows = [0, 1, 2].flatMap((at) => rowsOf(`Insats ${at}`, [5_000, 7_000 + at], 40_000 + at));
    const table = readList([HEADER, ...rows].join('\n'));
    expect(columnOf(table, 'totalBudget').header).toContain('of the whole operation');
    expect(table.reading.flags.map(({ code }) => code)).not.toContain('part-of-operation');
  });

  it.each([
    ['leave their part out', ''],
    ['have only a part of it', '1700.00'],
  ])('keeps the amount of the operation where most have one row and %s', (_what, part) => {
    const shared = [0, 1, 2].flatMap((at) => rowsOf(`Insats ${at}`, [1_000 + at, 2_000], 3_000 + at));
    const alone = Array.from(
      { length: 9 },
      (_, at) => `Ensam ${at};Partner ${at};2016-01-01;2017-12-31;${5_000 + at}.00;${part}`,
    );
    const total = columnOf(readList([HEADER, ...shared, ...alone].join('\n')), 'totalBudget');
    expect(total.header).toContain('of the whole operation');
    expect(total.nonNull).toBe(15);
  });

  it('counts the part also of operations with one row, where that is all of the amount', () => {
    const shared = [0, 1, 2].flatMap((at) => rowsOf(`Insats ${at}`, [1_000 + at, 2_000], 3_000 + at));
    const alone = [0, 1, 2].flatMap((at) => rowsOf(`Ensam ${at}`, [5_000 + at], 5_000 + at));
    const total = columnOf(readList([HEADER, ...shared, ...alone].join('\n')), 'totalBudget');
    expect(total.header).toContain('of the beneficiary');
    expect(total.sum).toBe(9_003 + 15_003);
  });
});

const listed = (...all: string[]) =>
  readList(['Operation title;Beneficiary name;Start date;End date;Total cost (EUR)', ...all].join('\n'));
const told = ({ reading }: ReturnType<typeof readList>) =>
  reading.flags.filter(({ code }) => code === 'operation-on-several-rows');

describe('rows that say the same of an operation', () => {
  it('are told of, with how many there are and how much of the sum they are, and all stand', () => {
    const table = listed(
      'Steget;Kommun A;2016-01-01;2017-12-31;30000.50',
      'Bron;Kommun B;2016-01-01;2017-12-31;40000.00',
      'Steget;Kommun C;2016-01-01;2017-12-31;30000.50',
      'Steget;Kommun D;2016-01-01;2017-12-31;30000.50',
    );
    expect(columnOf(table, 'totalBudget').sum).toBe(130_001.5);
    const [flag, more] = told(table);
    expect(flag).toMatchObject({ row: 4, column: 'Total cost (EUR)', severity: 'check' });
    expect(flag?.message).toContain('2 rader, den första rad 4');
    expect(flag?.message).toContain('47 %');
    expect(more).toBeUndefined();
  });

  it.each([
    ['name', 'Stegen;Kommun C;2016-01-01;2017-12-31;30000.50'],
    ['dates', 'Steget;Kommun C;2017-01-01;2017-12-31;30000.50'],
    ['amount', 'Steget;Kommun C;2016-01-01;2017-12-31;30000.51'],
  ])('are not those that differ in %s', (_what, row) => {
    expect(told(listed('Steget;Kommun A;2016-01-01;2017-12-31;30000.50', row))).toEqual([]);
  });
});
