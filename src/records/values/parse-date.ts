import type { Span } from '../source-text.ts';
import { lowerCase } from './lower-case.ts';
import { MONTHS } from './months.ts';

/** A date as printed. Its precision decides what it means as a start or an end. */
export interface PrintedDate extends Span {
  /** Null where the year stands only at the other end of a range ("1 sept – 31 dec 2020"). */
  year: number | null;
  month: number;
  /** Null for a month as a whole. */
  day: number | null;
  /** Printed as YYYY-MM-DD, so that the record repeats it letter by letter. */
  iso: boolean;
}

/** The names of months as a pattern over lower-case text, the longest first. */
export const MONTH_WORD = [...MONTHS.keys()].toSorted((a, b) => b.length - a.length).join('|');
// Over lower-case text. Every repetition is bounded, so the time grows with the length of the text only.
const DATE = new RegExp(
  [
    // After "-01/" or "-01-" the other end of a range follows.
    String.raw`(?<!\d|(?<!-\d\d)[/-])(?<isoYear>(?:19|20)\d\d)(?<separator>[-./])(?<isoMonth>\d\d?)(?:\k<separator>(?<isoDay>\d\d?))?(?!\d|\/(?!(?:19|20)\d\d-))`,
    String.raw`(?<![\d/.])(?<euDay>\d\d?)(?<euMark>[/.])(?<euMonth>\d\d?)(?:\k<euMark>|(?<=/\d\d?)[ -])(?<euYear>(?:19|20)\d\d)(?!\d)`,
    String.raw`(?<!\d)(?<packed>(?:(?:19|20)\d\d|\d\d)(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]))(?!\d| ?(?:kr|sek|eur|€))`,
    String.raw`(?:(?<!\d)(?<day>\d\d?)(?:\.|:e|st|nd|rd|th)? {0,2})?(?<![\p{L}])(?<word>${MONTH_WORD})(?![\p{L}])\.?,?(?: {1,2}(?<year>(?:19|20)\d\d)(?!\d))?`,
  ].join('|'),
  'gu',
);

/** Every date in `text`, in order; offsets are shifted by `base`. */
export function findDates(text: string, base: number): PrintedDate[] {
  // No date is without a digit, and most sentences are.
  if (!/\d/.test(text)) return [];
  const dates: PrintedDate[] = [];
  const lower = lowerCase(text);
  DATE.lastIndex = 0;
  for (let match = DATE.exec(lower); match !== null; match = DATE.exec(lower)) {
    const date = readMatch(match.groups ?? {});
    if (date === null) continue;
    const start = base + match.index;
    const mark = '.,'.includes(match[0].charAt(match[0].length - 1)) ? 1 : 0;
    dates.push({ ...date, start, end: start + match[0].length - mark });
  }
  return dates;
}

function readMatch(groups: Record<string, string | undefined>): Omit<PrintedDate, 'start' | 'end'> | null {
  const { isoYear, isoMonth, isoDay, separator, euDay, euMonth, euYear, packed, day, word, year } = groups;
  if (isoYear !== undefined) {
    const iso = separator === '-' && isoMonth?.length === 2 && isoDay?.length === 2;
    return checked(Number(isoYear), Number(isoMonth), isoDay === undefined ? null : Number(isoDay), iso);
  }
  if (euYear !== undefined) return checked(Number(euYear), Number(euMonth), Number(euDay), false);
  if (packed !== undefined) {
    const full = packed.length === 8 ? packed : `20${packed}`;
    return checked(Number(full.slice(0, 4)), Number(full.slice(4, 6)), Number(full.slice(6)), false);
  }
  const month = MONTHS.get(word ?? '');
  if (month === undefined || (day === undefined && year === undefined)) return null;
  return checked(
    year === undefined ? null : Number(year),
    month,
    day === undefined ? null : Number(day),
    false,
  );
}

function checked(year: number | null, month: number, day: number | null, iso: boolean) {
  if (month < 1 || month > 12) return null;
  // A date without its year is tried against a leap year: 29 February may belong to one.
  if (day !== null && (day < 1 || day > daysIn(year ?? 2024, month))) return null;
  return { year, month, day, iso };
}

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function daysIn(year: number, month: number): number {
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return (DAYS[month - 1] ?? 0) + (leap ? 1 : 0);
}

/** ISO form of a printed date; a month as a whole gives its first day as a start, its last as an end. */
export function isoDate(
  date: PrintedDate,
  role: 'start' | 'end',
  fallbackYear: number | null,
): string | null {
  const year = date.year ?? fallbackYear;
  if (year === null) return null;
  const day = date.day ?? (role === 'start' ? 1 : daysIn(year, date.month));
  if (day > daysIn(year, date.month)) return null;
  return `${year}-${String(date.month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
