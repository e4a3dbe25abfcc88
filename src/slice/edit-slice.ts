import {
  FIELDS,
  FIRST_YEAR,
  LAST_YEAR,
  sourceOf,
  type AmountClause,
  type AmountField,
  type Clause,
  type Field,
  type Member,
  type MemberField,
  type Slice,
} from './slice.ts';

/** The members a field is narrowed to; null when it is not narrowed. */
export function membersOf(slice: Slice, field: MemberField): readonly Member[] | null {
  const clause = slice.find((one) => one.field === field);
  return clause?.operator === 'in' ? clause.value : null;
}

/** The bounds of a measure, or that it is missing; null when it is not narrowed. */
export function amountOf(slice: Slice, field: AmountField): AmountClause | null {
  const isOfField = (clause: Clause): clause is AmountClause => clause.field === field;
  return slice.find(isOfField) ?? null;
}

/** The first and last year; null when the years are not narrowed. */
export function yearsOf(slice: Slice): readonly [from: number, to: number] | null {
  const clause = slice.find((one) => one.field === 'years');
  return clause?.field === 'years' ? clause.value : null;
}

/** The words searched for; "" when there are none. */
export function textOf(slice: Slice): string {
  const clause = slice.find((one) => one.field === 'text');
  return clause?.operator === 'contains' ? clause.value : '';
}

/** The projects chosen one by one; null when the slice is not narrowed to some. */
export function onlyOf(slice: Slice): readonly string[] | null {
  const clause = slice.find((one) => one.field === 'only');
  return clause?.operator === 'is' ? clause.value : null;
}

export function removeField(slice: Slice, field: Field): Slice {
  return slice.filter((clause) => clause.field !== field);
}

/** Narrows a field to exactly these members, each once; none at all matches no project. */
export function setMembers(slice: Slice, field: MemberField, members: readonly Member[]): Slice {
  const value = [...new Set(members.map(whole))].toSorted(byCodePoint);
  return put(slice, { source: sourceOf(field), field, operator: 'in', value });
}

/** Half a character is none to an address or an engine: both write this for it, and so do we. */
const wellFormed = (name: string): string => name.replaceAll(/\p{Surrogate}/gu, '\uFFFD');
const whole = (member: Member): Member => (member === null ? null : wellFormed(member));

/** A click: narrows to this member alone; lifts the clause when it was the only one already. */
export function chooseMember(slice: Slice, field: MemberField, member: Member): Slice {
  const chosen = membersOf(slice, field);
  const alone = chosen?.length === 1 && chosen[0] === member;
  return alone ? removeField(slice, field) : setMembers(slice, field, [member]);
}

/** A shift-click or a check box: adds the member, or takes it away; lifts the clause with its last member. */
export function toggleMember(slice: Slice, field: MemberField, member: Member): Slice {
  const chosen = membersOf(slice, field) ?? [];
  if (!chosen.includes(member)) return setMembers(slice, field, [...chosen, member]);
  const left = chosen.filter((one) => one !== member);
  return left.length === 0 ? removeField(slice, field) : setMembers(slice, field, left);
}

/** Narrows to projects running in these years, in either order. The whole span is no narrowing. */
export function setYears(slice: Slice, one: number, other: number): Slice {
  const from = Math.max(FIRST_YEAR, Math.min(one, other));
  const to = Math.min(LAST_YEAR, Math.max(one, other));
  if (from <= FIRST_YEAR && to >= LAST_YEAR) return removeField(slice, 'years');
  return put(slice, { source: sourceOf('years'), field: 'years', operator: 'between', value: [from, to] });
}

/**
 * Narrows to projects whose value lies between two bounds, in either order, both included; null leaves an end open.
 * With both open every project that has a value is in.
 */
export function setBetween(
  slice: Slice,
  field: AmountField,
  one: number | null,
  other: number | null,
): Slice {
  const backwards = one !== null && other !== null && one > other;
  const value = (backwards ? [other, one] : [one, other]).map(bound);
  const [from = null, to = null] = value;
  return put(slice, { source: sourceOf(field), field, operator: 'between', value: [from, to] });
}

/** No bound is none; and 0 has one sign, so that the same slice has one address. */
const bound = (value: number | null): number | null =>
  value === null || !Number.isFinite(value) ? null : value + 0;

/** Narrows to projects that have no such value. */
export function setMissing(slice: Slice, field: AmountField): Slice {
  return put(slice, { source: sourceOf(field), field, operator: 'missing', value: null });
}

/** Narrows to projects with every word. No words is no narrowing. */
export function setText(slice: Slice, words: string): Slice {
  // Half a character, as some keyboards send it, is none: neither an address nor the engine takes it.
  const value = words.replaceAll(/\p{Surrogate}/gu, '');
  if (value.trim() === '') return removeField(slice, 'text');
  return put(slice, { source: sourceOf('text'), field: 'text', operator: 'contains', value });
}

/** Narrows to these projects, each once. None at all is no narrowing. */
export function setOnly(slice: Slice, ids: readonly string[]): Slice {
  const value = [...new Set(ids.filter((id) => id !== '').map(wellFormed))].toSorted(byCodePoint);
  if (value.length === 0) return removeField(slice, 'only');
  return put(slice, { source: sourceOf('only'), field: 'only', operator: 'is', value });
}

function put(slice: Slice, clause: Clause): Slice {
  return [...removeField(slice, clause.field), clause].toSorted(
    (one, other) => FIELDS.indexOf(one.field) - FIELDS.indexOf(other.field),
  );
}

/** One order for the same members, so that the same slice has one address; the missing come last. */
function byCodePoint(one: Member, other: Member): number {
  if (one === other) return 0;
  if (one === null) return 1;
  if (other === null) return -1;
  return one < other ? -1 : 1;
}
