import { neededWords } from './needed-words.ts';

/** For each of some patterns, by its place among them: 1 where a text may match it, 0 where it cannot. */
export type Chances = Readonly<Uint8Array>;

const LETTERS = 32;
const STEPS = 5;
// Pieces need not be told apart to their ends; the fewer letters, the smaller the table that is gone through.
const LONGEST_PIECE = 5;

/**
 * Goes once through a text and tells which of `patterns` it may match: those of which it holds a piece of a
 * word that every match has, and those that can do without any. What is missing among them may always match. The answer
 * holds until the next text is asked about.
 */
export function mayMatch(patterns: readonly (RegExp | undefined)[]): (text: string) => Chances {
  const free = new Uint8Array(patterns.length);
  const automaton = createAutomaton();
  for (const [index, pattern] of patterns.entries()) {
    const pieces = pattern === undefined ? null : neededWords(pattern.source);
    if (pieces === null) free[index] = 1;
    else for (const piece of pieces) automaton.add(piece.slice(0, LONGEST_PIECE), index);
  }
  const { next, told, from } = automaton.close();
  const chances = free.slice();
  return (text) => {
    chances.set(free);
    let state = 0;
    for (let at = 0; at < text.length; at += 1) {
      state = next[(state << STEPS) | letterAt(text, at)] ?? 0;
      const end = from[state + 1] ?? 0;
      for (let one = from[state] ?? 0; one < end; one += 1) chances[told[one] ?? 0] = 1;
    }
    return chances;
  };
}

/** Whether any of `patterns` matches a text: only those are tried that may. */
export function anyOf(...patterns: readonly RegExp[]): (text: string) => boolean {
  const chancesIn = mayMatch(patterns);
  return (text) => {
    const chances = chancesIn(text);
    return patterns.some((pattern, index) => chances[index] === 1 && pattern.test(text));
  };
}

/** Tells all pieces that end at each letter of a text, going through it once (after Aho and Corasick). */
function createAutomaton() {
  const next: number[] = Array.from({ length: LETTERS }, () => 0);
  const told: (number[] | undefined)[] = [undefined];
  const add = (piece: string, index: number): void => {
    let state = 0;
    for (let at = 0; at < piece.length; at += 1) {
      const step = (state << STEPS) | letterAt(piece, at);
      if (next[step] === 0) {
        next[step] = told.length;
        told.push(undefined);
        for (let letter = 0; letter < LETTERS; letter += 1) next.push(0);
      }
      state = next[step] ?? 0;
    }
    (told[state] ??= []).push(index);
  };
  /** Leads from every state, where no piece goes on, to that of the longest end that begins another piece. */
  const close = () => {
    const shorter = new Uint32Array(told.length);
    const waiting = [0];
    for (const state of waiting) {
      for (let letter = 0; letter < LETTERS; letter += 1) {
        const step = (state << STEPS) | letter;
        const child = next[step] ?? 0;
        const back = state === 0 ? 0 : (next[((shorter[state] ?? 0) << STEPS) | letter] ?? 0);
        if (child === 0) next[step] = back;
        else {
          shorter[child] = back;
          const all = [...(told[child] ?? []), ...(told[back] ?? [])];
          if (all.length > 0) told[child] = all;
          waiting.push(child);
        }
      }
    }
    const all = told.map((some) => [...new Set(some)]);
    // What each state tells lies in one row, each from where the one before it ends.
    const from = new Uint32Array(all.length + 1);
    for (const [state, some] of all.entries()) from[state + 1] = (from[state] ?? 0) + some.length;
    return { next: Uint16Array.from(next), told: Uint16Array.from(all.flat()), from };
  };
  return { add, close };
}

// A number for each letter of a Swedish text, the same for capitals and for letters that are taken for one another; 0 for
// all that is no letter.
const NUMBERS = new Uint8Array(0x2130);
const ALIKE = 'a b c d eéè f g h i j k\u212a l m n o p q r sſ t uü v w x y z å\u212b äæ öø'.split(' ');
for (const [index, alike] of ALIKE.entries())
  for (const letter of alike + alike.toUpperCase()) NUMBERS[letter.charCodeAt(0)] = index + 1;

function letterAt(text: string, at: number): number {
  return NUMBERS[text.charCodeAt(at)] ?? 0;
}
