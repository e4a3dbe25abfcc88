import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/records/read-document.ts';
import { isRejection } from '../../src/records/record.ts';

const folder = join(import.meta.dirname, '../fixtures/pages');

/** The facts alone, without places and findings, which follow the order of the page. */
function factsOf(text: string): unknown {
  const result = readDocument('x.txt', text);
  if (isRejection(result)) throw new Error(result.reasonEn);
  const { evidence: _evidence, findings: _findings, statements: _statements, ...facts } = result;
  return facts;
}

const isLabel = (line: string): boolean => /^[^.]{2,50}:$/u.test(line);

/** A page as its parts: what stands above the fact box, the fields with their values, and the text below. */
function partsOf(page: string): { above: string[]; fields: string[][]; below: string[] } {
  const lines = readFileSync(join(folder, page), 'utf8').split('\n');
  const first = lines.findIndex(isLabel);
  const fields: string[][] = [];
  let at = first;
  while (isLabel(lines[at] ?? '')) {
    const next = lines[at + 1] ?? '';
    const value = isLabel(next) ? [] : [next];
    fields.push([lines[at] ?? '', ...value]);
    at += 1 + value.length;
  }
  return { above: lines.slice(0, first), fields, below: lines.slice(at) };
}

describe('the order of the fields on a page', () => {
  it.each([
    'bank-2014-empty-dates.txt',
    'bank-2014-english-name.txt',
    'plus-without-money.txt',
    'plus-national.txt',
  ])('changes nothing in what %s says', (page) => {
    const { above, fields, below } = partsOf(page);
    const original = factsOf([...above, ...fields.flat(), ...below].join('\n'));
    const orders = fc.shuffledSubarray(fields, { minLength: fields.length, maxLength: fields.length });
    fc.assert(
      fc.property(orders, (order) => {
        expect(factsOf([...above, ...order.flat(), '', ...below].join('\n'))).toEqual(original);
      }),
      { numRuns: 150 },
    );
  });
});
