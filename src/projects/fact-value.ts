import { DIMENSIONS, memberName } from '../measures/dimensions.ts';
import type { Facts } from '../records/record.ts';
import { dataText } from '../text/data-text.ts';
import { formatDate } from '../text/dates.ts';
import { formatAmount, formatNumber, formatRate } from '../text/format.ts';
import type { Lang } from '../text/lang.ts';
import { FACT_KINDS } from './fact-kinds.ts';

/** A fact's value as it is written for a reader; `currency` is that of its document. */
export function writeFact(
  name: keyof Facts,
  value: NonNullable<Facts[keyof Facts]>,
  currency: string | null,
  lang: Lang,
): string {
  if (Array.isArray(value)) return value.join(', ');
  if (typeof value === 'string') return WRITE[name]?.(value, lang) ?? value;
  if (name === 'unionRate') return formatRate(lang, value);
  return FACT_KINDS[name] === 'money' ? formatAmount(lang, value, currency) : formatNumber(lang, value);
}

type Write = (value: string, lang: Lang) => string;

const member =
  (name: 'programme' | 'phase' | 'status' | 'region'): Write =>
  (value, lang) =>
    memberName(DIMENSIONS[name], value)?.[lang] ?? value;
const date: Write = (value, lang) => formatDate(lang, value);

/** Words that are shown otherwise than they are stored. */
const WRITE: Partial<Record<keyof Facts, Write>> = {
  start: date,
  end: date,
  published: date,
  programme: member('programme'),
  phase: member('phase'),
  status: member('status'),
  region: member('region'),
  layout: (value, lang) => dataText[lang].layouts[value] ?? value,
};
