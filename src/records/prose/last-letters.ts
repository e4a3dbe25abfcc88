/** The letters a text can end in where a pattern matches at its end; null where it can be any. */
type Letters = ReadonlySet<string> | null;

interface Piece {
  last: Letters;
  /** Can match nothing, so that what stands before it may be last. */
  empty: boolean;
}

const NOTHING: Piece = { last: new Set(), empty: true };
const ANY: Piece = { last: null, empty: false };

/**
 * The last letters of everything a rule's pattern matches, so that most rules need not be tried: what ends in "n" is
 * told from what ends in "r" before any pattern is. Reads groups, alternatives and repetitions; a class or an escape
 * stands for any letter.
 */
export function lastLetters(pattern: string): Letters {
  let at = 0;

  function alternatives(): Piece {
    const pieces = [sequence()];
    while (pattern[at] === '|') {
      at += 1;
      pieces.push(sequence());
    }
    return { last: united(pieces), empty: pieces.some(({ empty }) => empty) };
  }

  function sequence(): Piece {
    const pieces: Piece[] = [];
    while (at < pattern.length && pattern[at] !== '|' && pattern[at] !== ')') pieces.push(repeated(piece()));
    const needed = pieces.findLastIndex(({ empty }) => !empty);
    return { last: united(pieces.slice(Math.max(0, needed))), empty: needed === -1 };
  }

  function piece(): Piece {
    const letter = pattern.charAt(at);
    at += 1;
    if (letter === '(') return group();
    if (letter === '^' || letter === '$') return NOTHING;
    if (letter === '\\') at += /^[pP]\{/.test(pattern.slice(at)) ? pattern.slice(at).indexOf('}') + 1 : 1;
    if (letter === '[') at = pattern.indexOf(']', at) + 1;
    return '\\[.'.includes(letter) ? ANY : { last: new Set([letter]), empty: false };
  }

  function group(): Piece {
    const opening = /^\?(?::|=|!|<=|<!|<\w+>)/.exec(pattern.slice(at))?.[0] ?? '';
    at += opening.length;
    const inside = alternatives();
    at += 1;
    // What a pattern looks back at is what stands last.
    return opening !== '?<=' && /^\?<?[=!]/.test(opening) ? NOTHING : inside;
  }

  function repeated(once: Piece): Piece {
    const times = /^(?:[?*+]|\{\d+(?:,\d*)?\})\??/.exec(pattern.slice(at))?.[0] ?? '';
    at += times.length;
    return /^(?:[?*]|\{0)/.test(times) ? { ...once, empty: true } : once;
  }

  const { last, empty } = alternatives();
  return empty ? null : last;
}

function united(pieces: readonly Piece[]): Letters {
  const all = new Set<string>();
  for (const { last } of pieces) {
    if (last === null) return null;
    for (const letter of last) all.add(letter);
  }
  return all;
}
