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
  const { unit, name }: Measure = MEASURES[clause.field];
  const noun = asNoun(name[lang]);
  const bounds = clause.operator === 'between' ? between(clause, lang) : null;
  if (bounds !== null) return unit === 'participants' ? `${bounds} ${noun}` : `${noun} ${bounds}`;
  if (isRatio(clause.field)) return `${noun} ${amountWords(clause, lang)}`;
  const currency = unit !== 'kr' ? '' : lang === 'sv' ? ' i kronor' : ' in kronor';
  if (lang === 'sv') return `${amountWords(clause, lang)} om ${noun}${currency}`;
  return `${clause.operator === 'missing' ? 'not stating' : 'stating'} ${noun}${currency}`;
}

/** The same where the name of the measure stands beside it: "minst 50", "utan uppgift". */
export function amountWords(clause: AmountClause, lang: Lang): string {
  const { missing, stated } = WITHOUT_BOUNDS[isRatio(clause.field) ? 'ratio' : 'fact'][lang];
  return clause.operator === 'missing' ? missing : (between(clause, lang) ?? stated);
}

const WITHOUT_BOUNDS = {
  fact: {
    sv: { missing: 'utan uppgift', stated: 'med uppgift' },
    en: { missing: 'not stated', stated: 'stated' },
  },
  ratio: {
    sv: { missing: 'kan inte beräknas', stated: 'kan beräknas' },
    en: { missing: 'cannot be calculated', stated: 'can be calculated' },
  },
} as const;

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

/** A number with all decimals that it has, as bounds need, since projects lie on one side of them or the other. */
export function exactly(value: number, lang: Lang): string {
  let digits = 0;
  while (digits < MOST_DECIMALS && Number(value.toFixed(digits)) !== value) digits += 1;
  return formatNumber(lang, value, digits);
}

function isRatio(field: AmountField): boolean {
  const { formula }: Measure = MEASURES[field];
  return formula.aggregation === 'ratio-of-sums';
}
