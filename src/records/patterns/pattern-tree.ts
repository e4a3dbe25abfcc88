/** A regular expression taken apart, as far as one must know what every match of it holds. */
export type PatternNode =
  /** This very text: letters alone, or signs and blanks alone. */
  | { kind: 'text'; text: string }
  /** One character of several: `source` is a class or an escape. */
  | { kind: 'character'; source: string }
  /** The beginning of the text. */
  | { kind: 'start' }
  /** The end, a word's edge, or what must not stand here: no text of its own. */
  | { kind: 'nothing' }
  /** What must stand before or after this place, and is no part of the match. */
  | { kind: 'look'; at: 'before' | 'after'; of: PatternNode }
  /** What was found before, once more: any text. */
  | { kind: 'again' }
  | { kind: 'row'; parts: readonly PatternNode[] }
  | { kind: 'choice'; options: readonly PatternNode[] }
  | { kind: 'repeat'; of: PatternNode; least: number; most: number };

// Letters, or what else stands for itself.
const PLAIN = /\p{L}+|[^\p{L}\\[\](){}?*+|^$.]+/uy;
const GROUP = /^\?(?::|=|!|<=|<!|<\w+>)/;
const ESCAPE = /^(?:[pP]\{[^}]*\}|u\{[^}]*\}|u[\da-fA-F]{4}|x[\da-fA-F]{2}|k<\w+>|.)/su;
const TIMES = /^(?:(?<sign>[?*+])|\{(?<least>\d+)(?<range>,(?<most>\d*))?\})\??/;

/** @param source A pattern's source, as `RegExp.source` gives it; the flags `v` and `m` are not known here. */
export function readPattern(source: string): PatternNode {
  let at = 0;
  const ends = endsOfGroups(source);

  function choice(): PatternNode {
    const options = [row()];
    while (source[at] === '|') {
      at += 1;
      options.push(row());
    }
    const [only] = options;
    return only !== undefined && options.length === 1 ? only : { kind: 'choice', options };
  }

  function row(): PatternNode {
    const parts: PatternNode[] = [];
    while (at < source.length && source[at] !== '|' && source[at] !== ')') parts.push(repeated(piece()));
    return { kind: 'row', parts };
  }

  function piece(): PatternNode {
    const from = at;
    const sign = source.charAt(at);
    at += 1;
    PLAIN.lastIndex = from;
    const text = PLAIN.exec(source)?.[0];
    if (text !== undefined) {
      // What is repeated is its last letter alone.
      const apart =
        text.length > 1 && TIMES.test(source.slice(from + text.length, from + text.length + 20)) ? 1 : 0;
      at = from + text.length - apart;
      return { kind: 'text', text: source.slice(from, at) };
    }
    if (sign === '(') return group();
    if (sign === '^') return { kind: 'start' };
    if (sign === '$') return { kind: 'nothing' };
    if (sign === '[') at = endOfClass(at);
    if (sign === '\\') {
      const escape = ESCAPE.exec(source.slice(at))?.[0] ?? '';
      at += escape.length;
      if (/^[bB]$/.test(escape)) return { kind: 'nothing' };
      if (/^(?:k<|[1-9])/.test(escape)) return { kind: 'again' };
    }
    return { kind: 'character', source: source.slice(from, at) };
  }

  function endOfClass(from: number): number {
    let end = from;
    while (end < source.length && source[end] !== ']') end += source[end] === '\\' ? 2 : 1;
    return end + 1;
  }

  /** The same lists of words stand in many patterns, so that each group is taken apart once. */
  function group(): PatternNode {
    const end = ends.get(at) ?? source.length;
    const text = source.slice(at, end);
    const node = groups.get(text) ?? readGroup();
    groups.set(text, node);
    at = end + 1;
    return node;
  }

  function readGroup(): PatternNode {
    const opening = GROUP.exec(source.slice(at, at + 40))?.[0] ?? '';
    at += opening.length;
    const of = choice();
    if (opening === '?=' || opening === '?<=')
      return { kind: 'look', at: opening === '?=' ? 'after' : 'before', of };
    return opening === '?!' || opening === '?<!' ? { kind: 'nothing' } : of;
  }

  function repeated(of: PatternNode): PatternNode {
    const times = '?*+{'.includes(source.charAt(at)) ? TIMES.exec(source.slice(at, at + 20)) : null;
    if (times === null) return of;
    at += times[0].length;
    const { sign, least, range, most } = times.groups ?? {};
    if (sign !== undefined)
      return { kind: 'repeat', of, least: sign === '+' ? 1 : 0, most: sign === '?' ? 1 : Infinity };
    const open = range === undefined ? Number(least) : Infinity;
    return { kind: 'repeat', of, least: Number(least), most: most ? Number(most) : open };
  }

  return choice();
}

const groups = new Map<string, PatternNode>();

/** Where each group of a pattern ends, by the place after its opening bracket. */
function endsOfGroups(source: string): ReadonlyMap<number, number> {
  const ends = new Map<number, number>();
  const open: number[] = [];
  for (const { 0: sign, index } of source.matchAll(/\\.|\[(?:[^\]\\]|\\.)*\]|[()]/gsu)) {
    if (sign === '(') open.push(index + 1);
    if (sign === ')') ends.set(open.pop() ?? 0, index);
  }
  return ends;
}
