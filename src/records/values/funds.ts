import type { Fund } from '../record.ts';
import type { Span } from '../source-text.ts';

const NAMES: readonly (readonly [RegExp, Fund])[] = [
  [/esf\+|socialfonden\+|social fund plus/iu, 'ESF+'],
  [/socialfonden|european social fund|\besf\b/iu, 'ESF'],
  [/landsbygdsfonden|jordbruksfonden|landsbygdsprogram(?:met)?|\bejflu\b/iu, 'EAFRD'],
  [/regionala utvecklingsfonden|regionalfonden|regional development fund|\beruf\b|\berdf\b/iu, 'ERDF'],
  [/havs- och fiskeri(?:fonden|programmet)|fiskerifonden|\behff\b/iu, 'EMFF'],
];

/** The EU fund that a text names, and where; null when it names none or several. */
export function fundNamed(text: string, base: number): ({ fund: Fund } & Span) | null {
  const found = NAMES.flatMap(([pattern, fund]) => {
    const match = pattern.exec(text);
    return match ? [{ fund, start: base + match.index, end: base + match.index + match[0].length }] : [];
  });
  const [first, second] = found;
  if (first === undefined) return null;
  // "ESF+" also reads as "ESF"; any other pair is two funds.
  return second === undefined || (first.fund === 'ESF+' && second.fund === 'ESF') ? first : null;
}

// Short names that mean a fund only where a field asks for one.
const SHORT: readonly (readonly [RegExp, Fund])[] = [
  [/^landsbygd(?:sfond)?$/iu, 'EAFRD'],
  [/^social(?:fond)?$/iu, 'ESF'],
  [/^regional(?:fond)?$/iu, 'ERDF'],
  [/^(?:hav och fiske|fiskeri|havs- och fiskerifond)$/iu, 'EMFF'],
];

/** The fund that a field about funding gives, also by a short name. */
export function fundOfField(text: string, base: number): ({ fund: Fund } & Span) | null {
  const short = SHORT.find(([pattern]) => pattern.test(text.trim()))?.[1];
  return short === undefined ? fundNamed(text, base) : { fund: short, start: base, end: base + text.length };
}
