import { DIMENSIONS, memberName } from '../measures/dimensions.ts';
import type { Lang } from '../text/lang.ts';
import type { Clause, Member, SetClause, Slice } from './slice.ts';

/**
 * The slice as part of a sentence, for captions: "2014–2020, region Sydsverige". The names of programme areas come
 * from the reference tables, so the caller hands them in by key; an area without one is shown as its code and period.
 */
export function describeSlice(slice: Slice, lang: Lang, areaNames: ReadonlyMap<string, string>): string {
  if (slice.length === 0) return lang === 'sv' ? 'alla projekt' : 'all projects';
  return slice.map((clause) => describeClause(clause, lang, areaNames)).join(', ');
}

function describeClause(clause: Clause, lang: Lang, areaNames: ReadonlyMap<string, string>): string {
  if (clause.operator === 'in') return describeMembers(clause, lang, areaNames);
  if (clause.operator === 'between') {
    const [from, to] = clause.value;
    const years = from === to ? String(from) : `${from}–${to}`;
    return lang === 'sv' ? `pågick ${years}` : `running in ${years}`;
  }
  return lang === 'sv' ? `med orden ”${clause.value}”` : `with the words “${clause.value}”`;
}

function describeMembers(
  { field, value }: SetClause,
  lang: Lang,
  areaNames: ReadonlyMap<string, string>,
): string {
  const dimension = DIMENSIONS[field];
  const noun = dimension.name[lang].toLowerCase();
  if (value.length === 0) return lang === 'sv' ? `${noun}: inget valt` : `${noun}: none chosen`;

  const name = (member: Member): string =>
    memberName(dimension, member)?.[lang] ?? areaNames.get(member ?? '') ?? areaByCode(member ?? '', lang);
  const names = new Intl.ListFormat(lang === 'sv' ? 'sv-SE' : 'en-GB', { type: 'disjunction' }).format(
    value.map(name),
  );

  // Periods, programmes and phases say what they are; a region or a status needs its noun.
  const speaks = field === 'period' || field === 'programme' || field === 'phase' || value[0] === null;
  return speaks ? names : `${noun} ${names}`;
}

/** `2014-2020:2` is "2 (2014–2020)"; a Leader project's area is named as such. */
function areaByCode(key: string, lang: Lang): string {
  const [period = '', ...rest] = key.split(':');
  const code = rest.join(':');
  const years = period.replace('-', '–');
  if (code === 'leader')
    return lang === 'sv'
      ? `Leader, lokalt ledd utveckling (${years})`
      : `Leader, local development (${years})`;
  return `${code.replace(/^interreg-?/, 'Interreg ').trim()} (${years})`;
}
