import * as v from 'valibot';
import type { Sql } from '../measures/sql.ts';
import type { Cell, Row } from './engine.ts';

/** Answers by the key of their question. */
export type Answers = ReadonlyMap<string, readonly Row[]>;

/** The key of a question: the same words with the same values are the same question. */
export function keyOf(sql: Sql): string {
  const key = keys.get(sql) ?? JSON.stringify([sql.chunks, sql.params]);
  keys.set(sql, key);
  return key;
}

// Views look up their questions' keys in every render.
const keys = new WeakMap<Sql, string>();

const cell: v.GenericSchema<Cell> = v.union([
  v.string(),
  v.number(),
  v.boolean(),
  v.null(),
  v.array(v.lazy(() => cell)),
]);
const file = v.object({
  fingerprint: v.string(),
  answers: v.array(v.tuple([v.string(), v.array(v.record(v.string(), cell))])),
});

/**
 * Reads answers that were made when the page was built. None are taken when they were made of other data than
 * `fingerprint` tells of, since every figure would be of something else.
 *
 * @throws {Error} When `json` is no file of answers.
 */
export function parseAnswers(json: string, fingerprint: string): Answers {
  const read = v.parse(file, JSON.parse(json));
  return new Map(read.fingerprint === fingerprint ? read.answers : []);
}

/** The text of a file of answers, as `parseAnswers` reads it. */
export function formatAnswers(answers: Answers, fingerprint: string): string {
  return `${JSON.stringify({ fingerprint, answers: [...answers] })}\n`;
}

/** Tells texts apart: two different sets of files give two different fingerprints, but for one case in 2^64. */
export function fingerprintOf(texts: readonly string[]): string {
  // FNV-1a over the code units, in two halves of 32 bits with different beginnings.
  let low = 0x811c9dc5;
  let high = 0x01000193;
  for (const text of [...texts, String(texts.length)]) {
    for (let at = 0; at < text.length; at += 1) {
      const unit = text.charCodeAt(at);
      low = Math.imul(low ^ unit, 0x01000193);
      high = Math.imul(high ^ unit, 0x85ebca6b);
    }
    low = Math.imul(low ^ text.length, 0x01000193);
    high = Math.imul(high ^ text.length, 0x85ebca6b);
  }
  return hex(high) + hex(low);
}

function hex(half: number): string {
  return (half >>> 0).toString(16).padStart(8, '0');
}
