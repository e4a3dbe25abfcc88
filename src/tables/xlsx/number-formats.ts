import { currencyIn, currencyOrKronor, KR } from '../forms/currency.ts';
import { attributeOf, tagsOf } from './scan-xml.ts';

/** What a cell's number format makes of its number. */
export interface NumberFormat {
  type: 'number' | 'percent' | 'date';
  /** ISO 4217, where the format shows a currency. */
  currency: string | null;
}

const PLAIN: NumberFormat = { type: 'number', currency: null };

/** The formats of a workbook's cell styles, by the index that cells carry in `s`. */
export function numberFormats(stylesXml: string): NumberFormat[] {
  const custom = new Map<number, string>();
  const formats: NumberFormat[] = [];
  let inCells = false;
  for (const tag of tagsOf(stylesXml)) {
    if (tag.name === 'cellXfs') inCells = !tag.closing && !tag.empty;
    else if (tag.name === 'numFmt' && !tag.closing)
      custom.set(Number(attributeOf(tag, 'numFmtId')), attributeOf(tag, 'formatCode') ?? '');
    else if (tag.name === 'xf' && !tag.closing && inCells)
      formats.push(formatOf(Number(attributeOf(tag, 'numFmtId') ?? 0), custom));
  }
  return formats;
}

function formatOf(id: number, custom: ReadonlyMap<number, string>): NumberFormat {
  const code = custom.get(id);
  if (code !== undefined) return ofCode(code);
  if (id === 9 || id === 10) return { type: 'percent', currency: null };
  const date = (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
  return date ? { type: 'date', currency: null } : PLAIN;
}

function ofCode(code: string): NumberFormat {
  // Quoted and escaped text, colours and conditions say nothing of dates.
  // Some programs put the letters of a date into quotes, too.
  const bare = code
    .replace(/"([dmyj]+)"/giu, '$1')
    .replace(/"[^"]*"/gu, '')
    .replace(/\\./gu, '')
    .replace(/\[[^\]]*\]/gu, '')
    .toLowerCase();
  if (/[dyj]/u.test(bare) || /m{3}/u.test(bare)) return { type: 'date', currency: null };
  if (bare.includes('%')) return { type: 'percent', currency: null };
  return {
    type: 'number',
    currency: currencyOfCode(code),
  };
}

// A format's language, as Windows numbers it, tells whose `kr` it shows.
const KRONOR_OF_LANGUAGE: Readonly<Record<string, string>> = {
  '41d': 'SEK',
  '406': 'DKK',
  '414': 'NOK',
  '40f': 'ISK',
};

function currencyOfCode(code: string): string | null {
  const shown = code.replace(/\[\$([^\]-]*)(?:-[^\]]*)?\]/gu, ' $1 ').replaceAll(/["\\]/gu, ' ');
  const named = currencyIn(shown) ?? currencyOrKronor(shown);
  if (named !== KR) return named;
  const language = /\[\$[^\]-]*-([\da-f]+)/iu.exec(code)?.[1]?.toLowerCase() ?? '';
  return KRONOR_OF_LANGUAGE[language] ?? KR;
}

const DAY = 86_400_000;

/** The ISO day of a serial day number, with the time of day where it has one left off; null for none that a list has. */
export function serialDay(serial: number, from1904: boolean): string | null {
  const whole = Math.floor(serial + 1e-9) + (from1904 ? 1462 : 0);
  // From 1950 to 2100: a year in a date cell (2014) would be a day of 1905.
  if (whole < 18_264 || whole > 73_415) return null;
  return new Date(Date.UTC(1899, 11, 30) + whole * DAY).toISOString().slice(0, 10);
}
