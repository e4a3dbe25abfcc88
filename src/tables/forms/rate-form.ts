import { figureIn, shapeOf, valueOf, type DecimalMark } from './number-form.ts';

/** What a column's rates are written in: per cent (`40`, `40%`) or parts of one (`0.4`). */
type RateScale = 'per-cent' | 'fraction';

interface Rate {
  value: number;
  percent: boolean;
}

const SEEN = new Map<string, Rate | null>();

/** A rate has no thousands, so one mark is before decimals, however many there are. Rates recur: each is read once. */
export function rateFigure(text: string): Rate | null {
  const seen = SEEN.get(text);
  if (seen !== undefined) return seen;
  const rate = readRate(text);
  if (SEEN.size > 10_000) SEEN.clear();
  SEEN.set(text, rate);
  return rate;
}

const IN_WORDS =
  /\s*(?:per ?cent|percent|prozent|procent|prosent|prosenttia|protsenti?|procenta|procentai|procenti|százalék|por ?ciento|por ?cento|per ?cento|pour ?cent|sa suta|la sută|τοις εκατό|на сто|pct|proc|v\.\s?H)\.?$/iu;

const OF_FUND = /^\p{Lu}[\p{L}+]{1,5}\s?[-–:]\s?(?=\d+(?:[.,]\d+)?\s?%$)/u;

/** A rate with a per cent sign for the word, without its fund or a footnote's mark: `80,0 v. H.`, `ESF - 50 %`, `25%*`. */
export const signedRate = (text: string): string =>
  text
    .replace(OF_FUND, '')
    .replace(/^\((.*)\)$/u, '$1')
    .replace(/(?<=[\d%])\s?\*+$/u, '')
    .replace(/(?<=%)\s*\(\p{L}[^)]*\)$/u, '')
    .replace(IN_WORDS, '%');

function readRate(text: string): Rate | null {
  const figure = figureIn(signedRate(text));
  if (figure === null) return null;
  const shape = shapeOf(figure.digits);
  const mark: DecimalMark = figure.digits.includes(',') ? ',' : '.';
  const value = valueOf(figure, shape, shape.startsWith('open') ? mark : null);
  return value === null ? null : { value, percent: figure.percent };
}

export interface RateSurvey {
  signed: number;
  /** Without a per cent sign: above 0 and below 1, exactly 1, above 1. */
  parts: number;
  ones: number;
  above: number;
  examples: string[];
}

export function emptyRateSurvey(): RateSurvey {
  return { signed: 0, parts: 0, ones: 0, above: 0, examples: [] };
}

/** Counts a rate. `signed` has a per cent sign, or a workbook's per cent format. */
export function surveyRate(survey: RateSurvey, text: string, value: number, signed: boolean): void {
  if (signed) survey.signed += 1;
  else if (value > 0 && value < 1) survey.parts += 1;
  else if (value === 1) survey.ones += 1;
  else if (value > 1) survey.above += 1;
  if (!signed && value > 0 && value <= 1 && survey.examples.length < 2) survey.examples.push(text);
}

/** The scale of the cells without a per cent sign; null where nothing decides it. */
export interface RateForm {
  scale: RateScale | null;
  decidedBy: 'cells' | 'sign' | 'no-need' | 'answer' | null;
}

export function decideRateForm({ signed, parts, ones, above }: RateSurvey): RateForm {
  if (parts + ones === 0) return { scale: 'per-cent', decidedBy: above > 0 ? 'cells' : 'no-need' };
  // `0.5` beside `50` may be half a per cent or a half; `1` alone may be one per cent or the whole.
  if (above > 0)
    return parts === 0 ? { scale: 'per-cent', decidedBy: 'cells' } : { scale: null, decidedBy: null };
  if (parts > 0) return { scale: 'fraction', decidedBy: 'cells' };
  return signed > 0 ? { scale: 'per-cent', decidedBy: 'sign' } : { scale: null, decidedBy: null };
}

/** Without what a binary fraction adds at its end. */
export const tidyRate = (value: number): number => Math.round(value * 1e6) / 1e6;
