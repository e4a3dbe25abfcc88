import { MISSING } from './format.ts';
import type { Lang } from './lang.ts';

const MONTHS: Record<Lang, readonly string[]> = {
  sv: ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'],
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
};

function month(lang: Lang, iso: string): string {
  return MONTHS[lang][Number(iso.slice(5, 7)) - 1] ?? iso.slice(5, 7);
}

/** `2020-04-01` in Swedish, `1 Apr 2020` in English. Takes an ISO date. */
export function formatDate(lang: Lang, iso: string | null): string {
  if (iso === null) return MISSING;
  return lang === 'sv' ? iso : `${Number(iso.slice(8, 10))}\u00a0${month(lang, iso)}\u00a0${iso.slice(0, 4)}`;
}

/** `apr 2020`, `Apr 2020`. */
export function formatMonth(lang: Lang, iso: string | null): string {
  return iso === null ? MISSING : `${month(lang, iso)}\u00a0${iso.slice(0, 4)}`;
}

const OPEN: Record<Lang, { from: string; until: string }> = {
  sv: { from: 'från', until: 'till' },
  en: { from: 'from', until: 'until' },
};

/** What of a beginning and an end there is, in words where one is missing. */
function between(lang: Lang, start: string | null, end: string | null, dash: string): string {
  if (start === null) return end === null ? MISSING : `${OPEN[lang].until}\u00a0${end}`;
  return end === null ? `${OPEN[lang].from}\u00a0${start}` : `${start}${dash}${end}`;
}

/** Both days in full, with an en dash; `Intl.formatRange` shortens Swedish ranges wrongly. `från 2021-02-01` without an end. */
export function formatPeriod(lang: Lang, start: string | null, end: string | null): string {
  return between(lang, start && formatDate(lang, start), end && formatDate(lang, end), ' – ');
}

/** `2020–2022`, or one year where both are the same; `från 2020` without an end. */
export function formatYears(lang: Lang, start: string | null, end: string | null): string {
  const [first, last] = [start?.slice(0, 4) ?? null, end?.slice(0, 4) ?? null];
  return first !== null && first === last ? first : between(lang, first, last, '–');
}
