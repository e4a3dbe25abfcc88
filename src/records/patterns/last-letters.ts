import { type PatternNode, readPattern } from './pattern-tree.ts';

/** The letters a text can end in where a pattern matches at its end; null where it can be any. */
type Letters = ReadonlySet<string> | null;

interface Ending {
  last: Letters;
  /** Can match nothing, so that what stands before it may be last. */
  empty: boolean;
}

const NOTHING: Ending = { last: new Set(), empty: true };

/**
 * The last letters of everything a rule's pattern matches, so that most rules need not be tried: what ends in "n" is
 * told from what ends in "r" before any pattern is. A class or an escape stands for any letter.
 */
export function lastLetters(pattern: string): Letters {
  const { last, empty } = endingOf(readPattern(pattern));
  return empty ? null : last;
}

function endingOf(node: PatternNode): Ending {
  switch (node.kind) {
    case 'text':
      return { last: new Set([node.text.charAt(node.text.length - 1)]), empty: false };
    case 'character':
      return { last: null, empty: false };
    case 'start':
    case 'nothing':
      return NOTHING;
    case 'look':
      // What a pattern looks back at is what stands last.
      return node.at === 'before' ? endingOf(node.of) : NOTHING;
    case 'again':
      return { last: null, empty: true };
    case 'repeat': {
      const once = endingOf(node.of);
      return node.least === 0 ? { ...once, empty: true } : once;
    }
    case 'choice': {
      const options = node.options.map(endingOf);
      return { last: united(options), empty: options.some(({ empty }) => empty) };
    }
    case 'row': {
      const parts = node.parts.map(endingOf);
      const needed = parts.findLastIndex(({ empty }) => !empty);
      return { last: united(parts.slice(Math.max(0, needed))), empty: needed === -1 };
    }
  }
  return node satisfies never;
}

function united(endings: readonly Ending[]): Letters {
  const all = new Set<string>();
  for (const { last } of endings) {
    if (last === null) return null;
    for (const letter of last) all.add(letter);
  }
  return all;
}
