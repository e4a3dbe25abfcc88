import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeBytes } from '../../src/records/decode-bytes.ts';
import { documentText } from '../../src/records/document-text.ts';
import { readBytes } from '../../src/records/read-bytes.ts';
import { readDocument } from '../../src/records/read-document.ts';
import { isRejection } from '../../src/records/record.ts';
import { DOCUMENTS, mutated } from './mutations.ts';
import { numberStands } from './number-stands.ts';

const RUNS = 20_000;
const SLOWEST_MS = 2_000;
const TWO_MINUTES = 120_000;

/** What must hold for any text whatever; an empty list when it does. */
function faultsOf(text: string): string[] {
  const began = performance.now();
  const result = readDocument('x.txt', text);
  const faults = performance.now() - began > SLOWEST_MS ? ['took too long'] : [];
  if (isRejection(result)) return result.reason === '' ? [...faults, 'no reason'] : faults;
  const shown = documentText(text);
  const {
    document: _document,
    contact: _contact,
    statements,
    evidence,
    findings: _findings,
    ...facts
  } = result;
  for (const [fact, value] of Object.entries(facts)) {
    if (typeof value !== 'number') continue;
    if (!numberStands(value, evidence[fact]?.quote ?? ''))
      faults.push(`${fact} ${value} does not stand in its quote`);
  }
  for (const { value, start, end, quote } of [
    ...statements,
    ...Object.values(evidence).map((one) => ({ value: null, ...one })),
  ]) {
    if (shown.slice(start, end) !== quote) faults.push(`"${quote}" does not stand at ${start}`);
    if (value !== null && !numberStands(value, quote))
      faults.push(`statement ${value} does not stand in its quote`);
  }
  return faults;
}

describe('reading damaged documents', () => {
  it(
    `survives ${RUNS} mutated pages and puts no number into a record that does not stand in the document`,
    () => {
      fc.assert(
        fc.property(mutated, (text) => {
          expect(faultsOf(text)).toEqual([]);
        }),
        { numRuns: RUNS },
      );
    },
    TWO_MINUTES,
  );

  it('survives any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        const { text } = decodeBytes(bytes);
        expect(faultsOf(text)).toEqual([]);
        expect(readBytes('x', bytes).result.document).toBe('x');
      }),
      { numRuns: 2_000 },
    );
  });

  it('survives a page whose bytes are damaged', () => {
    const pages = DOCUMENTS.map((text) => Buffer.from(text));
    fc.assert(
      fc.property(
        fc.constantFrom(...pages),
        fc.array(fc.tuple(fc.nat(), fc.nat({ max: 255 })), { maxLength: 5 }),
        (page, hits) => {
          const bytes = Uint8Array.from(page);
          for (const [place, byte] of hits) bytes[place % bytes.length] = byte;
          const { result, text } = readBytes('x', bytes);
          expect(isRejection(result) || text !== null).toBe(true);
        },
      ),
      { numRuns: 2_000 },
    );
  });
});

describe('reading a megabyte of one thing', () => {
  const SEED = DOCUMENTS[0] ?? '';
  const THINGS = [
    'a',
    ' ',
    '1',
    '.',
    ':',
    '\n',
    '"',
    '12 deltagare ',
    '1 000 ',
    'av 12 ',
    'Lunds kommun, ',
    'Aa ',
    'varav 8 ',
    'a@',
    'Namn:\n',
    'Namn: X\n',
    'Namn:\t',
    '1 maj 2020 – ',
    'a\u0308',
    '<p>',
    '</x>',
    '12 kr ',
    'beviljas 12 miljoner ',
    'ProjektägareX\n',
    'samverkan mellan kommunerna Lund, Malmö, ',
  ];
  it.each(THINGS)('takes no more than its share of time: %j', (thing) => {
    const megabyte = thing.repeat(Math.ceil(1_000_000 / thing.length));
    for (const text of [megabyte, `${SEED}\n${megabyte}`, `<html><body>${megabyte}`]) {
      const began = performance.now();
      readDocument('x.txt', text);
      expect(performance.now() - began).toBeLessThan(15_000);
    }
  });
});
