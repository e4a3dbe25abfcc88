import { parseAmount, type Amount } from '../values/parse-amount.ts';
import { parseCount, parseRate } from '../values/parse-count.ts';
import { parseDay, parsePeriod, type PeriodEnd } from '../values/parse-period.ts';
import { regionOf } from '../values/regions.ts';
import type { Facts, Layout } from '../record.ts';
import type { RecordSheet } from '../record-sheet.ts';
import type { Span } from '../source-text.ts';
import type { Field } from './scan-fields.ts';

/** A field's value ready for reading. */
interface Value {
  text: string;
  span: Span;
  field: Field;
  sheet: RecordSheet;
}

/** Puts a value into the sheet; false when it is not what its label promises. */
export type ValueReader = (value: Value) => boolean;

type TextFact = 'title' | 'ownerUnit' | 'leaderPriority';
type CodeFact = 'programmeArea' | 'specificObjective' | 'interventionField';
type MoneyFact =
  | 'totalBudget'
  | 'approvedExpenditure'
  | 'esfSupport'
  | 'programmeSupport'
  | 'lagSupport'
  | 'euContribution';

// Kohesio puts the programme's code before the fund's own number: "2021SE05SFPR001_23-017-S01".
const PROJECT_NUMBER = /^(?:20\d\d[A-Z]{2}[A-Z\d]{4,12}_)?(?<number>[\p{L}\d][\p{L}\d/._-]{3,24})$/u;
// A municipality's own registry has numbers, too.
const FUND_NUMBER = /^(?:\d{4}\/\d{5}|\d{2}-\d{3}-[A-Z]\d{2})$/u;
const JOURNAL_NUMBER = /(?<number>\d{4}-\d{1,6})(?!\d)/u;

/** A project's number: one word with at least three digits, whatever its form on a fund's own page. */
export const numberReader: ValueReader = ({ text, span, field, sheet }) => {
  const number = PROJECT_NUMBER.exec(text)?.groups?.['number'];
  const registry = field.meaning === 'diaryNumber' && sheet.facts.layout === null;
  if (registry && (number === undefined || !FUND_NUMBER.test(number))) return true;
  if (number === undefined || number.replace(/\D/g, '').length < 3) return false;
  sheet.set('projectNumber', number, { start: span.end - number.length, end: span.end }, 'stated');
  return true;
};

export const journalReader: ValueReader = ({ text, span, sheet }) => {
  const match = JOURNAL_NUMBER.exec(text);
  if (match === null) return false;
  const start = span.start + match.index;
  sheet.set('journalNumber', match[0], { start, end: start + match[0].length }, 'stated');
  return true;
};

/** The whole value, without a closing full stop. */
export function textReader(fact: TextFact): ValueReader {
  return ({ text, span, sheet }) => {
    const stop = /[^.]\.$/.test(text) ? 1 : 0;
    const kept = { start: span.start, end: span.end - stop };
    return sheet.set(fact, text.slice(0, text.length - stop), kept, 'stated') || true;
  };
}

const STATUS_WORDS: readonly (readonly [RegExp, NonNullable<Facts['status']>])[] = [
  [
    /^(?:avsluta[td]e?|genomför[dt]|slutför[dt]|slutredovisa[td]|klar[t]?|completed|finished)\.?$/iu,
    'completed',
  ],
  [/^(?:pågående|pågår|ongoing|in progress)\.?$/iu, 'ongoing'],
];

// What an amount without a unit is in. Swedish pages mean kronor, Kohesio euro; Interreg's may be either.
const UNPRINTED: Partial<Record<Layout, Amount['currency']>> = { 'kohesio-page': 'EUR', interreg: null };

/**
 * "14 847" above a line with nothing but "638": an amount that was broken in two, and what it was is not known. So with
 * a second amount below the first, which belongs to it or amends it.
 */
function isCutOff(text: string, field: Field, sheet: RecordSheet): boolean {
  const next = sheet.source.lines[field.lastLine + 1]?.text ?? '';
  if (/\d$/.test(text) && /^\d{3}(?:[ .]\d{3})*(?: ?(?:kr|kronor|sek))?$/iu.test(next)) return true;
  return next.length < 90 && ANOTHER_AMOUNT.test(next);
}

const ANOTHER_AMOUNT = /^\+? ?\d[\d .,]{2,14} ?(?:kr|kronor|sek|tkr|mnkr|mkr|msek)(?:$|[.,]?$| ?\()/iu;

/**
 * An amount, and with the first one its currency: the unit beside it, or what such pages mean where none is printed.
 * A record has one currency, so an amount in another is left out.
 */
export function moneyReader(fact: MoneyFact | 'otherAmount'): ValueReader {
  return ({ text, span, field, sheet }) => {
    const amount = parseAmount(text, span.start);
    if (amount === null || isCutOff(text, field, sheet)) return fact === 'otherAmount';
    const { layout } = sheet.facts;
    const meant = layout !== null && layout in UNPRINTED ? (UNPRINTED[layout] ?? null) : 'SEK';
    const currency = amount.currency ?? meant;
    if (sheet.facts.currency !== null && currency !== null && sheet.facts.currency !== currency) return false;
    if (fact !== 'otherAmount') sheet.set(fact, amount.value, amount, amount.rounded ? 'derived' : 'stated');
    if (currency === null) return true;
    if (amount.unit !== null) sheet.set('currency', currency, amount.unit, 'derived');
    else sheet.set('currency', currency, field.label, 'inferred', 'currency-where-no-unit');
    return true;
  };
}

export function codeReader(fact: CodeFact, pattern: RegExp): ValueReader {
  return ({ text, span, sheet }) => {
    const match = pattern.exec(text);
    const code = match?.groups?.['code'];
    if (!match || code === undefined) return false;
    const end = span.start + match[0].length;
    sheet.set(fact, code.toUpperCase(), { start: end - code.length, end }, 'stated');
    return true;
  };
}

export const regionReader: ValueReader = ({ text, span, sheet }) => {
  const region = regionOf(text);
  return region !== null && (sheet.set('region', region, span, 'derived') || true);
};

export const plannedReader: ValueReader = ({ text, span, sheet }) => {
  const count = parseCount(text);
  return count !== null && (sheet.set('plannedParticipants', count, span, 'stated') || true);
};

export const rateReader: ValueReader = ({ text, span, sheet }) => {
  const rate = parseRate(text);
  return rate !== null && (sheet.set('unionRate', rate, span, 'stated') || true);
};

export const statusReader: ValueReader = ({ text, span, sheet }) => {
  const status = STATUS_WORDS.find(([pattern]) => pattern.test(text))?.[1];
  return status !== undefined && (sheet.set('status', status, span, 'stated') || true);
};

export const periodReader: ValueReader = ({ text, span, field, sheet }) => {
  const whole = { start: span.start, end: endOfPhases(text, field.lastLine, sheet) ?? span.end };
  const { start, end } = parsePeriod(sheet.source.plain.slice(whole.start, whole.end), whole.start);
  setDate('start', start, sheet);
  setDate('end', end, sheet);
  return start !== null || end !== null;
};

const NAMES_PHASE = /^(?!från|fr\.?o\.?m)\p{L}{4,}[^\d]{0,40}\d/iu;
const BROKEN_OFF = /\d *(?:[-–—]|till|t\.o\.m\.)$/iu;
const MOST_PHASES = 6;

/**
 * A period may be given phase by phase, one a line, or be broken after its dash; null when it ends with its own line.
 */
function endOfPhases(text: string, lastLine: number, sheet: RecordSheet): number | null {
  const { lines } = sheet.source;
  const broken = lines[lastLine + 1];
  if (BROKEN_OFF.test(text) && broken !== undefined && /^\d[\d ./-]{5,12}$/u.test(broken.text))
    return broken.end;
  let end: number | null = null;
  for (const next of lines.slice(lastLine + 1, lastLine + 1 + MOST_PHASES)) {
    if (next.text.length > 90 || !(NAMES_PHASE.test(text) || /fas/iu.test(next.text))) return end;
    const phase = parsePeriod(next.text.replace(/^[^:\d]{0,40}:? ?/u, ''), 0);
    if (phase.start === null || phase.end === null) return end;
    end = next.end;
  }
  return end;
}

export function dayReader(fact: 'start' | 'end' | 'published'): ValueReader {
  return ({ text, span, sheet }) =>
    setDate(fact, parseDay(text, span.start, fact === 'end' ? 'end' : 'start'), sheet);
}

function setDate(fact: 'start' | 'end' | 'published', day: PeriodEnd | null, sheet: RecordSheet): boolean {
  if (day !== null) sheet.set(fact, day.date, day, day.printed ? 'stated' : 'derived');
  return day !== null;
}
