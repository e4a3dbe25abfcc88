/** A place in a text, both counted from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Why a text is not asked, before the engine sees it. */
export type Refusal =
  | 'empty'
  | 'not-a-question'
  | 'several'
  | 'bracket'
  | 'unclosed'
  | 'not-allowed'
  | 'personal'
  | 'full-text';

export type Statement =
  | { readonly status: 'ok'; readonly body: string }
  | {
      readonly status: 'refused';
      readonly why: Refusal;
      readonly word: string;
      readonly position: Position | null;
    };

interface Token {
  readonly kind: 'word' | 'name' | 'text' | 'mark';
  /** A word as it is written; a name or a text without its quotes. */
  readonly value: string;
  readonly at: number;
}

/** What a question may begin with. Each of these reads, and can stand in brackets as a table. */
const BEGINNINGS = [
  'select',
  'with',
  'from',
  'values',
  'describe',
  'summarize',
  'show',
  'pivot',
  'unpivot',
  '(',
];

/** Functions that the engine's own plumbing uses; binding them reads memory by its address. */
const PLUMBING = /^arrow_scan/i;

/** Contact persons, and the documents' whole text in which they stand. */
const PERSONAL = 'contacts';
const FULL_TEXT = 'documents';

/**
 * Reads a text as one question that changes nothing. What is text, name or comment to the engine is so here; a form of
 * text that the engine reads in more ways than one is refused, so that nothing hides in it.
 */
export function readStatement(text: string): Statement {
  const refused = (why: Refusal, at: number, word = ''): Statement => ({
    status: 'refused',
    why,
    word,
    position: positionAt(text, at),
  });
  const read = tokens(text);
  if ('unclosed' in read) return refused('unclosed', read.unclosed);
  const semicolon = read.found.findIndex(({ kind, value }) => kind === 'mark' && value === ';');
  const after = semicolon < 0 ? undefined : read.found[semicolon + 1];
  if (after !== undefined) return refused('several', after.at, after.value);
  const found = semicolon < 0 ? read.found : read.found.slice(0, semicolon);
  const [first] = found;
  if (first === undefined) return { status: 'refused', why: 'empty', word: '', position: null };
  if (first.kind === 'name' || first.kind === 'text' || !BEGINNINGS.includes(first.value.toLowerCase()))
    return refused('not-a-question', first.at, first.value);

  const open: number[] = [];
  for (const { kind, value, at } of found) {
    if (kind === 'mark' && value === '(') open.push(at);
    if (kind === 'mark' && value === ')' && open.pop() === undefined) return refused('bracket', at);
    // A text can be the name of a table, so it is looked at too.
    const name = value.toLowerCase();
    if (kind === 'mark') continue;
    if (PLUMBING.test(name)) return refused('not-allowed', at, value);
    if (name === PERSONAL) return refused('personal', at, value);
    if (name === FULL_TEXT) return refused('full-text', at, value);
  }
  const [unclosed] = open;
  if (unclosed !== undefined) return refused('bracket', unclosed);
  const end = semicolon < 0 ? text.length : (read.found[semicolon]?.at ?? text.length);
  return { status: 'ok', body: text.slice(0, end) };
}

/** Where the first word of this spelling stands. */
export function positionOf(text: string, word: string): Position | null {
  const read = tokens(text);
  if ('unclosed' in read) return null;
  const found = read.found.find(
    ({ kind, value }) => kind !== 'mark' && value.toLowerCase() === word.toLowerCase(),
  );
  return found === undefined ? null : positionAt(text, found.at);
}

function positionAt(text: string, at: number): Position {
  const before = text.slice(0, at).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

const WORD = /[\p{L}_][\p{L}\p{N}_$]*/uy;
const DOLLAR = /\$(?:[\p{L}_][\p{L}\p{N}_]*)?\$/uy;

function tokens(text: string): { found: Token[] } | { unclosed: number } {
  const found: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const two = text.slice(at, at + 2);
    const one = text.charAt(at);
    if (/\s/.test(one)) {
      at += 1;
      continue;
    }
    if (two === '--') {
      const end = text.slice(at).search(/[\n\r]/);
      at = end < 0 ? text.length : at + end;
      continue;
    }
    if (two === '/*') {
      const end = endOfComment(text, at);
      if (end === null) return { unclosed: at };
      at = end;
      continue;
    }
    if (one === "'" || one === '"') {
      const quoted = readQuoted(text, at, one);
      if (quoted === null) return { unclosed: at };
      found.push({ kind: one === '"' ? 'name' : 'text', value: quoted.value, at });
      at = quoted.end;
      continue;
    }
    const tag = match(DOLLAR, text, at);
    if (tag !== null) {
      const end = text.indexOf(tag, at + tag.length);
      if (end < 0) return { unclosed: at };
      found.push({ kind: 'text', value: text.slice(at + tag.length, end), at });
      at = end + tag.length;
      continue;
    }
    const word = match(WORD, text, at);
    if (word !== null) {
      // E'…' and U&'…' know other escapes; no question needs them.
      const next = text.slice(at + word.length, at + word.length + 2);
      if (/^(e|u|b|x)$/i.test(word) && (next.startsWith("'") || /^&['"]/.test(next))) return { unclosed: at };
      found.push({ kind: 'word', value: word, at });
      at += word.length;
      continue;
    }
    found.push({ kind: 'mark', value: one, at });
    at += 1;
  }
  return { found };
}

function match(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}

/** Comments may hold comments. */
function endOfComment(text: string, from: number): number | null {
  let depth = 0;
  for (let at = from; at < text.length; at += 1) {
    const two = text.slice(at, at + 2);
    if (two === '/*') {
      depth += 1;
      at += 1;
    } else if (two === '*/') {
      depth -= 1;
      at += 1;
      if (depth === 0) return at + 1;
    }
  }
  return null;
}

/** A quote within is written twice. */
function readQuoted(text: string, from: number, quote: string): { value: string; end: number } | null {
  let value = '';
  for (let at = from + 1; at < text.length; at += 1) {
    if (text.charAt(at) !== quote) {
      value += text.charAt(at);
    } else if (text.charAt(at + 1) === quote) {
      value += quote;
      at += 1;
    } else {
      return { value, end: at + 1 };
    }
  }
  return null;
}
