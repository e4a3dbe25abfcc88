import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/records/read-document.ts';
import { isRejection, type ProjectRecord } from '../../src/records/record.ts';

const root = join(import.meta.dirname, '../..');
const seeds = readdirSync(join(root, 'seeds'));

function factsOf(text: string): Partial<ProjectRecord> {
  const result = readDocument('x.txt', text);
  if (isRejection(result)) throw new Error(result.reasonEn);
  const { evidence: _evidence, statements, findings: _findings, ...facts } = result;
  for (const { start, end, quote } of [...Object.values(result.evidence), ...statements]) {
    expect(text.slice(start, end)).toBe(quote);
  }
  return { ...facts, statements: statements.map((one) => ({ ...one, start: 0, end: 0, quote: '' })) };
}

const FORMS: [string, (text: string) => string][] = [
  ['decomposed letters', (text) => text.normalize('NFD')],
  ['Windows line ends', (text) => text.replaceAll('\n', '\r\n')],
  ['no-break spaces in numbers', (text) => text.replace(/(?<=\d) (?=\d)/g, '\u00a0')],
  ['thin spaces in numbers', (text) => text.replace(/(?<=\d) (?=\d)/g, '\u2009')],
  ['soft hyphens inside words', (text) => text.replace(/(?<=\p{Ll}{3})(?=\p{Ll}{3})/gu, '\u00ad')],
  ['a byte order mark and blanks at line ends', (text) => `\ufeff${text.replaceAll('\n', '  \n')}`],
  ['blank lines at the end', (text) => `${text}\n\n\n`],
];

describe('the same document in another form', () => {
  it.each(FORMS)('reads the same with %s, and quotes that form', (_name, change) => {
    for (const seed of seeds) {
      const text = readFileSync(join(root, 'seeds', seed), 'utf8');
      expect(factsOf(change(text))).toEqual(factsOf(text));
    }
  });
});
