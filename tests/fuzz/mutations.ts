import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';

const root = join(import.meta.dirname, '../..');
const folders = ['seeds', 'tests/fixtures/pages'];

/** The documents that are mutated: our seeds and one page of every layout. */
export const DOCUMENTS: readonly string[] = folders.flatMap((folder) =>
  readdirSync(join(root, folder))
    .filter((name) => !name.endsWith('.json'))
    .map((name) => readFileSync(join(root, folder, name), 'utf8')),
);

interface Change {
  kind: number;
  /** Two places, as parts of the whole. */
  from: number;
  to: number;
  noise: string;
}

type Mutation = (text: string, change: Change) => string;

const line = (text: string, part: number): number => Math.floor(part * text.split('\n').length);

const MUTATIONS: readonly Mutation[] = [
  // A line goes missing.
  (text, { from }) => text.split('\n').toSpliced(line(text, from), 1).join('\n'),
  // Two lines change places, and so do fields and values.
  (text, { from, to }) => {
    const lines = text.split('\n');
    const [a, b] = [line(text, from), line(text, to)];
    return lines
      .with(a, lines[b] ?? '')
      .with(b, lines[a] ?? '')
      .join('\n');
  },
  // A line comes twice.
  (text, { from }) => {
    const at = line(text, from);
    return text
      .split('\n')
      .toSpliced(at, 0, text.split('\n')[at] ?? '')
      .join('\n');
  },
  // The document is cut off.
  (text, { from }) => text.slice(0, Math.floor((0.2 + 0.8 * from) * text.length)),
  // Something is put in between, or written over.
  (text, { from, noise }) => splice(text, from, 0, noise),
  (text, { from, noise }) => splice(text, from, noise.length, noise),
  // Two lines run together.
  (text, { from }) => {
    const at = text.indexOf('\n', Math.floor(from * text.length));
    return at === -1 ? text : text.slice(0, at) + text.slice(at + 1);
  },
  // Other forms of the same letters.
  (text) => text.normalize('NFD'),
  (text) => text.replaceAll('\n', '\r\n'),
  (text) => text.replaceAll(' ', '\u00a0'),
  (text) => text.toUpperCase(),
  (text) => `<html><body><p>${text.replaceAll('\n', '</p><p>')}</p></body></html>`,
  (text) => Buffer.from(text, 'utf8').toString('latin1'),
];

function splice(text: string, part: number, cut: number, noise: string): string {
  const at = Math.floor(part * text.length);
  return text.slice(0, at) + noise + text.slice(at + cut);
}

const part = fc.double({ min: 0, max: 0.999, noNaN: true });
const noise = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.string({ unit: 'grapheme', maxLength: 8 }),
  fc.constantFrom(
    ':',
    '\n',
    ' kr',
    '1 000',
    '75 procent',
    '12 deltagare ',
    '2020-01-01',
    '–',
    '<',
    'Namn:',
    '%',
    '.',
  ),
);
const change = fc.record({ kind: fc.nat({ max: MUTATIONS.length - 1 }), from: part, to: part, noise });

/** A document with up to four changes. */
export const mutated = fc
  .tuple(fc.nat({ max: DOCUMENTS.length - 1 }), fc.array(change, { minLength: 1, maxLength: 4 }))
  .map(([index, changes]) =>
    changes.reduce((text, one) => MUTATIONS[one.kind]?.(text, one) ?? text, DOCUMENTS[index] ?? ''),
  );
