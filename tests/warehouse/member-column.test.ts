import { afterAll, beforeAll, expect, it } from 'vitest';
import { sql } from '../../src/measures/sql.ts';
import { memberColumn } from '../../src/warehouse/arrow-stream.ts';
import type { Engine } from '../../src/warehouse/engine.ts';
import { openNodeEngine } from '../../src/warehouse/node-engine.ts';
import { table } from '../../src/warehouse/table.ts';

const MEMBERS = ['Övre', "O'Brien", '中文', 'Stockholm'] as const;
const WORDS = table<string | null>('words', {
  // A word that came from outside in spite of its type.
  word: memberColumn<string | null, string>(MEMBERS, (word) => word),
});

let engine: Engine;
beforeAll(async () => {
  engine = await openNodeEngine();
  await engine.transact([WORDS.create, WORDS.append([...MEMBERS, null])]);
});
afterAll(() => engine.close());

it('words known beforehand come back as the texts they are, in the order of texts', async () => {
  const rows = await engine.query(sql`SELECT word FROM words ORDER BY word NULLS LAST`);
  expect(rows.map(({ word }) => word)).toEqual([...MEMBERS.toSorted(), null]);
});

it('they are compared with any text, also with one that is none of them', async () => {
  const asked = sql`SELECT CAST(count(*) AS INT) AS n FROM words WHERE word IN (${"O'Brien"}, ${'elsewhere'})`;
  expect(await engine.query(asked)).toEqual([{ n: 1 }]);
});

it('the page reads them as words', async () => {
  const columns = await engine.columns?.(sql`SELECT word FROM words`);
  expect(columns?.get('word')).toEqual({
    type: 'words',
    codes: Int32Array.of(0, 1, 2, 3, -1),
    words: [...MEMBERS],
  });
});

it('another word is refused by its name', () => {
  expect(() => WORDS.append(['elsewhere'])).toThrow('elsewhere is none of');
});
