import { monthNamed } from './month-names.ts';

/** Which of two leading numbers is the day. */
export type DateOrder = 'day-first' | 'month-first';

/** Where a year of two digits stands between dashes: `16-01-31` in Sweden, `31-01-16` in the Netherlands. */
export type YearPlace = 'first' | 'last';

/**
 * What a cell holds that may be a date: a day whatever the column says, two numbers whose order the column decides,
 * a year of two digits whose place the column decides (`short`), less than a day (`2015`, `03/2016`), a day that the
 * calendar does not have, or no date. `yearLast` of a day: its year has two digits, stands behind dashes and no other
 * of its numbers can be a year.
 */
export type DateCell =
  | { kind: 'day'; iso: string; order: DateOrder | null; yearLast?: true }
  | {
      kind: 'open';
      first: number;
      second: number;
      dayFirst: string;
      monthFirst: string;
      points: boolean;
      yearLast?: true;
    }
  | { kind: 'short'; yearFirst: string | null; yearLast: DateCell }
  | { kind: 'partial' }
  | { kind: 'impossible' }
  | { kind: 'none' };

const NONE: DateCell = { kind: 'none' };
const TIME = /[T\s,]+\d{1,2}[:.]\d{2}(?:[:.]\d{2}(?:[.,]\d+)?)?(?:\s*(?:[ap]m|Z|[+-]\d{2}:?\d{2}))?$/iu;
const YEAR_FIRST = /^(\d{4})\s*[-./]\s*(\d{1,2})\s*[-./]\s*(\d{1,2})\.?$/u;
const COMPACT = /^((?:19|20)\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])$/u;
const NUMBERS = /^(\d{1,2})\s*([-./\s])\s*(\d{1,2})\s*[-./\s]\s*(\d{4}|\d{2})\.?(?:\s*(?:г|год|r|p)\.?)?$/u;
const YEAR = /^(?:19|20)\d{2}\.?(?:\s*(?:г|r)\.?)?$/u;
const MONTH_YEAR =
  /^(?:(?:0?[1-9]|1[0-2])\s*[-./]\s*(?:19|20)\d{2}|(?:19|20)\d{2}\s*[-./]\s*(?:0?[1-9]|1[0-2])|(?:Q|T|K)\s?[1-4]\s*[-/ ]?\s*(?:19|20)\d{2}|(?:19|20)\d{2}\s*[-/ ]?\s*(?:Q|T|K)\s?[1-4])$/iu;

const WEEKDAY = /^\p{L}{2,14}\.?,\s+(?=\S)/u;

const SEEN = new Map<string, DateCell>();

/** Reads one cell as far as it can be read without its column. Remembers what it has read: dates recur. */
export function dateCell(text: string): DateCell {
  const seen = SEEN.get(text);
  if (seen !== undefined) return seen;
  const read = text.length > 40 ? NONE : readCell(text);
  if (SEEN.size > 20_000) SEEN.clear();
  SEEN.set(text, read);
  return read;
}

function readCell(text: string): DateCell {
  const bare = text.replace(TIME, '').replace(WEEKDAY, '').trim();
  const iso = YEAR_FIRST.exec(bare) ?? COMPACT.exec(bare);
  if (iso !== null) return day(Number(iso[1]), Number(iso[2]), Number(iso[3]), null);
  const numbers = NUMBERS.exec(bare);
  if (numbers !== null) return ofNumbers(numbers);
  if (YEAR.test(bare) || MONTH_YEAR.test(bare)) return { kind: 'partial' };
  return ofWords(bare);
}

function ofNumbers([, one = '', mark = '', two = '', years = '']: RegExpExecArray): DateCell {
  const [first, second] = [Number(one), Number(two)];
  if (years.length === 4) return ofParts(first, second, Number(years), mark);
  const last = ofParts(first, second, 2000 + Number(years), mark);
  if (mark !== '-') return last;
  if (mayBeYear(first) && second <= 12 && Number(years) <= 31) {
    const yearFirst = day(2000 + first, second, Number(years), null);
    return { kind: 'short', yearFirst: yearFirst.kind === 'day' ? yearFirst.iso : null, yearLast: last };
  }
  return last.kind === 'day' || last.kind === 'open' ? { ...last, yearLast: true } : last;
}

function ofParts(first: number, second: number, year: number, mark: string): DateCell {
  if (first < 1 || second < 1 || (first > 12 && second > 12)) return { kind: 'impossible' };
  if (first > 12) return day(year, second, first, 'day-first');
  if (second > 12) return day(year, first, second, 'month-first');
  if (year < 1950 || year > 2100) return NONE;
  const [dayFirst, monthFirst] = [isoDay(year, second, first), isoDay(year, first, second)];
  return { kind: 'open', first, second, dayFirst, monthFirst, points: mark === '.' };
}

/** `16-01-02` may be the second of January 2016 as it is written in Sweden, or the sixteenth in 2002. */
const mayBeYear = (number: number): boolean => number >= 7 && number <= 30;

function ofWords(text: string): DateCell {
  const words = text.match(/\p{L}+|\d+/gu);
  if (words === null || words.length > 8) return NONE;
  const months = words
    .filter((word) => /\p{L}/u.test(word))
    .map(monthNamed)
    .filter((month) => month !== null);
  const numbers = words.filter((word) => /^\d+$/u.test(word));
  const [month] = months;
  if (month === undefined || months.length > 1 || numbers.length === 0 || numbers.length > 2) return NONE;
  // Nothing but a date: the words beside the month are particles (`de`, `ta'`, `gada`, `m.`, `d.`, `st`).
  if (words.some((word) => /\p{L}/u.test(word) && monthNamed(word) === null && word.length > 4)) return NONE;
  const year = numbers.find((number) => number.length === 4);
  if (numbers.length === 1)
    return year !== undefined || numbers[0]?.length === 2 ? { kind: 'partial' } : NONE;
  const others = numbers.filter((number) => number !== year);
  const [first = ''] = others;
  if (year !== undefined) return first.length <= 2 ? day(Number(year), month, Number(first), null) : NONE;
  const last = numbers[1] ?? '';
  return first.length <= 2 && last.length === 2 ? day(2000 + Number(last), month, Number(first), null) : NONE;
}

function day(year: number, month: number, date: number, order: DateOrder | null): DateCell {
  if (year < 1950 || year > 2100) return NONE;
  if (month < 1 || month > 12 || date < 1 || date > daysIn(year, month)) return { kind: 'impossible' };
  return { kind: 'day', iso: isoDay(year, month, date), order };
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function isoDay(year: number, month: number, date: number): string {
  return `${year}-${month < 10 ? '0' : ''}${month}-${date < 10 ? '0' : ''}${date}`;
}

/** The ISO day of a cell under its column's form; null where the cell gives no day or the form is not known. */
export function dayOf(
  cell: DateCell,
  order: DateOrder | null,
  years: YearPlace | null = null,
): string | null {
  if (cell.kind === 'day') return cell.iso;
  if (cell.kind === 'short') {
    if (years === null) return null;
    return years === 'first' ? cell.yearFirst : dayOf(cell.yearLast, order);
  }
  if (cell.kind !== 'open') return null;
  const { first, second } = cell;
  if (first === second) return cell.dayFirst;
  if (order === null) return null;
  return order === 'day-first' ? cell.dayFirst : cell.monthFirst;
}

export interface DateSurvey {
  dayFirst: number;
  monthFirst: number;
  /** Days that need no order. */
  day: number;
  open: number;
  openWithPoints: number;
  partial: number;
  impossible: number;
  none: number;
  /** Cells whose year of two digits may stand first or last, and those that show where it stands. */
  short: number;
  yearFirst: number;
  yearLast: number;
  /** Of the short cells, days and open ones if the year stands last. */
  shortDayFirst: number;
  shortOpen: number;
  /** Two undecided cells, for the question. */
  examples: string[];
}

export function emptyDateSurvey(): DateSurvey {
  return {
    dayFirst: 0,
    monthFirst: 0,
    day: 0,
    open: 0,
    openWithPoints: 0,
    partial: 0,
    impossible: 0,
    none: 0,
    short: 0,
    yearFirst: 0,
    yearLast: 0,
    shortDayFirst: 0,
    shortOpen: 0,
    examples: [],
  };
}

/** Counts a cell that has been read. */
export function surveyDate(survey: DateSurvey, text: string, cell: DateCell): void {
  if ((cell.kind === 'day' || cell.kind === 'open') && cell.yearLast) survey.yearLast += 1;
  if (cell.kind === 'short') surveyShort(survey, cell);
  else if (cell.kind === 'day') {
    if (cell.order === 'day-first') survey.dayFirst += 1;
    else if (cell.order === 'month-first') survey.monthFirst += 1;
    else survey.day += 1;
  } else if (cell.kind === 'open' && cell.first === cell.second) survey.day += 1;
  else if (cell.kind === 'open') {
    survey.open += 1;
    if (cell.points) survey.openWithPoints += 1;
    if (survey.examples.length < 2 && !survey.examples.includes(text)) survey.examples.push(text);
  } else survey[cell.kind] += 1;
}

function surveyShort(survey: DateSurvey, { yearFirst, yearLast }: DateCell & { kind: 'short' }): void {
  survey.short += 1;
  if (yearFirst !== null && !mayBeYear(Number(yearFirst.slice(8)))) survey.yearFirst += 1;
  if (yearLast.kind === 'day') survey.shortDayFirst += 1;
  else if (yearLast.kind === 'open') survey.shortOpen += 1;
}

/** Which number is the day in a column, and by what that was decided. */
export interface DateForm {
  /** Where years of two digits stand; null where no cell shows it, or cells of both kinds stand in the column. */
  years: YearPlace | null;
  order: DateOrder | null;
  decidedBy: 'cells' | 'other-column' | 'points' | 'no-need' | 'answer' | null;
  /** Cells of both orders stand in the column. */
  mixed: boolean;
}

/** Decides a column's order from all its cells; null as `order` where cells are left that nothing decides. */
export function decideDateForm(survey: DateSurvey): DateForm {
  const { monthFirst, openWithPoints, yearFirst, yearLast } = survey;
  const years = yearLast > 0 === yearFirst > 0 ? null : yearLast > 0 ? 'last' : 'first';
  const dayFirst = survey.dayFirst + (years === 'last' ? survey.shortDayFirst : 0);
  const open = survey.open + (years === 'last' ? survey.shortOpen : 0);
  const mixed = dayFirst > 0 && monthFirst > 0;
  if (open === 0) {
    const order = monthFirst > dayFirst ? 'month-first' : 'day-first';
    return { years, order, decidedBy: dayFirst + monthFirst > 0 ? 'cells' : 'no-need', mixed };
  }
  if (mixed) return { years, order: null, decidedBy: null, mixed };
  if (dayFirst > 0) return { years, order: 'day-first', decidedBy: 'cells', mixed };
  if (monthFirst > 0) return { years, order: 'month-first', decidedBy: 'cells', mixed };
  return { years, order: null, decidedBy: openWithPoints === open ? 'points' : null, mixed };
}
