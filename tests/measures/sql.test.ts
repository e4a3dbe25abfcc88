import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { identifier, join, sql } from '../../src/measures/sql.ts';
import type { Engine } from '../../src/warehouse/engine.ts';
import { openNodeEngine } from '../../src/warehouse/node-engine.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await openNodeEngine();
});
afterAll(() => engine.close());

const AWKWARD = [
  "O'Brien",
  '"',
  '--',
  '中文',
  '',
  ';',
  '?',
  '$1',
  "'; DROP TABLE t; --",
  '\\',
  '%',
  "''",
  '/*',
];
const anyText = fc.oneof(fc.constantFrom(...AWKWARD), fc.string({ unit: 'grapheme', maxLength: 40 }));

describe('sql', () => {
  it('keeps a value out of the text and a piece of SQL in it', () => {
    const piece = sql`region = ${"O'Brien"}`;
    const whole = sql`SELECT 1 WHERE ${piece} AND n > ${3}`;
    expect(whole.chunks).toEqual(['SELECT 1 WHERE region = ', ' AND n > ', '']);
    expect(whole.params).toEqual(["O'Brien", 3]);
  });

  it('gives back any text, number, truth and null exactly as it was handed over', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyText.filter((text) => !text.includes('\0')),
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        fc.boolean(),
        async (text, number, truth) => {
          const [row] = await engine.query(
            sql`SELECT ${text} AS text, CAST(${number} AS DOUBLE) AS number, ${truth} AS truth, ${null} AS nothing`,
          );
          // -0 and 0 are the same number to everyone who reads it.
          expect(row).toEqual({ text, number: number + 0, truth, nothing: null });
        },
      ),
      { numRuns: 200 },
    );
  });

  it('takes any name for a column once it is quoted', async () => {
    // A row is a plain object, and `__proto__` is the one name that none can hold as its own.
    const names = anyText.filter((name) => name !== '' && name !== '__proto__' && !name.includes('\0'));
    await fc.assert(
      fc.asyncProperty(names, async (name) => {
        const [row] = await engine.query(sql`SELECT 1 AS ${identifier(name)}`);
        expect(Object.keys(row ?? {})).toEqual([name]);
      }),
      { numRuns: 200 },
    );
  });

  it('refuses a name that can be none', () => {
    expect(() => identifier('')).toThrow('Not the name of a column');
    expect(() => identifier('a\0b')).toThrow('Not the name of a column');
  });

  it('joins pieces with their parameters in order, and refuses to join none', () => {
    const joined = join([sql`a = ${1}`, sql`b = ${2}`, sql`c`], sql` AND `);
    expect(joined.chunks).toEqual(['a = ', ' AND b = ', ' AND c']);
    expect(joined.params).toEqual([1, 2]);
    expect(() => join([], sql`, `)).toThrow('Nothing to join');
  });
});
