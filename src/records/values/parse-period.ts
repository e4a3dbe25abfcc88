import type { Span } from '../source-text.ts';
import { findDates, isoDate, type PrintedDate } from './parse-date.ts';

/** One end of a project's period. `printed` is true where the text has the very ISO date. */
export interface PeriodEnd extends Span {
  date: string;
  printed: boolean;
}

// "till", "till och med", "t.o.m.", "to", dashes and arrows all join two dates.
const JOINT = /^\s*(?:[-–—→]|->|till(?: och med)?|t\.?\s?o\.?\s?m\.?|to|until)\s*(?:den )?$/iu;
const OPEN_START = /(?:till(?: och med)?|t\.?\s?o\.?\s?m\.?|until|slut(?:ar)?:?)\s*(?:den )?$/iu;

/**
 * The period that `text` gives: two dates with a joint between them, an open one ("pågår till …"), or two phases of
 * which one follows on the other. Anything else is too doubtful: both ends are null.
 */
export function parsePeriod(text: string, base: number): { start: PeriodEnd | null; end: PeriodEnd | null } {
  const dates = findDates(text, base);
  const [first, second, third, last] = dates;
  if (first === undefined) return { start: null, end: null };
  if (second !== undefined && third !== undefined && last !== undefined && dates.length === 4) {
    const whole = { start: endOf(first, 'start', second.year), end: endOf(last, 'end', null) };
    return follows(endOf(second, 'end', null), endOf(third, 'start', last.year))
      ? whole
      : { start: null, end: null };
  }
  if (dates.length > 2) return { start: null, end: null };
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
      !open && /^(?:[-–—]|och framåt|from|fr\.?o\.?m)?$/u.test(text.slice(first.end - base).trim());
    return { start: begins ? endOf(first, 'start', null) : null, end };
  }
  if (!JOINT.test(text.slice(first.end - base, second.start - base))) return { start: null, end: null };
  const [start, end] = [endOf(first, 'start', second.year), endOf(second, 'end', null)];
  // "1 november – 30 april 2022": the year that is left out is another one, and which is not said.
  const made = first.year === null && start !== null && end !== null && start.date > end.date;
  return { start: made ? null : start, end };
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
