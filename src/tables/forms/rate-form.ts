import { figureIn, shapeOf, valueOf, type DecimalMark } from './number-form.ts';

/** What a column's rates are written in: per cent (`40`, `40%`) or parts of one (`0.4`). */
export type RateScale = 'per-cent' | 'fraction';

/** A rate has no thousands, so one mark is before decimals, however many there are. */
export function rateFigure(text: string): { value: number; percent: boolean } | null {
  const bare = text.replace(/(?:percent|prozent|procent|per cent|pct)\.?$/iu, '%');
  const figure = figureIn(bare);
  if (figure === null) return null;
  const shape = shapeOf(figure.digits);
  const mark: DecimalMark = figure.digits.includes(',') ? ',' : '.';
  const value = valueOf(figure, shape, shape.startsWith('open') ? mark : null);
  return value === null ? null : { value, percent: figure.percent };
}

export interface RateSurvey {
  signed: number;
  /** Without a per cent sign: above 0 and below 1, exactly 1, above 1, 0. */
  parts: number;
  ones: number;
  above: number;
  zero: number;
  over100: number;
  none: number;
  examples: string[];
}

export function emptyRateSurvey(): RateSurvey {
  return { signed: 0, parts: 0, ones: 0, above: 0, zero: 0, over100: 0, none: 0, examples: [] };
}

export function surveyRate(survey: RateSurvey, text: string, percentCell: boolean): void {
  const rate = rateFigure(text);
  if (rate === null) {
    survey.none += 1;
    return;
  }
  const { value, percent } = rate;
  if (percent || percentCell) survey.signed += 1;
  else if (value === 0) survey.zero += 1;
  else if (value > 0 && value < 1) survey.parts += 1;
  else if (value === 1) survey.ones += 1;
  else survey.above += 1;
  if (value > 100) survey.over100 += 1;
  if (!percent && value > 0 && value <= 1 && survey.examples.length < 2) survey.examples.push(text);
}

/** The scale of the cells without a per cent sign; null where nothing decides it. */
export interface RateForm {
  scale: RateScale | null;
  decidedBy: 'cells' | 'sign' | 'no-need' | 'answer' | null;
}

export function decideRateForm({ signed, parts, ones, above }: RateSurvey): RateForm {
  if (parts + ones === 0) return { scale: 'per-cent', decidedBy: above > 0 ? 'cells' : 'no-need' };
  // `0.5` beside `50` may be half a per cent or a half; `1` alone may be one per cent or the whole.
  if (above > 0) return parts === 0 ? { scale: 'per-cent', decidedBy: 'cells' } : { scale: null, decidedBy: null };
  if (parts > 0) return { scale: 'fraction', decidedBy: 'cells' };
  return signed > 0 ? { scale: 'per-cent', decidedBy: 'sign' } : { scale: null, decidedBy: null };
}

/** A cell's rate in per cent, rounded to what a binary fraction can have lost; null when it is none. */
export function rateOf(text: string, percentCell: boolean, scale: RateScale | null): number | null {
  const rate = rateFigure(text);
  if (rate === null) return null;
  if (rate.percent || percentCell || rate.value === 0) return tidy(rate.value);
  if (scale === null && rate.value <= 1) return null;
  return tidy(scale === 'fraction' ? rate.value * 100 : rate.value);
}

const tidy = (value: number): number => Math.round(value * 1e6) / 1e6;
