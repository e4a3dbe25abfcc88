import { DIMENSIONS, memberName } from '../../measures/dimensions.ts';
import { quotedIfBlank } from '../../slice/describe-slice.ts';
import { type Member, type MemberField, membersAre } from '../../slice/slice.ts';
import type { Lang } from '../../text/lang.ts';
import { sliceText } from '../../text/slice-text.ts';
import { areaLabel, codeLabel } from '../shared/area-label.ts';

/** A member with the official names of its code, where it is one; with a field where rows of several stand together. */
interface NamedMember {
  readonly field?: MemberField;
  readonly member: Member;
  readonly name_sv: string | null;
  readonly name_en: string | null;
}

/** What a member of a field is called; a code always with its period, since codes are reused. */
export function optionName(
  field: MemberField,
  member: Member,
  options: readonly NamedMember[],
  lang: Lang,
): string {
  const known = memberName(DIMENSIONS[field], member)?.[lang];
  if (known !== undefined || member === null) return known ?? '';
  if (membersAre(field) !== 'coded') return quotedIfBlank(member, lang);
  const option = options.find((each) => (each.field ?? field) === field && each.member === member);
  const name = (lang === 'sv' ? option?.name_sv : option?.name_en) ?? option?.name_sv ?? null;
  return field === 'area' ? areaLabel(member, name, lang) : codeLabel(member, name);
}

/** What is chosen, as it stands on a chip: all, the one, or how many. */
export function chosenWords(
  chosen: readonly Member[] | null,
  nameOf: (member: Member) => string,
  lang: Lang,
): string {
  const text = sliceText[lang];
  if (chosen === null) return text.all;
  const [one] = chosen;
  if (one === undefined) return text.none;
  return chosen.length === 1 ? nameOf(one) : text.several(chosen.length);
}
