import fc from 'fast-check';
import { type PatternNode, readPattern } from '../../../src/records/patterns/pattern-tree.ts';

const WORDS = ['ska', 'har', 'fick', 'målet', 'deltagare', 'på', 'i', 'Projekt', 'år', 'esf'];
const ATOMS = [
  ...WORDS,
  ' ',
  ':',
  '[a-zåäö]',
  String.raw`\d`,
  String.raw`\S`,
  '[^.;]',
  '.',
  String.raw`\p{Lu}`,
];
// Few and short, so that no pattern takes long however its repetitions lie within one another.
const TIMES = ['', '', '', '', '?', '{0,2}', '{2}', '{1,2}?'];
const GROUPS = ['(?:', '(', '(?=', '(?!', '(?<=', '(?<!'];

/** The source of a small pattern of words, classes, groups and repetitions; it may match nothing at all. */
export const anyPattern: fc.Arbitrary<string> = fc.letrec<{ choice: string; row: string; part: string }>(
  (tie) => ({
    part: fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...ATOMS) },
      {
        weight: 1,
        arbitrary: fc
          .tuple(fc.constantFrom(...GROUPS), tie('choice'))
          .map(([group, inside]) => `${group}${inside})`),
      },
    ),
    row: fc
      .array(fc.tuple(tie('part'), fc.constantFrom(...TIMES)), { minLength: 1, maxLength: 4 })
      .map((parts) => parts.map(([part, times]) => part + timesOf(part, times)).join('')),
    choice: fc.array(tie('row'), { minLength: 1, maxLength: 3 }).map((rows) => rows.join('|')),
  }),
).choice;

/** What looks before or after cannot be repeated. */
function timesOf(part: string, times: string): string {
  return /^\(\?<?[=!]/.test(part) ? '' : times;
}

/** Texts of the words and marks that such patterns know. */
export const anyText: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(...WORDS, ' ', ' ', ':', '7', 'x', 'Å', '.'), { maxLength: 6 })
  .map((words) => words.join(''));

const LETTERS = 'a b c d e i m n o r s t å ä ö A B P Å 0 1 5 9 . , ; : ¤ ◦'.split(' ').concat(' ');

/** Texts put together as a pattern asks: most of them match it, but for what it looks at around it. */
export function textOf(pattern: RegExp): fc.Arbitrary<string> {
  return made(readPattern(pattern.source), pattern.flags.replace(/[gy]/g, ''));
}

function made(node: PatternNode, flags: string): fc.Arbitrary<string> {
  switch (node.kind) {
    case 'text':
      return fc.constant(node.text);
    case 'character': {
      const fits = LETTERS.filter((letter) => new RegExp(`^(?:${node.source})$`, flags).test(letter));
      return fc.constantFrom(...(fits.length > 0 ? fits : [node.source]));
    }
    case 'look':
      return node.at === 'before' ? made(node.of, flags) : fc.constant('');
    case 'start':
    case 'nothing':
    case 'again':
      return fc.constant('');
    case 'row':
      return fc.tuple(...node.parts.map((part) => made(part, flags))).map((parts) => parts.join(''));
    case 'choice':
      return fc.oneof(...node.options.map((option) => made(option, flags)));
    case 'repeat':
      return fc
        .array(made(node.of, flags), {
          minLength: node.least,
          maxLength: Math.min(node.most, node.least + 2),
        })
        .map((parts) => parts.join(''));
  }
  return node satisfies never;
}
