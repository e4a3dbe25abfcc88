import { type PatternNode, readPattern } from './pattern-tree.ts';

/** Pieces of words; one of them stands in every text that is matched. */
type Pieces = readonly string[];

interface Needs {
  /** All that can be matched, where that is a few pieces of words. */
  exact: Pieces | null;
  /** What is needed beside, or instead; null where nothing is. */
  needed: Pieces | null;
}

// Longer lists are no better: only pieces that are few can be told quickly.
const MOST_EXACT = 64;
const NO_LETTERS: Needs = { exact: [''], needed: null };
const ANYTHING: Needs = { exact: null, needed: null };
/** A piece is at least so long that not every text has it. */
const SHORTEST_PIECE = 3;

/**
 * Pieces of words, in lower case, of which every match of a pattern holds at least one, so that a text without them
 * need not be tried; null where the pattern can do without any.
 *
 * @param pattern Over lower-case text, or without regard to case.
 */
export function neededWords(pattern: string): Pieces | null {
  return whole(needsOf(readPattern(pattern)));
}

const known = new WeakMap<PatternNode, Needs>();

/** Nodes are shared between patterns: each is looked at once. */
function needsOf(node: PatternNode): Needs {
  const needs = known.get(node) ?? findNeeds(node);
  known.set(node, needs);
  return needs;
}

function findNeeds(node: PatternNode): Needs {
  switch (node.kind) {
    case 'text':
      return /^\p{L}/u.test(node.text) ? { exact: [node.text.toLowerCase()], needed: null } : ANYTHING;
    case 'start':
    case 'nothing':
      return NO_LETTERS;
    case 'look':
      return { exact: [''], needed: whole(needsOf(node.of)) };
    case 'character':
    case 'again':
      return ANYTHING;
    case 'repeat':
      return repeated(needsOf(node.of), node);
    case 'choice': {
      const options = node.options.map(needsOf);
      const exact = options.flatMap((option) => option.exact ?? []);
      const isExact = options.every((option) => option.exact !== null && option.needed === null);
      if (isExact && exact.length <= MOST_EXACT) return { exact, needed: null };
      const each = options.map(whole);
      return { exact: null, needed: each.every((one) => one !== null) ? [...new Set(each.flat())] : null };
    }
    case 'row':
      return inRow(node.parts.map(needsOf));
  }
  return node satisfies never;
}

function repeated(once: Needs, { least, most }: { least: number; most: number }): Needs {
  if (least > 0) return { exact: null, needed: whole(once) };
  return most === 1 && once.exact !== null ? { exact: ['', ...once.exact], needed: null } : ANYTHING;
}

/** What stands side by side makes longer pieces; of all that the row needs, the best is kept. */
function inRow(parts: readonly Needs[]): Needs {
  let [exact, broken]: [Pieces, boolean] = [[''], false];
  let best: Pieces | null = null;
  for (const { exact: next, needed } of parts) {
    best = better(best, needed);
    const joined = next === null ? null : exact.flatMap((one) => next.map((other) => one + other));
    if (joined !== null && joined.length <= MOST_EXACT) {
      exact = joined;
      continue;
    }
    best = better(best, exact);
    broken = true;
    exact = next ?? [''];
  }
  return broken ? { exact: null, needed: better(best, exact) } : { exact, needed: best };
}

const whole = ({ exact, needed }: Needs): Pieces | null => better(needed, exact);

/** The one whose shortest piece is longer, of two equal ones that with fewer pieces. */
function better(one: Pieces | null, other: Pieces | null): Pieces | null {
  const [a, b] = [shortest(one), shortest(other)];
  if (Math.max(a, b) < SHORTEST_PIECE) return null;
  if (a !== b && Math.min(a, b, GOOD) < GOOD) return a > b ? one : other;
  return (one?.length ?? Infinity) <= (other?.length ?? Infinity) ? one : other;
}

// From here on, fewer pieces tell more than longer ones.
const GOOD = 5;

function shortest(pieces: Pieces | null): number {
  return pieces === null ? 0 : Math.min(...pieces.map(({ length }) => length));
}
