import type { SourceText, Span } from '../source-text.ts';
import { esf20072013 } from './esf-2007-2013.ts';
import { esf20142020 } from './esf-2014-2020.ts';
import { esfPlus } from './esf-plus.ts';
import type { LayoutReader } from './layout.ts';
import { interreg } from './interreg.ts';
import { kohesioPage } from './kohesio-page.ts';
import { leader } from './leader.ts';
import { municipalPage } from './municipal-page.ts';

// A page is read by the first layout that knows its form, so the most particular forms stand first.
export const LAYOUTS: readonly LayoutReader[] = [
  esf20072013,
  esfPlus,
  esf20142020,
  interreg,
  kohesioPage,
  leader,
  municipalPage,
];

/** The layout of a page, by its form alone, and where the form shows. */
export function findLayout(source: SourceText): { reader: LayoutReader; sign: Span } | null {
  for (const reader of LAYOUTS) {
    const sign = reader.recognise(source);
    if (sign !== null) return { reader, sign };
  }
  return null;
}
