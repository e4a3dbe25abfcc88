import { describe, expect, it } from 'vitest';
import { sql } from '../../src/measures/sql.ts';
import { bindParams, setTexts } from '../../src/warehouse/bind-params.ts';

describe('handing params to DuckDB', () => {
  it('keeps every text out of the statement, and hands each over once', () => {
    const { texts, text } = bindParams(sql`SELECT ${"O'Brien"}, ${'--'}, ${"O'Brien"}`, []);
    expect(text).toBe("SELECT getvariable('texts')[1], getvariable('texts')[2], getvariable('texts')[1]");
    expect(texts).toEqual(["O'Brien", '--']);
    expect(setTexts(texts.length)).toBe('SET VARIABLE texts = [?, ?]');
  });

  it('uses the texts that are held already, and replaces them when one is missing', () => {
    const held = ['a', 'b'];
    expect(bindParams(sql`SELECT ${'b'}`, held)).toEqual({
      texts: held,
      text: "SELECT getvariable('texts')[2]",
    });
    expect(bindParams(sql`SELECT ${'c'}`, held)).toEqual({
      texts: ['c'],
      text: "SELECT getvariable('texts')[1]",
    });
  });

  it('writes out what cannot be mistaken for SQL', () => {
    const { texts, text } = bindParams(sql`SELECT 1 -${-1.5}, ${1e21}, ${true}, ${null}`, []);
    expect(text).toBe('SELECT 1 -(-1.5e0), (1e+21), (true), (null)');
    expect(texts).toEqual([]);
  });

  it('leaves a statement without params as it is', () => {
    expect(bindParams(sql`SELECT 1`, ['a']).text).toBe('SELECT 1');
  });
});
