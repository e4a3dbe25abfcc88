import * as v from 'valibot';
import type { Position } from './sql-statement.ts';

export interface SqlError {
  /** The engine's own words, without the kind of error and the excerpt. */
  readonly message: string;
  /** What is wrong, where the engine says it in a way that is known; null where only its own words tell. */
  readonly cause: SqlCause | null;
  /** null where the engine names no place. */
  readonly position: Position | null;
  /** What the engine takes to have been meant. */
  readonly suggestions: readonly string[];
}

/** A name that is none of the tables' or their columns', or where the grammar is left. */
interface SqlCause {
  readonly kind: 'column' | 'table' | 'function' | 'grammar';
  readonly name: string;
}

const CAUSES: readonly (readonly [SqlCause['kind'], RegExp])[] = [
  ['column', /^Referenced column "([^"]+)" (?:was )?not found/],
  ['column', /^[\w ]+ "[^"]+" does not have a column named "([^"]+)"/],
  ['table', /^Table with name (\S+) does not exist/],
  ['function', /^Scalar Function with name (\S+) does not exist/],
  ['grammar', /^syntax error at or near "([^"]+)"/],
];

function causeOf(message: string): SqlCause | null {
  for (const [kind, pattern] of CAUSES) {
    const name = pattern.exec(message)?.[1];
    if (name !== undefined) return { kind, name };
  }
  return null;
}

/** How the engine in a browser writes a fault of the grammar. */
const written = v.pipe(v.string(), v.parseJson(), v.object({ exception_message: v.string() }));

function wordsOf(error: string): string {
  const words = error.replace(/^Error: /, '');
  const read = v.safeParse(written, words);
  return read.success ? read.output.exception_message : words;
}

/** Takes an error of the engine apart. `linesBefore` lines of the statement are not the visitor's. */
export function readError(error: string, text: string, linesBefore: number): SqlError {
  const [said = '', ...rest] = wordsOf(error).split(/\n\n?LINE /);
  const excerpt = rest[0] ?? '';
  const lines = said.split('\n').filter((line) => line.trim() !== '');
  const about = lines.filter((line) => !/^(Did you mean|Candidate)/.test(line));
  const message = about.join(' ').replace(/^[A-Z][\w ]* Error: /, '');
  return {
    message,
    cause: causeOf(message),
    position: placeOf(excerpt, text, linesBefore),
    suggestions: lines
      .filter((line) => /^(Did you mean|Candidate bindings)/.test(line))
      .flatMap((line) => [...line.matchAll(/"([^"]+)"/g)].map((match) => match[1] ?? '')),
  };
}

/** `3: FROM projekts\n             ^`: the line is cut to what is around the place, so it is found again in the text. */
function placeOf(excerpt: string, text: string, linesBefore: number): Position | null {
  const match = /^(\d+): (.*)\n( *)\^/.exec(excerpt);
  if (match === null) return null;
  const [, number = '', shown = '', before = ''] = match;
  const line = Number(number) - linesBefore;
  const whole = text.split('\n')[line - 1];
  if (whole === undefined) return null;
  const offset = before.length - `LINE ${number}: `.length;
  const leading = shown.startsWith('...') && !whole.startsWith('...') ? 3 : 0;
  const piece = shown.slice(leading).replace(/\.\.\.$/, '');
  const from = whole.indexOf(piece);
  const column = Math.max(0, from) + offset - leading + 1;
  return { line, column: Math.max(1, Math.min(column, whole.length + 1)) };
}
