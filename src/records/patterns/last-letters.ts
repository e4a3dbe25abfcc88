import { type PatternNode, readPattern } from './pattern-tree.ts';

/** What a text can end in where a pattern matches at its end, up to three letters each; null where it can be anything. */
type Endings = ReadonlySet<string> | null;

interface Ending {
  last: Endings;
  /** Can match nothing, so that what stands before it may be last. */
  empty: boolean;
}

const MOST = 3;
const NOTHING: Ending = { last: new Set(), empty: true };

/**
 * The last letters of everything a rule's pattern matches, so that most rules need not be tried: what ends in "man" is
 * told from what ends in "der" before any pattern is. A class or an escape stands for any letter.
 */
export function lastLetters(pattern: string): Endings {
  const { last, empty } = endingOf(readPattern(pattern));
  return empty ? null : last;
}

/** Tells of a text whether it ends in one of some endings. */
export function endingIn(text: string): (endings: Endings) => boolean {
  const [one, two, three] = [text.slice(-1), text.slice(-2), text.slice(-MOST)];
  return (endings) => endings === null || endings.has(one) || endings.has(two) || endings.has(three);
}

function endingOf(node: PatternNode): Ending {
  switch (node.kind) {
    case 'text':
      return { last: new Set([node.text.slice(-MOST)]), empty: false };
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

function united(endings: readonly Ending[]): Endings {
  const all = new Set<string>();
  for (const { last } of endings) {
    if (last === null) return null;
    for (const letters of last) all.add(letters);
  }
  return all;
}
