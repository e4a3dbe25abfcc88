import { DIMENSIONS, memberName } from '../measures/dimensions.ts';
import type { Lang } from '../text/lang.ts';
import { asNoun } from '../text/noun.ts';
import { describeAmount } from './describe-amount.ts';
import {
  membersAre,
  type Clause,
  type Member,
  type MemberField,
  type SetClause,
  type Slice,
} from './slice.ts';

/**
 * The slice as part of a sentence, for captions: "2014–2020, region Sydsverige". The names of programme areas come
 * from the reference tables, so the caller hands them in by key; an area without one is shown as its code and period,
 * as are objectives and intervention fields, whose names are too long for a caption.
 */
export function describeSlice(slice: Slice, lang: Lang, areaNames: ReadonlyMap<string, string>): string {
  if (slice.length === 0) return lang === 'sv' ? 'alla projekt' : 'all projects';
  return slice.map((clause) => describeClause(clause, lang, areaNames)).join(', ');
}

function describeClause(clause: Clause, lang: Lang, areaNames: ReadonlyMap<string, string>): string {
  switch (clause.operator) {
    case 'in':
      return describeMembers(clause, lang, areaNames);
    case 'missing':
      return describeAmount(clause, lang);
    case 'is':
      return describeOnly(clause.value.length, lang);
    case 'contains':
      return lang === 'sv' ? `med orden ”${clause.value}”` : `with the words “${clause.value}”`;
    case 'between': {
      if (clause.field !== 'years') return describeAmount(clause, lang);
      const [from, to] = clause.value;
      const years = from === to ? String(from) : `${from}–${to}`;
      return lang === 'sv' ? `pågick ${years}` : `running in ${years}`;
    }
  }
  return clause satisfies never;
}

/** Which they are is told where they are listed: names of many would make no caption. */
function describeOnly(n: number, lang: Lang): string {
  if (lang === 'sv') return n === 1 ? '1 valt projekt' : `${n} valda projekt`;
  return n === 1 ? '1 chosen project' : `${n} chosen projects`;
}

type Phrase = (names: string) => string;
const alone: Phrase = (names) => names;
const inPlace = {
  sv: (names: string) => `projektägare i ${names}`,
  en: (names: string) => `project owner in ${names}`,
};

/** Where the noun of the field before the names is not how it is said. */
const PHRASES: Partial<Record<MemberField, Readonly<Record<Lang, Phrase>>>> = {
  // Periods, programmes, phases and funds say what they are.
  period: { sv: alone, en: alone },
  programme: { sv: alone, en: alone },
  phase: { sv: alone, en: alone },
  fund: { sv: (names) => `stöd ur ${names}`, en: (names) => `support from ${names}` },
  county: inPlace,
  municipality: inPlace,
  layout: { sv: (names) => `dokumentets form: ${names}`, en: (names) => `form of the document: ${names}` },
  basis: { sv: (names) => `kostnaden är ${names}`, en: (names) => `the cost is ${names}` },
};

/** More names than this make no caption; the rest are counted. */
const MOST_NAMED = 6;

function describeMembers(
  { field, value }: SetClause,
  lang: Lang,
  areaNames: ReadonlyMap<string, string>,
): string {
  const noun = asNoun(DIMENSIONS[field].name[lang]);
  if (value.length === 0) return lang === 'sv' ? `${noun}: inget valt` : `${noun}: none chosen`;

  const named = value.length > MOST_NAMED + 1 ? value.slice(0, MOST_NAMED) : value;
  const names = named.map((member) => nameOf(field, member, lang, areaNames));
  const left = value.length - named.length;
  if (left > 0) names.push(lang === 'sv' ? `${left} till` : `${left} more`);
  const list = new Intl.ListFormat(lang === 'sv' ? 'sv-SE' : 'en-GB', { type: 'disjunction' }).format(names);

  // What stands for the missing is a sentence of its own, but "annan form" is one more form.
  if (value[0] === null && field !== 'layout') return list;
  return PHRASES[field]?.[lang](list) ?? `${noun} ${list}`;
}

function nameOf(
  field: MemberField,
  member: Member,
  lang: Lang,
  areaNames: ReadonlyMap<string, string>,
): string {
  const known = memberName(DIMENSIONS[field], member)?.[lang];
  if (known !== undefined || member === null) return known ?? '';
  if (membersAre(field) === 'coded')
    return (field === 'area' ? areaNames.get(member) : undefined) ?? byCode(member, lang);
  return quotedIfBlank(member, lang);
}

/** A name that cannot be seen is shown as one. */
export function quotedIfBlank(name: string, lang: Lang): string {
  if (name.trim() !== '') return name;
  return lang === 'sv' ? `”${name}”` : `“${name}”`;
}

/** `2014-2020:2` is "2 (2014–2020)"; a Leader project's area is named as such. */
function byCode(key: string, lang: Lang): string {
  const [period = '', ...rest] = key.split(':');
  const code = rest.join(':');
  const years = period.replace('-', '–');
  if (code === 'leader')
    return lang === 'sv'
      ? `Leader, lokalt ledd utveckling (${years})`
      : `Leader, local development (${years})`;
  return `${code.replace(/^interreg-?/, 'Interreg ').trim()} (${years})`;
}
