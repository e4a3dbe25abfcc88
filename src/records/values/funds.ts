import type { Fund } from '../record.ts';
import type { SourceText, Span } from '../source-text.ts';
import { lowerCase } from './lower-case.ts';

// One pattern for all, over lower-case text, so that a whole page is gone through once. The group tells the fund. What
// may not stand before a word is looked for after it, so that most places are passed over at their first letter.
const NAMES =
  /(?<plus>esf\+|socialfonden\+|socialfonden plus|social fund plus)|(?<social>socialfonden|european social fund|esf(?<![\p{L}\d]esf)(?![\p{L}\d]))|(?<rural>landsbygdsfonden|jordbruksfonden|landsbygdsprogram(?:met)?|ejflu(?<!\p{L}ejflu)(?!\p{L}))|(?<regional>regionala utvecklingsfonden|regionalfonden|regional development fund|(?:eruf|erdf)(?<!\p{L}....)(?!\p{L}))|(?<fishery>havs- och fiskeri(?:fonden|programmet)|fiskerifonden|ehff(?<!\p{L}ehff)(?!\p{L}))/gu;
const FUND_OF: Readonly<Record<string, Fund>> = {
  plus: 'ESF+',
  social: 'ESF',
  rural: 'EAFRD',
  regional: 'ERDF',
  fishery: 'EMFF',
};

/** The EU fund that a text names, and where; null when it names none or several. */
export function fundNamed(text: string, base: number): ({ fund: Fund } & Span) | null {
  const found = new Map<Fund, Span>();
  for (const match of lowerCase(text).matchAll(NAMES)) {
    const group = Object.entries(match.groups ?? {}).find(([, name]) => name !== undefined)?.[0] ?? '';
    const fund = FUND_OF[group];
    if (fund === undefined || found.has(fund)) continue;
    found.set(fund, { start: base + match.index, end: base + match.index + match[0].length });
  }
  // The plus fund is the social fund too; any other pair is two funds.
  if (found.has('ESF+')) found.delete('ESF');
  const [only, other] = found;
  return only === undefined || other !== undefined ? null : { fund: only[0], ...only[1] };
}

const ofPages = new WeakMap<SourceText, ReturnType<typeof fundNamed>>();

/** The EU fund that a page names anywhere; null when it names none or several. */
export function fundOfPage(source: SourceText): ({ fund: Fund } & Span) | null {
  const known = ofPages.get(source);
  if (known !== undefined) return known;
  const found = fundNamed(source.lower, 0);
  ofPages.set(source, found);
  return found;
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
