import { monthNamed } from '../forms/month-names.ts';

/** The years of funding periods, "2014-2020" and "2021–27", which date nothing; "2023-06" is a month. */
const PERIOD = /(?<!\d)(?:(?:19|20)\d\d ?[-–—/_] ?(?:(?:19|20)\d\d|13|20|27)|2000 ?[-–—/_] ?06)(?![\d.-])/gu;

/** With the month's name. */
const NAMED =
  /(?<![\p{L}\d])(?:(?<day>[0-3]?\d)(?:\.|st|nd|rd|th)?[ _-]{0,2}(?:de[ _])?)?(?<word>\p{L}{3,})\.?,?[ _-]{0,2}(?:de[ _])?(?<year>20\d\d)(?!\d)/giu;

const PRINTED = new RegExp(
  [
    String.raw`(?<!\d)(?<y1>20\d\d)(?<mark>[-._/]?)(?<m1>0[1-9]|1[0-2])\k<mark>(?<d1>0[1-9]|[12]\d|3[01])(?!\d)`,
    String.raw`(?<!\d)(?<a>[0-3]?\d)(?<sep>[-._/]) ?(?<b>[0-3]?\d)\k<sep> ?(?<y2>20\d\d)(?!\d)`,
    String.raw`(?<!\d)(?<y3>20\d\d)[-._/]?(?<m3>0[1-9]|1[0-2])(?!\d|[-._/]\d)`,
    String.raw`(?<!\d|\d[-._/])(?<m7>0[1-9]|1[0-2])[-._/](?<y7>20\d\d)(?!\d|[-._/]\d)`,
    String.raw`(?<![\p{L}\d])(?:q|kv)(?<q4>[1-4])[ _-](?<y4>20\d\d)(?!\d)`,
    String.raw`(?<!\d)(?<y5>20\d\d)[ _-]?(?:q|kv)(?<q5>[1-4])(?!\d)`,
    String.raw`(?<!\d|\d[-._/])(?<y6>20\d\d)(?!\d|[-._/]\d)`,
  ].join('|'),
  'giu',
);

/**
 * The dates that a short text gives, as far as each goes: `2023`, `2023-06`, `2023-06-30`. One that may be two days
 * (03/04/2023) is left out, and so are the years of a funding period.
 */
export function datesIn(text: string): string[] {
  const dates: (string | null)[] = [];
  let rest = text.replaceAll(PERIOD, ' ');
  for (const { 0: named, groups = {} } of rest.matchAll(NAMED)) {
    const month = monthNamed(groups['word'] ?? '');
    if (month === null) continue;
    const day = groups['day'] === undefined ? undefined : Number(groups['day']);
    dates.push(written(groups['year'] ?? '', month, day));
    rest = rest.replace(named, ' ');
  }
  for (const { groups = {} } of rest.matchAll(PRINTED)) dates.push(readPrinted(groups));
  return dates.filter((date) => date !== null);
}

function readPrinted(groups: Record<string, string | undefined>): string | null {
  const { y1, m1, d1, y2, a, b, sep, y3, m3, y4, q4, y5, q5, y6, m7, y7 } = groups;
  if (y1 !== undefined) return written(y1, Number(m1), Number(d1));
  if (y2 !== undefined) return ofTwo(y2, Number(a), Number(b), sep ?? '');
  if (y3 !== undefined) return written(y3, Number(m3));
  if (y7 !== undefined) return written(y7, Number(m7));
  const [year, quarter] = [y4 ?? y5, q4 ?? q5];
  return year === undefined ? (y6 ?? null) : written(year, 3 * Number(quarter));
}

/** Day and month: points and low lines are written day first; of slashes and dashes only the numbers tell. */
function ofTwo(year: string, one: number, other: number, mark: string): string | null {
  if (mark === '.' || mark === '_' || one > 12 || one === other) return written(year, other, one);
  return other > 12 ? written(year, one, other) : null;
}

const two = (part: number): string => String(part).padStart(2, '0');

function written(year: string, month: number, day?: number): string | null {
  if (month < 1 || month > 12) return null;
  if (day === undefined) return `${year}-${two(month)}`;
  const days = new Date(Date.UTC(Number(year), month, 0)).getUTCDate();
  return day < 1 || day > days ? null : `${year}-${two(month)}-${two(day)}`;
}
