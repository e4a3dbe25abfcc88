import type { Stretch } from '../grid.ts';
import type { NumberShape } from './number-form.ts';

/** What a stretch of text was read as. Reused from cell to cell: copy what is to be kept. */
export interface QuickFigure {
  shape: NumberShape;
  /** Of shapes that settle themselves; NaN for open ones. */
  value: number;
  /** The sign of a currency that stands with it: € or £. */
  currency: 'EUR' | 'GBP' | null;
}

const [POINT, COMMA, MINUS, EURO, POUND] = [0x2e, 0x2c, 0x2d, 0x20ac, 0xa3];
const isSpace = (code: number): boolean => code === 0x20 || code === 0xa0;
const POWERS = [1, 10, 100, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15];

/**
 * Reads a number without cutting it out of its text: digits, points and commas with a euro or pound sign. Does just
 * what `figureIn`, `shapeOf` and `valueOf` do for such cells; false for any other, which they must read.
 */
export function quickFigure({ text, from, to }: Stretch, into: QuickFigure): boolean {
  let [at, end] = [from, to];
  into.currency = null;
  let code = text.charCodeAt(at);
  const negative = code === MINUS;
  if (negative) code = text.charCodeAt((at += 1));
  if (code === EURO || code === POUND) {
    into.currency = code === EURO ? 'EUR' : 'GBP';
    at += 1;
  } else {
    code = text.charCodeAt(end - 1);
    if (code === EURO || code === POUND) {
      into.currency = code === EURO ? 'EUR' : 'GBP';
      end -= 1;
    }
  }
  while (at < end && isSpace(text.charCodeAt(at))) at += 1;
  while (end > at && isSpace(text.charCodeAt(end - 1))) end -= 1;
  if (end === at || end - at > 18) return false;
  let [mantissa, digits, group, points, commas, last, first] = [0, 0, 0, 0, 0, 0, -1];
  let even = true;
  const zero = text.charCodeAt(at) === 0x30;
  for (; at < end; at += 1) {
    code = text.charCodeAt(at);
    if (code >= 0x30 && code <= 0x39) {
      mantissa = mantissa * 10 + code - 0x30;
      digits += 1;
      group += 1;
    } else if (code === POINT || code === COMMA) {
      if (first === -1) first = group;
      else if (group !== 3) even = false;
      // Thousands after decimals: `1,234.567,8`.
      if (last !== 0 && last !== code && points > 0 && commas > 0) return false;
      if (code === POINT) points += 1;
      else commas += 1;
      last = code;
      group = 0;
    } else return false;
  }
  if (digits === 0 || digits > 15) return false;
  into.shape = shapeFrom({ points, commas, last, first, group, even, zero });
  if (into.shape === 'none') return false;
  const open = into.shape === 'open-point' || into.shape === 'open-comma';
  const decimals =
    into.shape === 'plain' || (last === POINT ? into.shape === 'comma' : into.shape === 'point') ? 0 : group;
  const value = open ? Number.NaN : mantissa / (POWERS[decimals] ?? 1);
  into.value = negative && value !== 0 ? -value : value;
  return true;
}

interface Marks {
  points: number;
  commas: number;
  /** The last mark's code. */
  last: number;
  /** Digits before the first mark, and after the last. */
  first: number;
  group: number;
  /** Between marks stand three digits each. */
  even: boolean;
  /** The first digit is 0. */
  zero: boolean;
}

function shapeFrom({ points, commas, last, first, group, even, zero }: Marks): NumberShape {
  const marks = points + commas;
  if (marks === 0) return 'plain';
  const decimal = last === POINT ? 'point' : 'comma';
  if (marks === 1) {
    if (group !== 3 || first < 1 || first > 3 || zero) return decimal;
    return last === POINT ? 'open-point' : 'open-comma';
  }
  if (first < 1 || first > 3 || !even) return 'none';
  if (points > 0 && commas > 0) return (last === POINT ? points : commas) === 1 ? decimal : 'none';
  if (group !== 3) return 'none';
  return last === POINT ? 'comma' : 'point';
}
