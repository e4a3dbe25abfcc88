/** An ISO date that exists; null for any other text. */
export function realDate(iso: string | null): string | null {
  if (iso === null || !/^\d{4}-\d{2}-\d{2}$/.test(iso)) return null;
  const { year, month, day } = partsOf(iso);
  return month >= 0 && month < 12 && day >= 1 && day <= daysIn(year, month) ? iso : null;
}

/**
 * Calendar months from the first day to the last, both included: the whole ones, and the days of the one begun by
 * its length. 1 February to 31 October is 9. null without both days, or when they stand in the wrong order.
 */
export function calendarMonths(start: string | null, end: string | null): number | null {
  if (start === null || end === null || end < start) return null;
  const first = partsOf(start);
  const last = partsOf(end);
  const ends = last.day === daysIn(last.year, last.month);
  const apart = 12 * (last.year - first.year) + last.month + (ends ? 1 : 0) - first.month;
  const after = Date.UTC(last.year, last.month, last.day + 1);
  const whole = monthsLater(first, apart) <= after ? apart : apart - 1;
  const begun = monthsLater(first, whole);
  return whole + (after - begun) / (monthsLater(first, whole + 1) - begun);
}

/** A date's numbers; the month counts from 0. Objects of the language's own cost too much for a million projects. */
interface Parts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

function partsOf(iso: string): Parts {
  return {
    year: Number(iso.slice(0, 4)),
    month: Number(iso.slice(5, 7)) - 1,
    day: Number(iso.slice(8, 10)),
  };
}

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function daysIn(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 1 && leap ? 29 : (LENGTHS[month] ?? 0);
}

/** The same day so many months later, or the month's last day when it is shorter; milliseconds since 1970. */
function monthsLater({ year, month, day }: Parts, months: number): number {
  const all = 12 * year + month + months;
  const [later, at] = [Math.floor(all / 12), all % 12];
  return Date.UTC(later, at, Math.min(day, daysIn(later, at)));
}
