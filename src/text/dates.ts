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

/** Both days in full, with an en dash; `Intl.formatRange` shortens Swedish ranges wrongly. */
export function formatPeriod(lang: Lang, start: string | null, end: string | null): string {
  if (start === null && end === null) return MISSING;
  return `${formatDate(lang, start)} – ${formatDate(lang, end)}`;
}

/** `2020–2022`, or one year where both are the same. */
export function formatYears(start: string | null, end: string | null): string {
  const first = start?.slice(0, 4) ?? MISSING;
  const last = end?.slice(0, 4) ?? MISSING;
  return first === last ? first : `${first}–${last}`;
}
