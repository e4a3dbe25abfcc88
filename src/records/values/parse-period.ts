import type { Span } from '../source-text.ts';
import { lowerCase } from './lower-case.ts';
import { MONTHS } from './months.ts';
import { findDates, isoDate, MONTH_WORD, type PrintedDate } from './parse-date.ts';

/** One end of a project's period. `printed` is true where the text has the very ISO date. */
export interface PeriodEnd extends Span {
  date: string;
  printed: boolean;
}

// "till", "till och med", "t.o.m.", "to", dashes and arrows all join two dates.
const JOINT = /^\s*(?:[-–—→/]|->|till(?: och med)?|t\.?\s?o\.?\s?m\.?|to|until)\s*(?:den )?$/iu;
const OPEN_START = /(?:^[-–—→]|till(?: och med)?|t\.?\s?o\.?\s?m\.?|until|slut(?:ar)?:?)\s*(?:den )?$/iu;

// "sept – dec 2016": the first month has its year at the other end.
const LONE_MONTH = new RegExp(
  String.raw`^(?:från |fr\.?o\.?m\.? )?(?<month>${MONTH_WORD})(?![\p{L}])\.?`,
  'u',
);

/**
 * The period that `text` gives: two dates with a joint between them, an open one ("pågår till …"), or phases of
 * which each follows on the one before. Anything else is too doubtful: both ends are null.
 */
export function parsePeriod(text: string, base: number): { start: PeriodEnd | null; end: PeriodEnd | null } {
  const dates = withLoneMonth(findDates(text, base), text, base);
  const [first, second] = dates;
  if (first === undefined) return { start: null, end: null };
  if (dates.length > 2) return wholeOf(dates);
  if (second === undefined) {
    const before = text.slice(0, first.start - base);
    // A date before the joint that is none, such as 30 February, leaves the other one the end that it is.
    const unread = /\d/u.exec(before);
    if (unread !== null) {
      const joined = JOINT.test(before.replace(/^.*[\d]/su, ''));
      return { start: null, end: joined ? endOf(first, 'end', null) : null };
    }
    const open = OPEN_START.test(before);
    const end = open ? endOf(first, 'end', null) : null;
    const begins =
      !open &&
      /^(?:[-–—](?: ?(?:pågår|pågående|tills vidare))?|och framåt|from|fr\.?o\.?m)?$/u.test(
        text.slice(first.end - base).trim(),
      );
    return { start: begins ? endOf(first, 'start', null) : null, end };
  }
  if (!JOINT.test(text.slice(first.end - base, second.start - base))) return { start: null, end: null };
  const [start, end] = [endOf(first, 'start', second.year), endOf(second, 'end', null)];
  // "1 november – 30 april 2022": the year that is left out is another one, and which is not said.
  const made = first.year === null && start !== null && end !== null && start.date > end.date;
  return { start: made ? null : start, end };
}

/** From the first phase's start to the last one's end, where each begins as the one before ends. */
function wholeOf(dates: readonly PrintedDate[]): { start: PeriodEnd | null; end: PeriodEnd | null } {
  const phases = dates.flatMap((date, index) => {
    const next = dates[index + 1];
    return index % 2 === 0 && next !== undefined
      ? [{ start: endOf(date, 'start', next.year), end: endOf(next, 'end', null) }]
      : [];
  });
  const joined = phases.every(
    ({ start }, index) => index === 0 || follows(phases[index - 1]?.end ?? null, start),
  );
  if (dates.length % 2 === 1 || !joined) return { start: null, end: null };
  return { start: phases[0]?.start ?? null, end: phases.at(-1)?.end ?? null };
}

function withLoneMonth(dates: PrintedDate[], text: string, base: number): PrintedDate[] {
  const [only] = dates;
  if (only === undefined || dates.length > 1) return dates;
  const before = lowerCase(text.slice(0, only.start - base));
  const lone = LONE_MONTH.exec(before);
  const month = MONTHS.get(lone?.groups?.['month'] ?? '');
  if (lone === null || month === undefined || !JOINT.test(before.slice(lone[0].length))) return dates;
  return [{ year: null, month, day: null, iso: false, start: base, end: base + lone[0].length }, only];
}

/** Whether a phase begins within a month after the one before it ended. */
function follows(end: PeriodEnd | null, start: PeriodEnd | null): boolean {
  if (end === null || start === null) return false;
  const days = (Date.parse(start.date) - Date.parse(end.date)) / 86_400_000;
  return days > 0 && days <= 31;
}

/** A single date in a field of its own, such as `Startdatum`. */
export function parseDay(text: string, base: number, role: 'start' | 'end'): PeriodEnd | null {
  const dates = findDates(text, base);
  const [only] = dates;
  return only === undefined || dates.length > 1 ? null : endOf(only, role, null);
}

function endOf(date: PrintedDate, role: 'start' | 'end', fallbackYear: number | null): PeriodEnd | null {
  const iso = isoDate(date, role, fallbackYear);
  return iso === null ? null : { date: iso, printed: date.iso, start: date.start, end: date.end };
}
