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
