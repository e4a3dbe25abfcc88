import type { Measure } from '../measures/measure.ts';
import { MEASURES } from '../measures/measures.ts';
import { formatNumber } from '../text/format.ts';
import type { Lang } from '../text/lang.ts';
import { asNoun } from '../text/noun.ts';
import type { AmountClause, AmountField, BetweenClause } from './slice.ts';

/**
 * Bounds of a measure as part of a sentence: "minst 50 planerade deltagare", "total kostnad högst 500 000 kr". A ratio
 * is not missing from a document: it cannot be worked out. An amount in another currency is none in kronor.
 */
export function describeAmount(clause: AmountClause, lang: Lang): string {
  const { unit }: Measure = MEASURES[clause.field];
  const noun = asNoun(MEASURES[clause.field].name[lang]);
  if (clause.operator === 'missing') return without(clause.field, lang);
  const bounds = between(clause, lang);
  if (bounds === null) return withAny(clause.field, lang);
  return unit === 'participants' ? `${bounds} ${noun}` : `${noun} ${bounds}`;
}

/** That a project has no such value: "utan uppgift om faktiska deltagare". */
function without(field: AmountField, lang: Lang): string {
  const what = inKronor(field, lang);
  if (isRatio(field)) return lang === 'sv' ? `${what} kan inte beräknas` : `${what} cannot be calculated`;
  return lang === 'sv' ? `utan uppgift om ${what}` : `not stating ${what}`;
}

/** That a project has such a value, whatever it is. */
function withAny(field: AmountField, lang: Lang): string {
  const what = inKronor(field, lang);
  if (isRatio(field)) return lang === 'sv' ? `${what} kan beräknas` : `${what} can be calculated`;
  return lang === 'sv' ? `med uppgift om ${what}` : `stating ${what}`;
}

/** A bound with its unit: "500 000 kr", "40,5 %", "50". */
function withUnit(field: AmountField, value: number | string, lang: Lang): string {
  const { unit }: Measure = MEASURES[field];
  const number = typeof value === 'number' ? exactly(value, lang) : value;
  if (unit === 'kr') return lang === 'sv' ? `${number}\u00a0kr` : `SEK\u00a0${number}`;
  if (unit === 'percent') return lang === 'sv' ? `${number}\u00a0%` : `${number}%`;
  return number;
}

function between({ field, value: [from, to] }: BetweenClause, lang: Lang): string | null {
  if (from === null && to === null) return null;
  if (from === null) return `${lang === 'sv' ? 'högst' : 'at most'} ${withUnit(field, to ?? 0, lang)}`;
  if (to === null) return `${lang === 'sv' ? 'minst' : 'at least'} ${withUnit(field, from, lang)}`;
  if (from === to) return withUnit(field, from, lang);
  return withUnit(field, `${exactly(from, lang)}–${exactly(to, lang)}`, lang);
}

const MOST_DECIMALS = 20;

/** All decimals that a bound has, since projects lie on one side of it or the other. */
function exactly(value: number, lang: Lang): string {
  let digits = 0;
  while (digits < MOST_DECIMALS && Number(value.toFixed(digits)) !== value) digits += 1;
  return formatNumber(lang, value, digits);
}

function isRatio(field: AmountField): boolean {
  const { formula }: Measure = MEASURES[field];
  return formula.aggregation === 'ratio-of-sums';
}

function inKronor(field: AmountField, lang: Lang): string {
  const { unit, name }: Measure = MEASURES[field];
  const what = asNoun(name[lang]);
  if (unit !== 'kr') return what;
  return lang === 'sv' ? `${what} i kronor` : `${what} in kronor`;
}
