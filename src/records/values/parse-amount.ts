import type { Span } from '../source-text.ts';

/** An amount of money in whole or decimal units of `currency`; null where no unit is printed. */
export interface Amount extends Span {
  value: number;
  currency: 'SEK' | 'EUR' | 'NOK' | 'DKK' | null;
  /** Where the unit stands, if it is printed. */
  unit: Span | null;
  /** Printed as thousands or millions, or as "about": the value is worked out, not repeated. */
  rounded: boolean;
}

interface Unit {
  currency: Amount['currency'];
  factor: number;
}

const UNITS: ReadonlyMap<string, Unit> = new Map(
  Object.entries({
    kr: { currency: 'SEK', factor: 1 },
    kronor: { currency: 'SEK', factor: 1 },
    sek: { currency: 'SEK', factor: 1 },
    ':-': { currency: 'SEK', factor: 1 },
    tkr: { currency: 'SEK', factor: 1e3 },
    ksek: { currency: 'SEK', factor: 1e3 },
    mkr: { currency: 'SEK', factor: 1e6 },
    mnkr: { currency: 'SEK', factor: 1e6 },
    msek: { currency: 'SEK', factor: 1e6 },
    mdkr: { currency: 'SEK', factor: 1e9 },
    '€': { currency: 'EUR', factor: 1 },
    eur: { currency: 'EUR', factor: 1 },
    euro: { currency: 'EUR', factor: 1 },
    nok: { currency: 'NOK', factor: 1 },
    dkk: { currency: 'DKK', factor: 1 },
  } satisfies Record<string, Unit>),
);
const SCALES: ReadonlyMap<string, number> = new Map(
  Object.entries({
    tusen: 1e3,
    tusental: 1e3,
    miljon: 1e6,
    miljoner: 1e6,
    million: 1e6,
    miljard: 1e9,
    miljarder: 1e9,
  }),
);

const UNIT_WORD = String.raw`tkr|ksek|mnkr|mkr|msek|mdkr|kronor|kr|sek|€|euro|eur|nok|dkk|:-`;
const NUMBER = String.raw`\d{1,3}(?:[ .,']\d{3}){1,4}(?:[.,]\d{1,2})?(?!\d)|\d{1,12}(?:[.,]\d{1,2})?(?!\d)`;
const AMOUNT = new RegExp(
  String.raw`^(?<lead>(?:totalt|ca\.?|cirka|c:a|drygt|högst|upp till|about) {0,2}){0,2}` +
    String.raw`(?:(?<before>sek|eur|€|nok) ?)?(?<number>${NUMBER})` +
    String.raw`(?: {0,2}(?<scale>tusen|miljoner|miljon|million|miljarder|miljard)(?!\p{L}))?` +
    String.raw`(?: {0,2}(?<unit>${UNIT_WORD})(?!\p{L}))?`,
  'iu',
);
// What may follow an amount in its field, white space aside: a stop, a bracket, a breakdown; not more digits, a
// percentage or what it is an amount for each of.
const TAIL =
  /^(?:[.,;*]?$|[.,]? ?\(|[.,;]? ?(?:varav|av vilka|fördelat|inklusive|inkl|exklusive|exkl)|\/(?! ?(?:år|mån|dag|deltagare|person|st|\d{1,2}$)))/iu;
// "14 848 (tkr)": the unit in brackets.
const BRACKETS = new RegExp(
  String.raw`^\((?:i )?(?:(?<scale>tusen|tusental|miljoner|miljon|miljarder) ?)?(?<unit>${UNIT_WORD})?\)`,
  'iu',
);
// What brackets make of the amount before them: one year's, one payer's, each one's, or one that was changed since.
const BRACKETED_AWAY =
  /^[.,]? ?\([^)]*?(?:(?:vår|kommunens|regionens|egen|eget|egna|deltagarnas|företagens) (?:del|andel|insats|kostnad)|(?:per|om) (?:år|månad|deltagare|person)|årligen|\/ ?(?:år|mån|deltagare)|(?<!\p{L})(?:höj|sänk|ändr|utök|revider|juster|minsk)\p{L}*[^)\d]{0,30}\d)|^[.,]? ?\((?:år |för )?(?:19|20)\d\d(?: ?[-–] ?(?:19|20)?\d\d)?\)/iu;
const PER_EACH = /^(?:per|om) (?:år|månad|deltagare|person|dag)|^om året/iu;

/** The amount that a money field gives, or null when what stands there is no amount. */
export function parseAmount(text: string, base: number): Amount | null {
  const match = AMOUNT.exec(text);
  const number = match?.groups?.['number'];
  const rest = text.slice(match?.[0].length ?? 0).trim();
  if (!match || number === undefined || !TAIL.test(rest)) return null;
  if (PER_EACH.test(rest) || BRACKETED_AWAY.test(rest)) return null;
  const { lead, before, unit } = match.groups ?? {};
  const bracketed = unit === undefined ? BRACKETS.exec(rest)?.groups : undefined;
  const scale = match.groups?.['scale'] ?? bracketed?.['scale'];
  const named = unit ?? before ?? bracketed?.['unit'];
  const measure = named === undefined ? null : (UNITS.get(named.toLowerCase()) ?? null);
  const factor = (scale === undefined ? 1 : (SCALES.get(scale.toLowerCase()) ?? 1)) * (measure?.factor ?? 1);
  const plain = parseNumber(number, factor >= 1e6);
  // A year of a table's head is no amount.
  if (named === undefined && scale === undefined && /^(?:19|20)\d\d$/.test(number)) return null;
  // "1.1" in a money field is a code that slipped in, "2" a page's number: without a unit no amount is that small.
  const bare = named === undefined && scale === undefined;
  if (plain === null || (bare && plain > 0 && /^\d{1,3}(?:[.,]\d{1,2})?$/.test(number))) return null;
  const start = base + match[0].indexOf(number, lead?.length ?? 0);
  const end = base + match[0].length;
  const inBrackets = unit === undefined && before === undefined && named !== undefined;
  const from = inBrackets
    ? base + text.indexOf(named, end - base)
    : unit === undefined
      ? start - (before?.length ?? 0) - 1
      : end - unit.length;
  return {
    value: roundTo(plain * factor, 2),
    currency: measure?.currency ?? (scale === undefined ? null : 'SEK'),
    unit: named === undefined ? null : { start: from, end: from + named.length },
    rounded: factor !== 1 || /ca|cirka|c:a|drygt|högst|upp|about/i.test(lead ?? ''),
    start: unit === undefined && before !== undefined ? from : start,
    end,
  };
}

/**
 * A printed number: groups of three set apart by space, point, comma or apostrophe; decimal comma or point. Of millions,
 * three digits after one mark are decimals too: "12,345 miljoner".
 */
function parseNumber(text: string, ofMillions: boolean): number | null {
  const decimal = (ofMillions && /^\d{1,3}[.,](\d{3})$/.exec(text)) || /[.,](\d{1,2})$/.exec(text);
  const end = decimal ? text.length - (decimal[1]?.length ?? 0) - 1 : text.length;
  const whole = text.slice(0, end).replace(/[ .,']/g, '');
  const value = Number(decimal ? `${whole}.${decimal[1] ?? ''}` : whole);
  return whole === '' || Number.isNaN(value) ? null : value;
}

function roundTo(value: number, decimals: number): number {
  const factor = 10 ** decimals;
  return Math.round(value * factor) / factor;
}
