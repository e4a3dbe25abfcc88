import { type PatternNode, readPattern } from './pattern-tree.ts';

/** A pattern for the beginning of a line, which most lines are told not to match by their first letter. */
export interface Opening {
  test(line: string): boolean;
  exec(line: string): RegExpExecArray | null;
}

// Of letters beyond Latin ones nothing is said: a pattern without regard to case may know some of them.
const LETTERS = 256;

/**
 * The same pattern, tried only on lines that begin with a letter which it can begin with. The letters are taken from
 * the pattern itself, so nothing that it matches is lost.
 *
 * @param pattern Begins with `^` in all its alternatives, and is neither sticky, global nor for many lines.
 * @throws Where it is another one.
 */
export function opening(pattern: RegExp): Opening {
  const tree = readPattern(pattern.source);
  if (!isAnchored(tree) || /[gmy]/.test(pattern.flags)) throw new Error(`no opening of a line: ${pattern}`);
  const { first, empty } = openingOf(tree);
  const begins = new Uint8Array(LETTERS);
  for (const source of new Set(first)) for (const code of codesOf(source, pattern.flags)) begins[code] = 1;
  return {
    test(line) {
      return (empty || mayBegin(begins, line)) && pattern.test(line);
    },
    exec(line) {
      return empty || mayBegin(begins, line) ? pattern.exec(line) : null;
    },
  };
}

const known = new Map<string, readonly number[]>();

/** The Latin characters that a character, a class or an escape stands for. */
function codesOf(source: string, flags: string): readonly number[] {
  const key = `${flags} ${source}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const one = new RegExp(`^(?:${source})$`, flags);
  const codes = Array.from({ length: LETTERS }, (_, code) => code).filter((code) =>
    one.test(String.fromCharCode(code)),
  );
  known.set(key, codes);
  return codes;
}

function mayBegin(begins: Uint8Array, line: string): boolean {
  return line !== '' && begins[line.charCodeAt(0)] !== 0;
}

/** Whether a match can only be at the beginning of the text. */
function isAnchored(node: PatternNode): boolean {
  if (node.kind === 'choice') return node.options.every(isAnchored);
  if (node.kind !== 'row') return node.kind === 'start';
  const first = node.parts.find(({ kind }) => kind !== 'nothing' && kind !== 'look');
  return first !== undefined && isAnchored(first);
}

/** The characters, as classes and escapes, that a match can begin with, and whether it can be empty. */
function openingOf(node: PatternNode): { first: readonly string[]; empty: boolean } {
  switch (node.kind) {
    case 'text':
      return { first: [node.text.charAt(0)], empty: false };
    case 'character':
      return { first: [node.source], empty: false };
    case 'start':
    case 'nothing':
    case 'look':
      return { first: [], empty: true };
    case 'again':
      return { first: [String.raw`[\s\S]`], empty: true };
    case 'repeat': {
      const once = openingOf(node.of);
      return node.least === 0 ? { ...once, empty: true } : once;
    }
    case 'choice': {
      const options = node.options.map(openingOf);
      return { first: options.flatMap(({ first }) => first), empty: options.some(({ empty }) => empty) };
    }
    case 'row': {
      const parts = node.parts.map(openingOf);
      const needed = parts.findIndex(({ empty }) => !empty);
      const upTo = needed === -1 ? parts : parts.slice(0, needed + 1);
      return { first: upTo.flatMap(({ first }) => first), empty: needed === -1 };
    }
  }
  return node satisfies never;
}
