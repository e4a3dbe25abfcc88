/** An ISO date that exists; null for any other text. */
export function realDate(iso: string | null): string | null {
  if (iso === null || !/^\d{4}-\d{2}-\d{2}$/.test(iso)) return null;
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : null;
}

/**
 * Calendar months from the first day to the last, both included: the whole ones, and the days of the one begun by
 * its length. 1 February to 31 October is 9. null without both days, or when they stand in the wrong order.
 */
export function calendarMonths(start: string | null, end: string | null): number | null {
  if (start === null || end === null || end < start) return null;
  const first = new Date(start);
  const after = new Date(Date.parse(end) + DAY);
  const apart =
    12 * (after.getUTCFullYear() - first.getUTCFullYear()) + after.getUTCMonth() - first.getUTCMonth();
  const whole = monthsLater(first, apart) <= after.getTime() ? apart : apart - 1;
  const begun = monthsLater(first, whole);
  return whole + (after.getTime() - begun) / (monthsLater(first, whole + 1) - begun);
}

const DAY = 86_400_000;

/** The same day so many months later, or the month's last day when it is shorter. */
function monthsLater(date: Date, months: number): number {
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + months];
  const lastDay = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return Date.UTC(year, month, Math.min(date.getUTCDate(), lastDay));
}
