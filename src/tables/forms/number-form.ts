import { RARE_CODES } from './currency.ts';

/** Which mark a column's numbers have before their decimals; the other, if any, stands between thousands. */
export type DecimalMark = ',' | '.';

/** What one cell tells: `plain` has no mark, `open` has one mark before exactly three digits and may be either. */
export type NumberShape = 'plain' | 'point' | 'comma' | 'open-point' | 'open-comma' | 'none';

const GROUP = "[ \u00a0\u202f\u2009'’]";
const PLAIN = new RegExp(`^(?:\\d+|\\d{1,3}(?:${GROUP}\\d{3})+)$`, 'u');
const OPEN = /^[1-9]\d{0,2}([.,])\d{3}$/u;
// Decimals behind spaced groups or none, and grouped thousands with or without decimals.
const DECIMALS = new RegExp(`^(?:\\d*|\\d{1,3}(?:${GROUP}\\d{3})+)([.,])\\d*$`, 'u');
const THOUSANDS =
  /^\d{1,3}(?:(\.)\d{3}(?:\.\d{3})*,\d*|(,)\d{3}(?:,\d{3})*\.\d*|(\.)\d{3}(?:\.\d{3})+|(,)\d{3}(?:,\d{3})+)$/u;

const SPACE = '[\\s\\u00a0\\u202f]*';
const MONEY =
  '(?:€|£|\\$|EUR|euros?|ευρώ|GBP|SEK|DKK|NOK|CHF|USD|kr\\.?|CZK|Kč|PLN|zł\\.?|HUF|Ft\\.?|RON|lei|BGN|лв\\.?|лева|HRK|kn)';
const AROUND = new RegExp(
  `^(?<sign>[-−–+]?)${SPACE}(?:${MONEY}${SPACE})?(?<inner>[-−–]?${SPACE}[\\d.,](?:[\\d.,\\s\\u00a0\\u202f\\u2009'’]*[\\d.,])?(?:-|–|=)*)${SPACE}(?:${MONEY}${SPACE}|:-)?(?<percent>%?)(?<minus>-?)$`,
  'iu',
);

/** The code of a rare currency on either side of a figure. */
const RARE = new RegExp(
  `^(?:${RARE_CODES.replaceAll(' ', '|')})\\s?(?=[-−\\d])|(?<=[\\d.,–-])\\s?(?:${RARE_CODES.replaceAll(' ', '|')})$`,
  'u',
);

export interface Figure {
  /** Digits and marks alone, grouping spaces kept. */
  digits: string;
  negative: boolean;
  percent: boolean;
}

/** The figure in a cell, currency and sign apart; null for anything else. */
export function figureIn(text: string): Figure | null {
  if (text.length > 60) return null;
  const simple = simpleFigure(text);
  if (simple !== null) return simple;
  let inner = text.replace(RARE, '');
  let negative = false;
  // Accountants put what is negative in brackets.
  const bracketed = /^\(\s*(.*?)\s*\)$/u.exec(inner)?.[1];
  if (bracketed !== undefined) {
    inner = bracketed;
    negative = true;
  }
  const groups = AROUND.exec(inner.trim())?.groups;
  if (groups === undefined) return null;
  const { sign = '', inner: figure = '', percent = '', minus = '' } = groups;
  // `5000-`, as accounts are exported; `5000,-` is a price without öre.
  const below = /^[-−–]|[^-−–=.,]\s*[-−–]$/u.test(figure);
  return {
    digits: figure.replace(/^[-−–]\s*/u, '').replace(/[-–=]+$/u, ''),
    negative: negative || below || minus !== '' || (sign !== '' && sign !== '+'),
    percent: percent !== '',
  };
}

/** Digits, points and commas with at most a euro, pound or per cent sign: by far the commonest cells. */
function simpleFigure(text: string): Figure | null {
  let [from, to] = [0, text.length];
  let percent = false;
  const first = text.charCodeAt(0);
  if (first === EURO || first === POUND) from = 1;
  const last = text.charCodeAt(to - 1);
  if (last === PERCENT) percent = true;
  if (percent || (from === 0 && last === EURO)) to -= 1;
  while (from < to && isSpace(text.charCodeAt(from))) from += 1;
  while (to > from && isSpace(text.charCodeAt(to - 1))) to -= 1;
  if (from === to) return null;
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at);
    if ((code < 0x30 || code > 0x39) && code !== 0x2e && code !== 0x2c) return null;
  }
  return { digits: text.slice(from, to), negative: false, percent };
}

const [EURO, POUND, PERCENT] = [0x20ac, 0xa3, 0x25];
const isSpace = (code: number): boolean => code === 0x20 || code === 0xa0 || code === 0x202f;

export function shapeOf(digits: string): NumberShape {
  if (PLAIN.test(digits)) return 'plain';
  const open = OPEN.exec(digits)?.[1];
  if (open !== undefined) return open === '.' ? 'open-point' : 'open-comma';
  const grouped = THOUSANDS.exec(digits);
  if (grouped !== null) return grouped[1] !== undefined || grouped[3] !== undefined ? 'comma' : 'point';
  const mark = DECIMALS.exec(digits)?.[1];
  return mark === undefined ? 'none' : mark === '.' ? 'point' : 'comma';
}

/** The value of a figure under a decimal mark, or null when it has no such form. */
export function valueOf(
  { digits, negative }: Figure,
  shape: NumberShape,
  decimal: DecimalMark | null,
): number | null {
  if (shape === 'none') return null;
  const own = shape === 'point' ? '.' : shape === 'comma' ? ',' : decimal;
  // What settles its own form is read by it; what does not, by its column's.
  if (own === null && shape !== 'plain') return null;
  const thousands = own === ',' ? /[.\s\u00a0\u202f\u2009'’]/gu : /[,\s\u00a0\u202f\u2009'’]/gu;
  const value = Number(digits.replace(thousands, '').replace(',', '.'));
  return Number.isFinite(value) ? (negative && value !== 0 ? -value : value) : null;
}

export interface NumberSurvey {
  plain: number;
  point: number;
  comma: number;
  openPoint: number;
  openComma: number;
  none: number;
  /** Two cells whose form alone is undecided, for the question. */
  examples: string[];
}

export function emptyNumberSurvey(): NumberSurvey {
  return { plain: 0, point: 0, comma: 0, openPoint: 0, openComma: 0, none: 0, examples: [] };
}

/** Counts a cell of a shape. */
export function surveyNumber(survey: NumberSurvey, text: string, shape: NumberShape): void {
  if (shape === 'open-point') survey.openPoint += 1;
  else if (shape === 'open-comma') survey.openComma += 1;
  else survey[shape] += 1;
  if (shape.startsWith('open') && survey.examples.length < 2) survey.examples.push(text);
}

/** How a column's numbers are written, and by what that was decided. */
export interface NumberForm {
  decimal: DecimalMark | null;
  decidedBy: 'cells' | 'other-column' | 'no-need' | 'answer' | 'size' | null;
  /** Cells of both forms stand in the column. */
  mixed: boolean;
}

/**
 * Decides a column's form from all its cells: those that settle themselves settle the others. Null as `decimal` where
 * undecided cells are left and nothing decides, or where both forms occur beside them.
 */
export function decideNumberForm(survey: NumberSurvey): NumberForm {
  const { point, comma, openPoint, openComma } = survey;
  const mixed = point > 0 && comma > 0;
  // `1.234` and `1,234` in one column cannot both be thousands nor both be decimals.
  if (openPoint + openComma === 0) {
    return { decimal: comma > point ? ',' : '.', decidedBy: point + comma > 0 ? 'cells' : 'no-need', mixed };
  }
  if (mixed || (openPoint > 0 && openComma > 0 && point + comma === 0))
    return { decimal: null, decidedBy: null, mixed: true };
  if (point > 0) return { decimal: '.', decidedBy: 'cells', mixed };
  if (comma > 0) return { decimal: ',', decidedBy: 'cells', mixed };
  return { decimal: null, decidedBy: null, mixed };
}
