import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/records/read-document.ts';
import { isRejection } from '../../src/records/record.ts';

const root = join(import.meta.dirname, '../..');
const seeds = readdirSync(join(root, 'seeds')).toSorted();

const GOLD = v.looseObject({
  evidence: v.record(v.string(), v.unknown()),
  statements: v.array(v.record(v.string(), v.unknown())),
});

function readSeed(name: string) {
  const result = readDocument(name, readFileSync(join(root, 'seeds', name), 'utf8'));
  if (isRejection(result)) throw new Error(result.reasonEn);
  const file = join(root, 'tests/fixtures/gold', name.replace('.txt', '.json'));
  return { record: result, gold: v.parse(GOLD, JSON.parse(readFileSync(file, 'utf8'))) };
}

describe('reading the five seed documents', () => {
  it.each(seeds)('gives every fact of %s as decided by hand', (name) => {
    const { record, gold } = readSeed(name);
    const { evidence: _e, statements: _s, findings: _f, ...facts } = record;
    const { evidence: _ge, statements: _gs, ...goldFacts } = gold;
    expect(facts).toEqual(goldFacts);
  });

  it.each(seeds)('places every fact of %s on its line, with the very words and how sure it is', (name) => {
    const { record, gold } = readSeed(name);
    const places = Object.fromEntries(
      Object.entries(record.evidence).map(([fact, { rule: _rule, ...place }]) => [fact, place]),
    );
    expect(places).toEqual(gold.evidence);
  });

  it.each(seeds)('gives what %s says about people, each thing once', (name) => {
    const { record, gold } = readSeed(name);
    const needed = gold.statements.filter((statement) => !Object.hasOwn(statement, '_optional'));
    expect(record.statements).toEqual(needed);
  });

  it.each(seeds)('quotes %s letter by letter', (name) => {
    const text = readFileSync(join(root, 'seeds', name), 'utf8');
    const { record } = readSeed(name);
    for (const { start, end, quote } of [...Object.values(record.evidence), ...record.statements]) {
      expect(text.slice(start, end)).toBe(quote);
    }
  });
});
